/// Who is paired with whom when everyone may have several partners, each pair at most once: first as many nodes as
/// possible are served, then the sum of weights is as high as possible; with a bound that says how good it is at least.
///
/// It is a maximum-weight simple b-matching, found as a matching of a larger graph (`CapacityReduction`).
public struct CapacityMatching: Sendable, Hashable {
    /// What a choice of pairs reaches, or can reach at most: served nodes count first.
    public struct Reach: Sendable, Hashable, Comparable {
        /// How many nodes are served.
        public let served: Int
        /// The sum of the weights of the pairs.
        public let weight: Int64

        /// Makes one of its parts.
        public init(served: Int, weight: Int64) { (self.served, self.weight) = (served, weight) }

        /// Whether the first serves fewer nodes, or as many with a lower sum.
        public static func < (first: Self, second: Self) -> Bool {
            (first.served, first.weight) < (second.served, second.weight)
        }
    }

    /// Up to how many pairs a matching is exact, where nothing else is asked.
    public static let exactPairLimit = 60_000

    /// The nodes that have a partner besides, and are served without one here.
    public let alreadyServed: Set<Int>
    /// The pairs, the smaller node first, in ascending order.
    public let pairs: [WeightedGraph.Pair]
    /// What the pairs reach.
    public let reach: Reach
    /// What no choice of pairs surpasses.
    public let bound: Reach
    /// The dual values of the larger graph that prove the bound.
    public let certificate: MatchingCertificate

    /// Whether the bound is reached, so that no choice is better.
    public var isProvedBest: Bool { reach == bound }

    /// Chooses pairs of `graph` such that node `v` has at most `capacities[v]` partners, and as many as possible have
    /// one; those that have a partner besides are no better off with another.
    ///
    /// Up to `exactPairLimit` pairs, and where nobody may have more than one partner, the choice is the best. Beyond, half
    /// pairs are allowed at first, which gives the bound; then odd cycles of half pairs are broken, and what became free is filled greedily.
    /// - Complexity: That of a matching of a graph of 2 pairs + all capacities nodes; 20,000 nodes with 152,000 pairs and
    ///   capacity 3 take some 5 seconds exactly, a third of that with a bound.
    /// - Precondition: There is a capacity for each node; the highest weight times the sum of the capacities, each counted
    ///   up to the node's pairs, is below 2⁵⁹: with worths up to 100, that holds up to a sum of 1.3 million.
    public init(
        of graph: WeightedGraph,
        capacities: [Int],
        alreadyServed: Set<Int> = [],
        exactPairLimit: Int = Self.exactPairLimit
    ) {
        precondition(capacities.count == graph.nodeCount, "There is not a capacity for each node.")
        let reduction = CapacityReduction(graph, capacities: capacities, alreadyServed: alreadyServed)
        // With one partner each, an odd cycle that is broken costs somebody the only one.
        let isExact = graph.pairCount <= exactPairLimit || capacities.allSatisfy { $0 <= 1 }
        let matching = MaximumWeightMatching(of: reduction.graph, goal: .weight, stopsAtHalfPairs: !isExact)
        var pairs = reduction.chosen(by: matching)
        if !isExact {
            var repair = CapacityRepair(graph, capacities: capacities, alreadyServed: alreadyServed, chosen: pairs)
            repair.run()
            pairs = repair.pairs
        }
        let reach = Reach(of: pairs, alreadyServed: alreadyServed)
        self.init(
            alreadyServed: alreadyServed,
            pairs: pairs,
            reach: reach,
            bound: reduction.bound(by: matching.certificate, beyond: reach.served),
            certificate: matching.certificate
        )
    }

    /// Makes one of its parts; a verifier says whether they hold.
    init(
        alreadyServed: Set<Int> = [],
        pairs: [WeightedGraph.Pair],
        reach: Reach,
        bound: Reach,
        certificate: MatchingCertificate
    ) {
        self.alreadyServed = alreadyServed
        (self.pairs, self.reach, self.bound, self.certificate) = (pairs, reach, bound, certificate)
    }
}

extension CapacityMatching.Reach {
    /// What these pairs reach.
    init(of pairs: [WeightedGraph.Pair], alreadyServed: Set<Int>) {
        self.init(
            served: Set(pairs.flatMap { [$0.one, $0.other] }).subtracting(alreadyServed).count,
            weight: pairs.reduce(0) { $0 + $1.weight }
        )
    }
}

extension CapacityReduction {
    /// What a certificate of the inner graph says that no choice of pairs surpasses.
    ///
    /// Where it leaves open that more than `served` nodes are served, it says nothing of weights: then the bound is what
    /// all nodes' heaviest pairs come to.
    /// - Complexity: O(size).
    func bound(by certificate: MatchingCertificate, beyond served: Int) -> CapacityMatching.Reach {
        let unchosen = pairs.reduce(Int128(0)) { $0 + Int128($1.weight + 2 * bonus) }
        let value = certificate.bound / 2 - unchosen
        let most = Int(value / Int128(bonus))
        let left = value - Int128(served) * Int128(bonus)
        let weight = min(Int128(heaviestSum), max(0, left))
        return CapacityMatching.Reach(served: min(most, servable), weight: Int64(weight))
    }

    /// How many nodes have a pair and a capacity.
    private var servable: Int { Set(pairs.flatMap { [$0.one, $0.other] }).subtracting(alreadyServed).count }

    /// Half of the weights of all nodes' heaviest pairs, as many of each as it may have.
    private var heaviestSum: Int64 {
        var rows = [[Int64]](repeating: [], count: nodeCount)
        for pair in pairs {
            rows[pair.one].append(pair.weight)
            rows[pair.other].append(pair.weight)
        }
        let sums = rows.enumerated().map { node, weights in
            weights.sorted(by: >).prefix(capacity(of: node)).reduce(0, +)
        }
        return sums.reduce(0, +) / 2
    }
}

extension MatchingCertificate {
    /// Twice the weight that no matching surpasses.
    ///
    /// - Complexity: O(nodes + blossoms).
    var bound: Int128 {
        let nodes = duals.reduce(Int128(0)) { $0 + Int128($1) }
        return blossoms.reduce(nodes) { $0 + Int128($1.dual) * Int128($1.places.count / 2) }
    }
}
