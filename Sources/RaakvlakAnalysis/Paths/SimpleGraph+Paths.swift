extension SimpleGraph {
    /// One of the shortest ways from `source` to `target`: its nodes, both ends included; nil where there is none.
    ///
    /// - Complexity: O(nodes + pairs) at most; mostly far less, see `PathSearch`.
    public func shortestPath(from source: Int, to target: Int) -> [Int]? {
        var search = PathSearch(self)
        return search.path(from: source, to: target)
    }

    /// One of the shortest ways for each of many pairs of ends, in their order.
    ///
    /// - Parameters:
    ///   - ends: The first and last node of each way.
    ///   - threads: How many tasks may run at once; the answer does not depend on it.
    /// - Returns: The nodes of each way, both ends included; nil where there is none.
    public func shortestPaths(between ends: [(source: Int, target: Int)], threads: Int = 2) async -> [[Int]?] {
        let size = max(1, (ends.count + Blocks.forSums - 1) / Blocks.forSums)
        let parts = await Blocks.map((ends.count + size - 1) / size, threads: threads) { block in
            var search = PathSearch(self)
            return ends[block * size..<min(ends.count, (block + 1) * size)].map {
                search.path(from: $0.source, to: $0.target)
            }
        }
        return parts.flatMap { $0 }
    }
}
