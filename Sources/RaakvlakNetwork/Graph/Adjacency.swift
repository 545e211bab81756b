/// Which nodes are next to each node, by which tie: compressed sparse rows.
///
/// Row `v` lists the neighbors of node `v` in ascending order, each with the place of the tie in the network; two ties
/// to one neighbor are two entries. Memory: 8 bytes an entry, 4 a node.
public struct Adjacency: Sendable {
    /// Where each row begins, and where the last ends.
    package let starts: [UInt32]
    /// The neighbors, row after row.
    package let neighbors: [UInt32]
    /// The places in the network's ties, row after row.
    package let ties: [UInt32]

    /// How many nodes there are.
    public var nodeCount: Int { starts.count - 1 }

    /// How many entries there are.
    public var count: Int { neighbors.count }

    /// The entries of the row of `node`.
    package func row(_ node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

    /// The neighbors of `node`, in ascending order.
    public func neighbors(of node: Int) -> ArraySlice<UInt32> { neighbors[row(node)] }

    /// The ties by which the neighbors of `node` are its neighbors, in the same order.
    public func ties(of node: Int) -> ArraySlice<UInt32> { ties[row(node)] }

    /// How many entries the row of `node` has.
    public func degree(of node: Int) -> Int { Int(starts[node + 1] - starts[node]) }

    /// Whether `other` is a neighbor of `node`.
    ///
    /// O(log degree).
    public func contains(_ other: Int, nextTo node: Int) -> Bool {
        var row = row(node)
        while !row.isEmpty {
            let middle = row.lowerBound + row.count / 2
            let neighbor = Int(neighbors[middle])
            if neighbor == other { return true }
            row = neighbor < other ? middle + 1..<row.upperBound : row.lowerBound..<middle
        }
        return false
    }

    init(starts: [UInt32], neighbors: [UInt32], ties: [UInt32]) {
        (self.starts, self.neighbors, self.ties) = (starts, neighbors, ties)
    }

    /// Rows of these entries, given in any order; entries of one row keep theirs until they are sorted by neighbor.
    ///
    /// - Complexity: O(nodes + entries): two counting sorts.
    init(nodeCount: Int, rows: [UInt32], neighbors: [UInt32], ties: [UInt32]) {
        let byNeighbor = Self.stableOrder(keys: neighbors, below: nodeCount)
        let order = Self.stableOrder(keys: byNeighbor.map { rows[Int($0)] }, below: nodeCount).map {
            byNeighbor[Int($0)]
        }
        self.init(
            nodeCount: nodeCount,
            sortedRows: rows[...],
            neighbors: order.map { neighbors[Int($0)] },
            ties: order.map { ties[Int($0)] }
        )
    }

    /// Rows of entries that are sorted by row and neighbor already; `sortedRows` is only counted, so its own order does
    /// not matter.
    init(nodeCount: Int, sortedRows: ArraySlice<UInt32>, neighbors: [UInt32], ties: [UInt32]) {
        self.init(starts: Self.starts(of: sortedRows, nodeCount), neighbors: neighbors, ties: ties)
    }

    private static func starts(of rows: ArraySlice<UInt32>, _ nodeCount: Int) -> [UInt32] {
        var starts = [UInt32](repeating: 0, count: nodeCount + 1)
        rows.withUnsafeBufferPointer { for row in $0 { starts[Int(row) + 1] += 1 } }
        for node in 0..<nodeCount { starts[node + 1] += starts[node] }
        return starts
    }

    /// The same entries, read from the neighbors; rows stay sorted.
    ///
    /// O(nodes + entries).
    func transposed() -> Adjacency {
        let starts = Self.starts(of: neighbors[...], nodeCount)
        var next = starts
        var ties = [UInt32](repeating: 0, count: count)
        let rows = [UInt32](unsafeUninitializedCapacity: count) { rows, filled in
            for node in 0..<nodeCount {
                for entry in row(node) {
                    let neighbor = Int(neighbors[entry])
                    let place = Int(next[neighbor])
                    next[neighbor] += 1
                    rows.initializeElement(at: place, to: UInt32(node))
                    ties[place] = self.ties[entry]
                }
            }
            filled = count
        }
        return Adjacency(starts: starts, neighbors: rows, ties: ties)
    }

    /// Each row of this, and behind it that of `other`.
    ///
    /// O(nodes + entries).
    func followed(by other: Adjacency) -> Adjacency {
        Adjacency(
            starts: zip(starts, other.starts).map { $0 + $1 },
            neighbors: Self.alternating(starts, neighbors, other.starts, other.neighbors),
            ties: Self.alternating(starts, ties, other.starts, other.ties)
        )
    }

    /// A row of the one and a row of the other in turn.
    private static func alternating(
        _ firstStarts: [UInt32],
        _ first: [UInt32],
        _ secondStarts: [UInt32],
        _ second: [UInt32]
    ) -> [UInt32] {
        [UInt32](unsafeUninitializedCapacity: first.count + second.count) { both, filled in
            for node in 0..<firstStarts.count - 1 {
                for place in Int(firstStarts[node])..<Int(firstStarts[node + 1]) {
                    both.initializeElement(at: filled, to: first[place])
                    filled += 1
                }
                for place in Int(secondStarts[node])..<Int(secondStarts[node + 1]) {
                    both.initializeElement(at: filled, to: second[place])
                    filled += 1
                }
            }
        }
    }

    /// The entries both of whose ends are kept; the others have empty rows.
    ///
    /// O(nodes + entries).
    package func keeping(_ isKept: (Int) -> Bool) -> Adjacency {
        let kept = (0..<nodeCount).map(isKept)
        var (rows, neighbors, ties): ([UInt32], [UInt32], [UInt32]) = ([], [], [])
        for node in 0..<nodeCount where kept[node] {
            for entry in row(node) where kept[Int(self.neighbors[entry])] {
                rows.append(UInt32(node))
                neighbors.append(self.neighbors[entry])
                ties.append(self.ties[entry])
            }
        }
        return Adjacency(nodeCount: nodeCount, sortedRows: rows[...], neighbors: neighbors, ties: ties)
    }

    private static func stableOrder(keys: [UInt32], below bound: Int) -> [UInt32] {
        var starts = [Int](repeating: 0, count: bound + 1)
        for key in keys { starts[Int(key) + 1] += 1 }
        for index in 0..<bound { starts[index + 1] += starts[index] }
        return [UInt32](unsafeUninitializedCapacity: keys.count) { order, count in
            for (position, key) in keys.enumerated() {
                order.initializeElement(at: starts[Int(key)], to: UInt32(position))
                starts[Int(key)] += 1
            }
            count = keys.count
        }
    }
}
