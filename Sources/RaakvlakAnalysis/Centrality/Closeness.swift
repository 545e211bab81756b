#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How near each node is to the others, by steps; weights don't count.
public struct Closeness: Sendable, Hashable {
    /// How many nodes each can reach, itself not counted.
    public let reached: [Int]
    /// The sum of the steps to all of them.
    public let steps: [Double]
    /// How steps were estimated; nil where all are exact.
    public let sampling: Sampling?

    /// How steps were estimated, and how good they are.
    public struct Sampling: Sendable, Hashable {
        /// From how many nodes of each component steps were counted; a component of no more is exact.
        public let sources: Int
        /// With `confidence`, no node's mean number of steps is further from the truth than this share of the greatest
        /// distance.
        public let error: Double
        /// How likely it is that the error holds for all nodes at once.
        public let confidence: Double
        /// The seed of the random draws.
        public let seed: Int
    }

    /// The closeness of each node: the inverse of its mean number of steps to those it can reach, times the share of
    /// the others that it can reach; 0 where it can reach nobody.
    ///
    /// Wasserman and Faust, *Social Network Analysis* (1994), equation 5.22.
    public var values: [Double] {
        let others = Double(reached.count - 1)
        return zip(reached, steps).map { (reached: Int, steps: Double) -> Double in
            let reached = Double(reached)
            return steps == 0 ? 0 : (reached / steps) * (reached / others)
        }
    }

    /// What exact searches may cost, in entries looked at for 64 nodes at once, step by step, before steps are estimated:
    /// some seconds.
    public static let mostWork = 5_000_000_000

    /// Measures every node of `graph`: exactly, or where that would look at more than `mostWork` entries from some nodes
    /// drawn at random.
    ///
    /// So many are drawn that the error holds with the given confidence, by Hoeffding's inequality for every node:
    /// ln(2n / (1 − `confidence`)) / (2 `error`²). Eppstein and Wang, *Fast approximation of centrality* (2004). From 64
    /// nodes at once, bit by bit in one word: Then and others, *The more the merrier: efficient multi-source graph
    /// traversal* (2014). As steps are the same both ways, each node counts who reaches it.
    /// - Parameters:
    ///   - graph: Who are joined.
    ///   - mostWork: How many entries an exact search may look at.
    ///   - error: How good an estimate must be.
    ///   - confidence: How likely it must be as good for all nodes at once.
    ///   - seed: Which nodes to draw.
    ///   - threads: How many tasks may run at once; the answer does not depend on it.
    /// - Complexity: O(nodes / 64 · pairs · the lesser of the greatest distance and 64) time, or as many times less as
    ///   fewer nodes are drawn.
    public init(
        of graph: SimpleGraph,
        mostWork: Int = mostWork,
        error: Double = 0.05,
        confidence: Double = 0.95,
        seed: Int = 1,
        threads: Int = 2
    ) async {
        let order = graph.searchOrder
        let sampled = graph.renumbered(by: order)
        let sources = (log(2 * Double(graph.nodeCount) / (1 - confidence)) / (2 * error * error)).rounded(.up)
        let most = graph.reachWork <= mostWork ? graph.nodeCount : Int(sources)
        let plan = ReachPlan(sampled.components(), mostSources: most, seed: seed)
        let parts = await Blocks.map(Blocks.forSums, threads: threads) { block in
            var search = ReachSearch(sampled)
            for batch in stride(from: block, to: plan.batchCount, by: Blocks.forSums) {
                search.add(sources: plan.sources(of: batch), within: plan.nodes(of: batch))
            }
            return search.tally
        }
        var (reached, steps) = ([Int](), [Double]())
        for (number, size) in plan.componentSizes.enumerated() {
            let found = parts.reduce(0) { $0 + $1.reached[number] }
            let factor = found > 0 ? Double(size - 1) / Double(found) : 0
            reached.append(size - 1)
            steps.append(factor * Double(parts.reduce(0) { $0 + $1.steps[number] }))
        }
        let numbers = SimpleGraph.numbers(in: order, of: graph.nodeCount).map(Int.init)
        (self.reached, self.steps) = (numbers.map { reached[$0] }, numbers.map { steps[$0] })
        sampling =
            plan.isExact ? nil : Sampling(sources: most, error: error, confidence: confidence, seed: seed)
    }
}

extension SimpleGraph {
    /// How many entries searches from all nodes look at, about: at each entry the 64 of a batch arrive in no more steps
    /// than they are, or than there are.
    fileprivate var reachWork: Int {
        let (work, overflows) = neighbors.count.multipliedReportingOverflow(
            by: (nodeCount + 63) / 64 * min(64, greatestDistance)
        )
        return overflows ? .max : work
    }
}
