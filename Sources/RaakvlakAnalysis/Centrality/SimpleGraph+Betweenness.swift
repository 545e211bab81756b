extension SimpleGraph {
    /// On how many shortest paths each node lies.
    ///
    /// For every unordered pair of other nodes, the share of their shortest paths that lead through it, all added up;
    /// weights don't count. Exact. Brandes, *A faster algorithm for betweenness centrality* (2001).
    /// - Parameter threads: How many tasks may run at once; the answer does not depend on it.
    /// - Returns: The betweenness of each node, from 0 to (n − 1)(n − 2) / 2.
    /// - Complexity: O(nodes · pairs) time, O(32 · nodes + `threads` · pairs) memory.
    public func betweenness(threads: Int = 2) async -> [Double] {
        await dependencies(of: Array(0..<nodeCount), threads: threads).map { $0 / 2 }
    }

    /// The sum over `sources` of how much each depends on every node for its shortest paths to all others.
    ///
    /// Every pair counts once for each of its nodes that is a source.
    package func dependencies(of sources: [Int], threads: Int) async -> [Double] {
        let order = searchOrder
        let graph = renumbered(by: order)
        let numbers = Self.numbers(in: order, of: nodeCount).map(Int.init)
        let renumbered = sources.map { numbers[$0] }
        let (isShallow, isWide) = (graph.greatestDistance < 127, graph.mayHaveManyPaths)
        let sums = await Blocks.sum(nodeCount, threads: threads) { block in
            switch (isShallow, isWide) {
            case (true, false): graph.dependencies(of: renumbered, block, UInt8.self, Double.self)
            case (false, false): graph.dependencies(of: renumbered, block, UInt32.self, Double.self)
            case (_, true): graph.dependencies(of: renumbered, block, UInt32.self, WideNumber.self)
            }
        }
        return numbers.map { sums[$0] }
    }

    /// The same for every 32nd source, from that at `block` on.
    private func dependencies<Distance: FixedWidthInteger & UnsignedInteger, Count: PathCount>(
        of sources: [Int],
        _ block: Int,
        _: Distance.Type,
        _: Count.Type
    ) -> [Double] {
        var search = DependencySearch<Distance, Count>(self)
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
