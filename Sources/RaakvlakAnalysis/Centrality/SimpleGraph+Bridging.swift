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
}
