extension SimpleGraph {
    /// How often someone is met who walks from node to neighbor, and now and then starts anew anywhere; the ranks of
    /// all nodes add up to 1.
    ///
    /// Neighbors are chosen in proportion to the weights. From a node without neighbors the walk starts anew. Brin and
    /// Page, *The anatomy of a large-scale hypertextual Web search engine* (1998), solved with each new value used at
    /// once (Gauss and Seidel; Arasu and others, *PageRank computation and the structure of the Web*, 2002), which needs
    /// about half the rounds of the power method.
    /// - Parameters:
    ///   - damping: How likely the walk goes on, instead of starting anew; 0 ..< 1.
    ///   - tolerance: The rounds end when the ranks change by less than this in one, all changes added up.
    /// - Returns: The rank of each node.
    /// - Complexity: O((nodes + pairs) · log `tolerance` / log `damping`).
    public func pageRank(damping: Double = 0.85, tolerance: Double = 1e-10) -> [Double] {
        guard nodeCount > 0 else { return [] }
        let strengths = strengths
        // Each node without neighbors has the rank with which everyone begins, and gives all of it away.
        let lonely = strengths.count { $0 == 0 }
        let beginning = (1 - damping) / (Double(nodeCount) - damping * Double(lonely))
        var ranks = [Double](repeating: 1 / Double(nodeCount), count: nodeCount)
        var given = strengths.map { $0 > 0 ? damping / (Double(nodeCount) * $0) : 0 }
        let shares = strengths.map { $0 > 0 ? damping / $0 : 0 }
        for node in 0..<nodeCount where strengths[node] == 0 { ranks[node] = beginning }
        while improve(&ranks, &given, shares: shares, beginning: beginning) >= tolerance {}
        return ranks
    }

    /// Computes each rank anew from what neighbors give; all changes added up.
    private func improve(
        _ ranks: inout [Double],
        _ given: inout [Double],
        shares: [Double],
        beginning: Double
    ) -> Double {
        ranks.withUnsafeMutableBufferPointer { ranks in
            given.withUnsafeMutableBufferPointer { given in
                shares.withUnsafeBufferPointer { shares in
                    weights == nil
                        ? improve(ranks, given, shares, beginning)
                        : improveWeighted(ranks, given, shares, beginning)
                }
            }
        }
    }

    private func improve(
        _ ranks: UnsafeMutableBufferPointer<Double>,
        _ given: UnsafeMutableBufferPointer<Double>,
        _ shares: UnsafeBufferPointer<Double>,
        _ beginning: Double
    ) -> Double {
        var change = 0.0
        starts.withUnsafeBufferPointer { starts in
            neighbors.withUnsafeBufferPointer { neighbors in
                for node in 0..<nodeCount {
                    var (even, odd) = (beginning, 0.0)
                    var entry = Int(starts[node])
                    let end = Int(starts[node &+ 1])
                    if entry == end { continue }
                    while entry &+ 1 < end {
                        even += given[Int(neighbors[entry])]
                        odd += given[Int(neighbors[entry &+ 1])]
                        entry &+= 2
                    }
                    if entry < end { even += given[Int(neighbors[entry])] }
                    let rank = even + odd
                    change += abs(rank - ranks[node])
                    ranks[node] = rank
                    given[node] = rank * shares[node]
                }
            }
        }
        return change
    }

    private func improveWeighted(
        _ ranks: UnsafeMutableBufferPointer<Double>,
        _ given: UnsafeMutableBufferPointer<Double>,
        _ shares: UnsafeBufferPointer<Double>,
        _ beginning: Double
    ) -> Double {
        var change = 0.0
        for node in 0..<nodeCount where degree(of: node) > 0 {
            var rank = beginning
            for entry in row(node) { rank += given[Int(neighbors[entry])] * (weights?[entry] ?? 1) }
            change += abs(rank - ranks[node])
            ranks[node] = rank
            given[node] = rank * shares[node]
        }
        return change
    }
}
