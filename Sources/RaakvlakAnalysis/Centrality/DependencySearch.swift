/// Adds up how much other nodes depend on each for their shortest paths from one source after another.
///
/// Brandes, *A faster algorithm for betweenness centrality* (2001). The inner loops have no branches that depend on the
/// graph: whether a neighbor is new only decides how far a counter moves. Distances are as narrow as the graph allows,
/// so that they stay in the nearest cache. The second half runs over the pairs that lie on shortest paths alone.
struct DependencySearch<Distance: FixedWidthInteger & UnsignedInteger, Count: PathCount>: ~Copyable {
    private let nodeCount: Int
    /// How far each node is from the source; `.max` between sources.
    private let distances: UnsafeMutablePointer<Distance>
    /// How many shortest paths lead from the source to each node; 0 between sources.
    private let pathCounts: UnsafeMutablePointer<Count>
    /// For each node (1 + its dependency) / its number of paths: what one path to it brings to the node before.
    private let shares: UnsafeMutablePointer<Count>
    /// The nodes that were reached, nearest first, with room for one more.
    private let order: UnsafeMutablePointer<UInt32>
    /// For each node in that order, its neighbors that are one step further, one after another.
    private let successors: UnsafeMutablePointer<UInt32>
    /// Where the successors of each node in that order end.
    private let ends: UnsafeMutablePointer<Int>
    /// The sums so far, over ordered pairs.
    private let sums: UnsafeMutablePointer<Double>

    init(_ graph: SimpleGraph) {
        nodeCount = graph.nodeCount
        distances = .allocate(capacity: nodeCount)
        distances.initialize(repeating: .max, count: nodeCount)
        pathCounts = .allocate(capacity: nodeCount)
        pathCounts.initialize(repeating: Count(0), count: nodeCount)
        shares = .allocate(capacity: nodeCount)
        shares.initialize(repeating: Count(0), count: nodeCount)
        order = .allocate(capacity: nodeCount + 1)
        order.initialize(repeating: 0, count: nodeCount + 1)
        successors = .allocate(capacity: graph.neighbors.count + 1)
        successors.initialize(repeating: 0, count: graph.neighbors.count + 1)
        ends = .allocate(capacity: nodeCount)
        ends.initialize(repeating: 0, count: nodeCount)
        sums = .allocate(capacity: nodeCount)
        sums.initialize(repeating: 0, count: nodeCount)
    }

    deinit {
        distances.deallocate()
        pathCounts.deallocate()
        shares.deallocate()
        order.deallocate()
        successors.deallocate()
        ends.deallocate()
        sums.deallocate()
    }

    /// The sums so far, over ordered pairs.
    var dependencies: [Double] { Array(UnsafeBufferPointer(start: sums, count: nodeCount)) }

    /// Adds the dependencies of `source`.
    ///
    /// - Complexity: O(nodes + pairs) of its component.
    mutating func add(
        source: Int,
        starts: UnsafeBufferPointer<UInt32>,
        neighbors: UnsafeBufferPointer<UInt32>
    ) {
        let reached = search(source, starts, neighbors)
        accumulate(reached)
    }

    /// Counts shortest paths to every node, breadth first; the number of nodes that were reached.
    private mutating func search(
        _ source: Int,
        _ starts: UnsafeBufferPointer<UInt32>,
        _ neighbors: UnsafeBufferPointer<UInt32>
    ) -> Int {
        let (distances, pathCounts) = (self.distances, self.pathCounts)
        let (order, successors, ends) = (self.order, self.successors, self.ends)
        var (head, tail, end) = (0, 1, 0)
        order[0] = UInt32(truncatingIfNeeded: source)
        distances[source] = 0
        pathCounts[source] = Count(1)
        while head < tail {
            let node = Int(order[head])
            let (distance, paths) = (distances[node], pathCounts[node])
            let (next, first) = (distance &+ 1, end)
            for entry in Int(starts[node])..<Int(starts[node &+ 1]) {
                let neighbor = neighbors[entry]
                let known = distances[Int(neighbor)]
                distances[Int(neighbor)] = min(known, next)
                // Sign bits instead of comparisons, which the compiler turns into branches.
                order[tail] = neighbor
                tail &+= Int(truncatingIfNeeded: known >> (Distance.bitWidth - 1))
                successors[end] = neighbor
                end &+= (Int(truncatingIfNeeded: distance) &- Int(truncatingIfNeeded: known)) >> 63 & 1
            }
            for entry in first..<end { pathCounts[Int(successors[entry])] += paths }
            ends[head] = end
            head &+= 1
        }
        return tail
    }

    /// Adds dependencies from the furthest node back to the source, and makes ready for the next source.
    private mutating func accumulate(_ reached: Int) {
        let (distances, pathCounts, shares, sums) = (self.distances, self.pathCounts, self.shares, self.sums)
        let (order, successors, ends) = (self.order, self.successors, self.ends)
        var place = reached
        while place > 0 {
            place &-= 1
            let node = Int(order[place])
            var share = Count(0)
            for entry in (place > 0 ? ends[place &- 1] : 0)..<ends[place] { share += shares[Int(successors[entry])] }
            let paths = pathCounts[node]
            if place > 0 { sums[node] += (share * paths).value }
            share += paths.inverse
            shares[node] = share
            pathCounts[node] = Count(0)
            distances[node] = .max
        }
    }
}
