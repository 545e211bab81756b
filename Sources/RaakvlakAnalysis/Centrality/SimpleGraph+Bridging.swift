extension SimpleGraph {
    /// Who connects parts that hardly know each other: betweenness, times how much less a node is tied than those
    /// around it.
    ///
    /// The second factor is (1 / degree) / Σ over neighbors (1 / their degree): high for a node with few neighbors
    /// between nodes with many. Hwang, Kim, Ramanathan and Zhang, *Bridging centrality: graph mining from element level to
    /// group level* (2008). A busy node in the middle of one group has a high betweenness and yet bridges little; this
    /// tells them apart.
    /// - Parameter betweenness: The betweenness of each node, exact or sampled.
    /// - Returns: The bridging centrality of each node.
    /// - Complexity: O(nodes + pairs).
    public func bridging(betweenness: [Double]) -> [Double] {
        (0..<nodeCount).map { node in
            guard degree(of: node) > 0 else { return 0 }
            let around = neighbors(of: node).reduce(0.0) { $0 + 1 / Double(degree(of: Int($1))) }
            return betweenness[node] / (Double(degree(of: node)) * around)
        }
    }

    /// How much what a node has is tied up in neighbors who know each other: its constraint; low for a broker between
    /// strangers, nil for a node without neighbors.
    ///
    /// Σ over others j of (p(i, j) + Σ over others q of p(i, q) · p(q, j))², where p(i, j) is the share of the weight of i
    /// that goes to j, over the neighbors of i. Burt, *Structural Holes* (1992), chapter 2.
    /// - Complexity: O(Σ over nodes of the degrees of their neighbors).
    public func constraint() -> [Double?] {
        let strengths = strengths
        var indirect = [Double](repeating: 0, count: nodeCount)
        return (0..<nodeCount).map { node in
            guard degree(of: node) > 0 else { return nil }
            for entry in row(node) {
                let (between, share) = (Int(neighbors[entry]), weight(entry) / strengths[node])
                indirect[between] += share
                for onward in row(between) where neighbors[onward] != node {
                    indirect[Int(neighbors[onward])] += share * weight(onward) / strengths[between]
                }
            }
            let sum = neighbors(of: node).reduce(0.0) { $0 + indirect[Int($1)] * indirect[Int($1)] }
            for between in neighbors(of: node) {
                indirect[Int(between)] = 0
                for onward in neighbors(of: Int(between)) { indirect[Int(onward)] = 0 }
            }
            return sum
        }
    }

    /// How many of a node's neighbors are not redundant.
    ///
    /// Its degree less the mean number of neighbors that each of them shares with it; weights don't count.
    /// Burt, *Structural Holes* (1992), in the form of Borgatti, *Structural holes: unpacking Burt's redundancy measures*
    /// (1997).
    /// - Complexity: O(Σ over nodes of the degrees of their neighbors).
    public func effectiveSize() -> [Double] {
        var isNear = [Bool](repeating: false, count: nodeCount)
        return (0..<nodeCount).map { node in
            let near = neighbors(of: node)
            guard !near.isEmpty else { return 0 }
            for neighbor in near { isNear[Int(neighbor)] = true }
            let shared = near.reduce(0) { sum, one in sum + neighbors(of: Int(one)).count { isNear[Int($0)] } }
            for neighbor in near { isNear[Int(neighbor)] = false }
            return Double(near.count) - Double(shared) / Double(near.count)
        }
    }

    private func weight(_ entry: Int) -> Double { weights?[entry] ?? 1 }
}
