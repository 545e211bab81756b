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
    /// How alike the searches' partitions are: the mean adjusted Rand index of any two of them, over the nodes that have
    /// neighbors; 1 where they are the same, or there was one search, and about 0 where chance would do as well.
    public let stability: Double
    /// How many searches there were.
    public let runs: Int
    /// The seed of the first search; the others have the numbers after it.
    public let seed: Int
    /// Whether even nodes with neighbors are each in a community of its own.
    private let isEveryoneAlone: Bool

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
        let nodes = graph.nodesWithNeighbors
        let joined = nodes.count < graph.nodeCount ? graph.renumbered(by: nodes) : graph
        let level = CommunityLevel(joined)
        let found = await Blocks.map(max(1, runs ?? Self.runs(for: graph)), threads: threads) { run in
            var search = CommunitySearch(level, resolution: resolution, seed: seed &+ run)
            let partition = Partition(labels: search.labels(rounds: rounds))
            return Found(partition: partition, modularity: joined.modularity(of: partition, resolution: resolution))
        }
        let best = found.dropFirst().reduce(found[0]) { $1.modularity > $0.modularity ? $1 : $0 }
        partition = best.partition.spread(over: graph.nodeCount, at: nodes)
        isEveryoneAlone = best.partition.count == nodes.count
        modularity = best.modularity
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
        let sum = pairs.reduce(0.0) { $0 + partitions[$1.0].adjustedRand(to: partitions[$1.1]) }
        return sum / Double(pairs.count)
    }
}

extension SimpleGraph {
    /// The nodes that are joined to any, ascending.
    fileprivate var nodesWithNeighbors: [UInt32] {
        (0..<nodeCount).filter { degree(of: $0) > 0 }.map { UInt32(truncatingIfNeeded: $0) }
    }
}

extension Partition {
    /// The partition of 0 ..< `nodeCount` in which these nodes are together as in this one, and each other node alone.
    fileprivate func spread(over nodeCount: Int, at nodes: [UInt32]) -> Partition {
        guard nodes.count < nodeCount else { return self }
        var labels = [UInt32](repeating: .max, count: nodeCount)
        for (node, part) in zip(nodes, partOfNode) { labels[Int(node)] = UInt32(part) }
        var next = UInt32(count)
        for node in 0..<nodeCount where labels[node] == .max {
            labels[node] = next
            next += 1
        }
        return Partition(labels: labels)
    }
}

extension Communities {
    /// The resolutions that are tried for the most stable: 1, and then each √2 times the one before.
    public static let resolutions: [Double] = [1, 1.41, 2, 2.83, 4, 5.66]

    /// The communities at the resolution, of 1 and above, at which searches agree most; of several partitions on which they
    /// agree as well, that which is found at most resolutions, and of equals at the lowest.
    ///
    /// Plain modularity can't see communities that are small for the size of the network, and joins them (Fortunato and
    /// Barthélemy, *Resolution limit in community detection*, 2007): where they are there, searches agree more at a
    /// higher resolution, and at many. Lambiotte, *Multi-scale modularity in complex networks* (2010). At a resolution so
    /// high that everyone is alone, searches agree without having found anything: it doesn't count.
    /// - Complexity: six times that of `init`.
    public static func mostStable(
        of graph: SimpleGraph,
        runs: Int? = nil,
        seed: Int = 1,
        threads: Int = 2
    ) async -> Communities {
        var found: [Communities] = []
        for resolution in resolutions {
            found.append(
                await Communities(of: graph, resolution: resolution, runs: runs, seed: seed, threads: threads)
            )
        }
        let divisions = found.filter { !$0.isEveryoneAlone }
        let most = divisions.map(\.stability).max()
        let stable = divisions.filter { $0.stability == most }
        let persistence = Dictionary(grouping: stable, by: \.partition).mapValues(\.count)
        let longest = persistence.values.max()
        return stable.first { persistence[$0.partition] == longest } ?? found[0]
    }
}
