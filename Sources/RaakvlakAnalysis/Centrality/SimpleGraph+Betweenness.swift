extension SimpleGraph {
    /// On how many shortest paths each node lies.
    ///
    /// For every unordered pair of other nodes, the share of their shortest paths that lead through it, all added up;
    /// weights don't count. Exact. Brandes, *A faster algorithm for betweenness centrality* (2001). Divide by (n − 1)(n − 2) / 2 for a share
    /// of all pairs; see `normalized(_:)`.
    /// - Parameter threads: How many tasks may run at once; the answer does not depend on it.
    /// - Returns: The betweenness of each node, from 0 to (n − 1)(n − 2) / 2.
    /// - Complexity: O(nodes · pairs) time, O(32 · nodes + `threads` · pairs) memory.
    public func betweenness(threads: Int = 2) async -> [Double] {
        await dependencies(of: Array(0..<nodeCount), threads: threads).map { $0 / 2 }
    }

    /// What `betweenness` would be at most, for reading as a share of all pairs of other nodes.
    public func normalized(_ betweenness: [Double]) -> [Double] {
        let pairs = Double(nodeCount - 1) * Double(nodeCount - 2) / 2
        return betweenness.map { pairs > 0 ? $0 / pairs : 0 }
    }

    /// The sum over `sources` of how much each depends on every node for its shortest paths to all others.
    ///
    /// Every pair counts once for each of its nodes that is a source.
    package func dependencies(of sources: [Int], threads: Int) async -> [Double] {
        let order = searchOrder
        let graph = renumbered(by: order)
        var numbers = [Int](repeating: 0, count: nodeCount)
        for (number, node) in order.enumerated() { numbers[Int(node)] = number }
        let renumbered = sources.map { numbers[$0] }
        let isShallow = graph.greatestDistance < 127
        let sums = await Blocks.sum(nodeCount, threads: threads) { block in
            isShallow
                ? graph.dependencies(of: renumbered, block: block, UInt8.self)
                : graph.dependencies(of: renumbered, block: block, UInt32.self)
        }
        return numbers.map { sums[$0] }
    }

    /// The same for every 32nd source, from that at `block` on.
    private func dependencies<Distance: FixedWidthInteger & UnsignedInteger>(
        of sources: [Int],
        block: Int,
        _: Distance.Type
    ) -> [Double] {
        var search = DependencySearch<Distance>(self)
        starts.withUnsafeBufferPointer { starts in
            neighbors.withUnsafeBufferPointer { neighbors in
                for place in stride(from: block, to: sources.count, by: Blocks.forSums) {
                    search.add(source: sources[place], starts: starts, neighbors: neighbors)
                }
            }
        }
        return search.dependencies
    }
}
