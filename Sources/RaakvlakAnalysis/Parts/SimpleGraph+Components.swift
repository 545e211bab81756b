extension SimpleGraph {
    /// The parts between which no way leads.
    ///
    /// Nodes are joined to trees, first by two neighbors of each; then only nodes outside the largest tree need the rest
    /// of their neighbors. Sutton, Ben-Nun and Barak, *Optimizing parallel graph connectivity computation via subgraph
    /// sampling* (2018).
    /// - Complexity: O(nodes + pairs), nearly.
    public func components() -> Partition {
        var roots = (0..<nodeCount).map { UInt32(truncatingIfNeeded: $0) }
        roots.withUnsafeMutableBufferPointer { roots in
            starts.withUnsafeBufferPointer { starts in
                neighbors.withUnsafeBufferPointer { neighbors in
                    join(roots, starts, neighbors)
                }
            }
        }
        return Partition(labels: roots)
    }

    private func join(
        _ roots: UnsafeMutableBufferPointer<UInt32>,
        _ starts: UnsafeBufferPointer<UInt32>,
        _ neighbors: UnsafeBufferPointer<UInt32>
    ) {
        let firstFew = 2
        for node in 0..<nodeCount {
            let (start, end) = (Int(starts[node]), Int(starts[node &+ 1]))
            for entry in start..<min(end, start &+ firstFew) { Self.join(node, Int(neighbors[entry]), roots) }
        }
        let largest = Self.commonRoot(roots)
        for node in 0..<nodeCount where Self.root(of: node, roots) != largest {
            let (start, end) = (Int(starts[node]), Int(starts[node &+ 1]))
            for entry in min(end, start &+ firstFew)..<end { Self.join(node, Int(neighbors[entry]), roots) }
        }
        for node in 0..<nodeCount { roots[node] = UInt32(truncatingIfNeeded: Self.root(of: node, roots)) }
    }

    /// The root of most of some nodes, evenly spread: that of the largest tree, unless there is none to speak of.
    private static func commonRoot(_ roots: UnsafeMutableBufferPointer<UInt32>) -> Int {
        var counts: [Int: Int] = [:]
        for node in stride(from: 0, to: roots.count, by: max(1, roots.count / 256)) {
            counts[root(of: node, roots), default: 0] += 1
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    }

    /// The root of the tree of `node`, which is its smallest node; halves the way to it.
    private static func root(of node: Int, _ roots: UnsafeMutableBufferPointer<UInt32>) -> Int {
        var node = node
        while true {
            let above = Int(roots[node])
            if above == node { return node }
            roots[node] = roots[above]
            node = above
        }
    }

    private static func join(_ one: Int, _ other: Int, _ roots: UnsafeMutableBufferPointer<UInt32>) {
        let (a, b) = (root(of: one, roots), root(of: other, roots))
        if a < b { roots[b] = UInt32(truncatingIfNeeded: a) } else { roots[a] = UInt32(truncatingIfNeeded: b) }
    }
}
