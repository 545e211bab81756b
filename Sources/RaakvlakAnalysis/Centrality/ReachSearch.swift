/// From which nodes `Closeness` searches, in batches of 64; nodes of a component have consecutive numbers.
struct ReachPlan: Sendable {
    private let components: Partition
    /// The first number of each component, and the end of the last.
    private let starts: [Int]
    private let sources: [Int]
    /// Whether every node is a source.
    let isExact: Bool

    /// Takes all nodes of each component, or `mostSources` drawn from it.
    init(_ components: Partition, mostSources: Int, seed: Int) {
        self.components = components
        let starts = components.sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
        var numbers = SeededNumbers(seed: seed)
        sources = components.sizes.indices.flatMap { component in
            let nodes = starts[component]..<starts[component + 1]
            guard nodes.count > mostSources else { return Array(nodes) }
            var drawn = nodes.map { UInt32($0) }
            numbers.shuffle(&drawn)
            return drawn.prefix(mostSources).map(Int.init).sorted()
        }
        self.starts = starts
        isExact = sources.count == components.partOfNode.count
    }

    var batchCount: Int { (sources.count + 63) / 64 }

    func sources(of batch: Int) -> ArraySlice<Int> { sources[64 * batch..<min(sources.count, 64 * batch + 64)] }

    /// The nodes that the sources of a batch can reach: those of their components, and of components between.
    func nodes(of batch: Int) -> Range<Int> {
        let sources = sources(of: batch)
        guard let first = sources.first, let last = sources.last else { return 0..<0 }
        return starts[components.partOfNode[first]]..<starts[components.partOfNode[last] + 1]
    }

    /// The size of the component of each node.
    var componentSizes: [Int] { components.partOfNode.map { components.sizes[$0] } }
}

/// Searches from up to 64 sources at once, and counts for each node by how many it is reached, and in how many steps.
struct ReachSearch {
    /// For each node, by how many sources it was reached, and in how many steps together.
    struct Tally: Sendable {
        var reached: [Int]
        var steps: [Int]
    }

    private let graph: SimpleGraph
    private(set) var tally: Tally
    /// For each node the sources that have reached it, those that did so in the last step, and between steps nobody.
    private var seen, frontier, next: [UInt64]
    /// The nodes that were reached in the last step.
    private var reached: [UInt32] = []

    init(_ graph: SimpleGraph) {
        self.graph = graph
        let zeros = [Int](repeating: 0, count: graph.nodeCount)
        tally = Tally(reached: zeros, steps: zeros)
        let nobody = [UInt64](repeating: 0, count: graph.nodeCount)
        (seen, frontier, next) = (nobody, nobody, nobody)
    }

    mutating func add(sources: ArraySlice<Int>, within nodes: Range<Int>) {
        for node in nodes { seen[node] = 0 }
        reached = sources.map { UInt32(truncatingIfNeeded: $0) }
        for (bit, source) in sources.enumerated() {
            seen[source] = 1 << UInt64(bit)
            frontier[source] = seen[source]
        }
        var distance = 1
        while !reached.isEmpty {
            // Few look ahead for themselves; of many, it is quicker to ask everyone who comes. Beamer, Asanović and
            // Patterson, *Direction-optimizing breadth-first search* (2012).
            let arrived = reached.count < nodes.count / 8 ? ahead() : arrivals(within: nodes)
            settle(arrived, distance)
            distance += 1
        }
    }

    /// Finds whom those reached in the last step reach in the next.
    private mutating func ahead() -> [UInt32] {
        var arrived: [UInt32] = []
        for node in reached {
            let sources = frontier[Int(node)]
            for entry in graph.row(Int(node)) {
                let neighbor = Int(graph.neighbors[entry])
                let new = sources & ~seen[neighbor]
                guard new != 0 else { continue }
                if next[neighbor] == 0 { arrived.append(UInt32(truncatingIfNeeded: neighbor)) }
                next[neighbor] |= new
            }
        }
        return arrived
    }

    /// Finds the same by asking everyone who comes from a neighbor.
    private mutating func arrivals(within nodes: Range<Int>) -> [UInt32] {
        graph.starts.withUnsafeBufferPointer { starts in
            graph.neighbors.withUnsafeBufferPointer { neighbors in
                frontier.withUnsafeBufferPointer { frontier in
                    for node in nodes {
                        var arriving: UInt64 = 0
                        for entry in Int(starts[node])..<Int(starts[node + 1]) {
                            arriving |= frontier[Int(neighbors[entry])]
                        }
                        next[node] = arriving & ~seen[node]
                    }
                }
            }
        }
        return nodes.compactMap { next[$0] == 0 ? nil : UInt32(truncatingIfNeeded: $0) }
    }

    /// Counts who arrived, and makes ready for the next step.
    private mutating func settle(_ arrived: [UInt32], _ distance: Int) {
        for node in reached { frontier[Int(node)] = 0 }
        for node in arrived.lazy.map({ Int($0) }) {
            let count = next[node].nonzeroBitCount
            seen[node] |= next[node]
            (frontier[node], next[node]) = (next[node], 0)
            tally.reached[node] += count
            tally.steps[node] += count * distance
        }
        reached = arrived
    }
}
