extension SimpleGraph {
    /// How much more of the weight lies within parts than would if nodes kept their strengths and were joined at random:
    /// the modularity of a partition, at most 1; 0 where no pairs are joined.
    ///
    /// Σ over parts of (weight within / all weight) − `resolution` · (strength of the part / strength of all)². Newman
    /// and Girvan, *Finding and evaluating community structure in networks* (2004); with a resolution, Reichardt and
    /// Bornholdt, *Statistical mechanics of community detection* (2006).
    /// - Complexity: O(nodes + pairs).
    public func modularity(of partition: Partition, resolution: Double = 1) -> Double {
        let strengths = strengths
        let total = strengths.reduce(0, +)
        guard total > 0 else { return 0 }
        var (within, tied) = (0.0, [Double](repeating: 0, count: partition.count))
        for node in 0..<nodeCount {
            let part = partition.partOfNode[node]
            tied[part] += strengths[node]
            for entry in row(node) where partition.partOfNode[Int(neighbors[entry])] == part {
                within += weights?[entry] ?? 1
            }
        }
        return within / total - resolution * tied.reduce(0) { $0 + ($1 / total) * ($1 / total) }
    }
}
