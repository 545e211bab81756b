/// What is measured of each node of a projection.
public enum Measure: String, CaseIterable, Hashable, Sendable {
    /// With how many others a node is joined.
    case degree
    /// On how many shortest ways between others it lies.
    case betweenness
    /// How often one comes by on a walk without an end.
    case pagerank
    /// How few steps it is from the others.
    case closeness
    /// How much it joins parts that hardly know each other.
    case bridging
    /// In how tight a group it is: everyone in it has at least so many contacts in it.
    case coreness
}

/// The nodes of a projection by what was measured of them.
public struct Ranking: Sendable {
    /// A node and its place.
    public struct Entry: Hashable, Sendable {
        /// The graph's number of the node.
        public let node: Int
        /// What was measured.
        public let value: Double
        /// Its place from 1: one more than how many have a higher value.
        public let rank: Int
    }

    /// What was measured.
    public let measure: Measure
    /// Whether values are shares of what is possible, and so can be compared between networks.
    public let isNormalized: Bool
    /// All nodes that were ranked, highest first, and of equal value by id.
    public let entries: [Entry]
    /// How values were estimated; nil where they are exact.
    public let estimate: Estimate?

    /// How values were estimated, and how good they are.
    public enum Estimate: Sendable, Hashable {
        /// By shortest paths that were drawn: betweenness, and bridging by it.
        case paths(Betweenness.Sampling)
        /// By nodes from which steps were counted: closeness.
        case sources(Closeness.Sampling)
    }

    /// Measures the nodes of `projection`, and ranks those that `isRanked` says.
    ///
    /// Normalized, a degree or coreness is the share of all others; a betweenness the share of all pairs of others; a
    /// PageRank how many times the mean; a bridging, with the share of pairs as betweenness. A closeness is always a
    /// share.
    /// With `mostWork`, betweenness and closeness are estimated where they would look at more entries than that, instead
    /// of where they do so by themselves.
    /// - Complexity: that of the measure.
    public init(
        of projection: Projection,
        by measure: Measure,
        isNormalized: Bool = false,
        mostWork: Int? = nil,
        threads: Int = 2,
        where isRanked: (Int) -> Bool = { _ in true }
    ) async {
        let (values, estimate) = await Self.values(projection.pairs, measure, isNormalized, mostWork, threads)
        let ranked = projection.nodes.indices.filter { isRanked(projection.nodes[$0]) }
        let sorted = ranked.sorted { values[$0] == values[$1] ? $0 < $1 : values[$0] > values[$1] }
        var entries: [Entry] = []
        for (place, number) in sorted.enumerated() {
            let isEqual = entries.last.map { $0.value == values[number] } ?? false
            let rank = isEqual ? entries.last?.rank ?? 1 : place + 1
            entries.append(Entry(node: projection.nodes[number], value: values[number], rank: rank))
        }
        (self.measure, self.isNormalized, self.entries, self.estimate) = (measure, isNormalized, entries, estimate)
    }

    private static func values(
        _ pairs: SimpleGraph,
        _ measure: Measure,
        _ isNormalized: Bool,
        _ mostWork: Int?,
        _ threads: Int
    ) async -> ([Double], Estimate?) {
        let others = Double(max(1, pairs.nodeCount - 1))
        let share = { (counts: [Int]) in counts.map { isNormalized ? Double($0) / others : Double($0) } }
        switch measure {
        case .degree: return (share(pairs.degrees), nil)
        case .coreness: return (share(pairs.coreness()), nil)
        case .closeness:
            let found = await Closeness(of: pairs, mostWork: mostWork ?? Closeness.mostWork, threads: threads)
            return (found.values, found.sampling.map(Estimate.sources))
        case .pagerank:
            // Equal ranks come out of the rounds almost equal: a ten-billionth of the mean tells no two apart.
            let (count, digits) = (Double(pairs.nodeCount), 1e10)
            let multiples = pairs.pageRank(tolerance: 1e-12).map { ($0 * count * digits).rounded() / digits }
            return (isNormalized ? multiples : multiples.map { $0 / count }, nil)
        case .betweenness, .bridging:
            let found = await Betweenness(of: pairs, mostWork: mostWork ?? Betweenness.mostWork, threads: threads)
            let betweenness = isNormalized ? found.shares : found.values
            let values = measure == .bridging ? pairs.bridging(betweenness: betweenness) : betweenness
            return (values, found.sampling.map(Estimate.paths))
        }
    }
}
