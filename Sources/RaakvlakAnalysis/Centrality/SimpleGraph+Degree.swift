extension SimpleGraph {
    /// How many neighbors each node has.
    ///
    /// O(nodes).
    public var degrees: [Int] { (0..<nodeCount).map(degree) }

    /// The sum of the weights with which each node is joined to its neighbors: its weighted degree, or strength.
    ///
    /// O(nodes + pairs). Barrat and others, *The architecture of complex weighted networks* (2004).
    public var strengths: [Double] {
        guard let weights else { return degrees.map(Double.init) }
        return (0..<nodeCount).map { weights[row($0)].reduce(0, +) }
    }

    /// The share of all possible pairs that are joined, 0 to 1; 0 where there are no two nodes.
    public var density: Double {
        guard nodeCount > 1 else { return 0 }
        return Double(pairCount) / (Double(nodeCount) * Double(nodeCount - 1) / 2)
    }
}
