/// Groups of nodes that are joined more among themselves than with others.
///
/// The partition of highest modularity that several searches found, each with a seed of its own; see
/// `CommunitySearch`. Searches that find much the same say that the communities are there; searches that differ, that
/// many divisions are about as good.
public struct Communities: Sendable, Hashable {
    /// The communities.
    public let partition: Partition
    /// How much more of the weight lies within them than would by chance, at the resolution at which they were looked
    /// for; see `SimpleGraph.modularity`.
    public let modularity: Double
    /// The resolution: 1 is that of plain modularity, more makes communities smaller.
    public let resolution: Double
    /// How alike the searches' partitions are, 0 to 1: the mean normalized mutual information of any two of them; 1
    /// where there was one search.
    public let stability: Double
    /// How many searches there were.
    public let runs: Int
    /// The seed of the first search; the others have the numbers after it.
    public let seed: Int

    /// Finds communities.
    ///
    /// - Parameters:
    ///   - graph: Who are joined, and how strongly.
    ///   - resolution: 1 for plain modularity; more for smaller communities.
    ///   - runs: How many searches; nil for as many as don't take long, see `runs(for:)`.
    ///   - rounds: How often a search goes through all levels at most; it ends before when nothing moves.
    ///   - seed: Which random orders to take; the same seed gives the same communities.
    ///   - threads: How many searches may run at once; the answer does not depend on it.
    /// - Complexity: O(`runs` · `rounds` · pairs), about.
    public init(
        of graph: SimpleGraph,
        resolution: Double = 1,
        runs: Int? = nil,
        rounds: Int = 20,
        seed: Int = 1,
        threads: Int = 2
    ) async {
        let level = CommunityLevel(graph)
        let found = await Blocks.map(max(1, runs ?? Self.runs(for: graph)), threads: threads) { run in
            var search = CommunitySearch(level, resolution: resolution, seed: seed &+ run)
            let partition = Partition(labels: search.labels(rounds: rounds))
            return Found(partition: partition, modularity: graph.modularity(of: partition, resolution: resolution))
        }
        let best = found.dropFirst().reduce(found[0]) { $1.modularity > $0.modularity ? $1 : $0 }
        (partition, modularity) = (best.partition, best.modularity)
        (self.resolution, self.runs, self.seed) = (resolution, found.count, seed)
        stability = Self.meanSimilarity(found.map(\.partition))
    }

    /// How many searches don't take long: 64 in a small graph, 4 in a large one.
    public static func runs(for graph: SimpleGraph) -> Int { max(4, min(64, 500_000 / max(1, graph.pairCount))) }

    private struct Found: Sendable {
        let partition: Partition
        let modularity: Double
    }

    private static func meanSimilarity(_ partitions: [Partition]) -> Double {
        let pairs = partitions.indices.flatMap { one in (0..<one).map { (one, $0) } }
        guard !pairs.isEmpty else { return 1 }
        let sum = pairs.reduce(0.0) { $0 + partitions[$1.0].similarity(to: partitions[$1.1]) }
        return sum / Double(pairs.count)
    }
}

extension Communities {
    /// The resolutions that are tried for the most stable: 1, and then each √2 times the one before.
    public static let resolutions: [Double] = [1, 1.41, 2, 2.83, 4, 5.66]

    /// The communities at the resolution, of 1 and above, at which searches agree most; of equals, the highest.
    ///
    /// Plain modularity can't see communities that are small for the size of the network, and joins them (Fortunato and
    /// Barthélemy, *Resolution limit in community detection*, 2007): where they are there, searches agree more at a
    /// higher resolution. Lambiotte, *Multi-scale modularity in complex networks* (2010).
    /// - Complexity: six times that of `init`.
    public static func mostStable(
        of graph: SimpleGraph,
        runs: Int? = nil,
        seed: Int = 1,
        threads: Int = 2
    ) async -> Communities {
        var best = await Communities(of: graph, resolution: resolutions[0], runs: runs, seed: seed, threads: threads)
        for resolution in resolutions.dropFirst() {
            let found = await Communities(of: graph, resolution: resolution, runs: runs, seed: seed, threads: threads)
            if found.stability >= best.stability { best = found }
        }
        return best
    }
}
