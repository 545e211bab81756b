#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// On how many shortest paths each node lies: exact for a graph of moderate size, estimated with a bound beyond.
public struct Betweenness: Sendable, Hashable {
    /// For each node, summed over all pairs of other nodes, the share of their shortest paths that lead through it;
    /// exact, or an estimate of it.
    public let values: [Double]
    /// How the values were estimated; nil where they are exact.
    public let sampling: Sampling?

    /// How values were estimated, and how good they are.
    public struct Sampling: Sendable, Hashable {
        /// How many shortest paths were drawn.
        public let samples: Int
        /// With `confidence`, no node's share of all pairs is further from the truth than this: a value is not off by
        /// more than this times n(n − 1) / 2.
        public let error: Double
        /// How likely it is that the error holds for all nodes at once.
        public let confidence: Double
        /// The seed of the random draws.
        public let seed: Int
    }

    /// The share of the pairs of other nodes on whose shortest paths each node lies, 0 to 1.
    public var shares: [Double] {
        let pairs = Double(values.count - 1) * Double(values.count - 2) / 2
        return values.map { pairs > 0 ? $0 / pairs : 0 }
    }

    /// What searches from every node may cost, in entries looked at, before values are estimated: some seconds.
    public static let mostWork = 5_000_000_000

    /// Measures `graph`: exactly, or where that would look at more than `mostWork` entries by sampling.
    ///
    /// - Complexity: O(min(`mostWork`, nodes · pairs)), or as `init(sampling:)`.
    public init(of graph: SimpleGraph, mostWork: Int = mostWork, seed: Int = 1, threads: Int = 2) async {
        let (work, overflows) = graph.nodeCount.multipliedReportingOverflow(by: graph.neighbors.count)
        if !overflows, work <= mostWork {
            (values, sampling) = (await graph.betweenness(threads: threads), nil)
        } else {
            self = await Self(sampling: graph, seed: seed, threads: threads)
        }
    }

    /// Estimates the betweenness of `graph` by how many of some shortest paths, drawn at random, lead through each node.
    ///
    /// So many are drawn that with the given confidence no value is off by more than `error`, as a share of all pairs:
    /// 1 / (2 `error`²) · (⌊log₂(most inner nodes of a path)⌋ + 1 + ln(1 / (1 − `confidence`))). Riondato and
    /// Kornaropoulos, *Fast approximation of betweenness centrality through sampling* (2016), theorem 1 and lemma 2.
    /// - Complexity: O(samples · pairs) at most; as each search runs from both ends, mostly far less.
    public init(
        sampling graph: SimpleGraph,
        error: Double = 0.005,
        confidence: Double = 0.95,
        seed: Int = 1,
        threads: Int = 2
    ) async {
        let inner = Double(max(1, graph.greatestDistance - 1))
        let samples = (log2(inner).rounded(.down) + 1 - log(1 - confidence)) / (2 * error * error)
        let sampling = Sampling(
            samples: Int(samples.rounded(.up)),
            error: error,
            confidence: confidence,
            seed: seed
        )
        self.sampling = sampling
        guard graph.nodeCount > 2 else {
            values = .init(repeating: 0, count: graph.nodeCount)
            return
        }
        let isWide = graph.mayHaveManyPaths
        let parts = await Blocks.map(Blocks.forSums, threads: threads) { block in
            isWide
                ? sampling.counts(graph, block, WideNumber.self)
                : sampling.counts(graph, block, Double.self)
        }
        let pairs = Double(graph.nodeCount) * Double(graph.nodeCount - 1) / 2
        let counts = parts.reduce(into: [Int](repeating: 0, count: graph.nodeCount)) { sums, part in
            for (node, count) in part.enumerated() { sums[node] += count }
        }
        values = counts.map { Double($0) / Double(sampling.samples) * pairs }
    }
}

extension Betweenness.Sampling {
    /// How many of the paths drawn in a block lead through each node.
    fileprivate func counts<Count: PathCount>(_ graph: SimpleGraph, _ block: Int, _: Count.Type) -> [Int] {
        var sampler = PathSampler<Count>(graph, seed: seed &* Blocks.forSums &+ block)
        for _ in stride(from: block, to: samples, by: Blocks.forSums) { sampler.draw() }
        return sampler.counts
    }
}
