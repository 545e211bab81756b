/// Who is paired with whom so that the pairs are worth as much as possible together, each node in at most one pair, and
/// the proof that no other choice is worth more.
public struct MaximumWeightMatching: Sendable, Hashable {
    /// What is wanted most.
    public enum Goal: Sendable, Hashable, CaseIterable {
        /// The highest sum of weights.
        case weight
        /// As many pairs as possible, and of those the highest sum of weights.
        case cardinalityThenWeight
    }

    /// What was wanted most.
    public let goal: Goal
    /// The partner of each node, or nil.
    public let partners: [Int?]
    /// The sum of the weights of the pairs.
    public let weight: Int64
    /// The dual values that prove it.
    public let certificate: MatchingCertificate

    /// How many pairs there are.
    public var pairCount: Int { partners.count { $0 != nil } / 2 }

    /// The pairs, each once, the smaller node first, in ascending order.
    public var pairs: [(one: Int, other: Int)] {
        partners.indices.compactMap { node in
            partners[node].flatMap { $0 > node ? (node, $0) : nil }
        }
    }

    /// What is added to each weight so that one more pair counts for more than all weights together; 0 where only the sum
    /// counts.
    static func bonus(_ graph: WeightedGraph, _ goal: Goal) -> Int64 {
        goal == .weight ? 0 : Int64(graph.nodeCount / 2) * graph.highestWeight + 1
    }

    /// A matching and its proof, as they are; a verifier says whether they hold.
    init(_ graph: WeightedGraph, goal: Goal, partners: [Int?], certificate: MatchingCertificate) {
        (self.goal, self.partners, self.certificate) = (goal, partners, certificate)
        weight = partners.indices.reduce(0) { sum, node in
            guard let partner = partners[node], partner > node else { return sum }
            // No sum is that large but those of an inner graph, where it does not count.
            return sum &+ (graph.weight(of: node, partner) ?? 0)
        }
    }

    /// Finds an optimal matching of `graph`: greedily, then of half pairs, then by the blossom algorithm.
    ///
    /// The same graph gives the same matching.
    /// - Complexity: O(nodes · pairs · log pairs) at worst; on candidate graphs of 100,000 persons it grows little faster
    ///   than the number of pairs. Memory: some 100 bytes a node beside the graph.
    public init(of graph: WeightedGraph, goal: Goal = .weight) {
        self.init(of: graph, goal: goal, stopsAtHalfPairs: false)
    }

    /// Finds a matching of `graph`; an optimal one of half pairs, of which odd cycles are broken, if it stops there: then
    /// the certificate is a bound, and no proof.
    init(of graph: WeightedGraph, goal: Goal, stopsAtHalfPairs: Bool) {
        let (bonus, count) = (Self.bonus(graph, goal), graph.nodeCount)
        let found = graph.starts.withUnsafeBufferPointer { starts in
            graph.neighbors.withUnsafeBufferPointer { neighbors in
                graph.weights.withUnsafeBufferPointer { weights in
                    Self.solve(count, starts, neighbors, weights, bonus, stopsAtHalfPairs)
                }
            }
        }
        self.init(graph, goal: goal, partners: found.partners, certificate: found.certificate)
    }

    private static func solve(
        _ count: Int,
        _ starts: UnsafeBufferPointer<UInt32>,
        _ neighbors: UnsafeBufferPointer<UInt32>,
        _ weights: UnsafeBufferPointer<Int64>,
        _ bonus: Int64,
        _ stopsAtHalfPairs: Bool
    ) -> (partners: [Int?], certificate: MatchingCertificate) {
        guard let starts = starts.baseAddress, let neighbors = neighbors.baseAddress, let weights = weights.baseAddress
        else {
            return ([Int?](repeating: nil, count: count), MatchingCertificate(duals: .init(repeating: 0, count: count)))
        }
        var state = MatchingNodes(count, starts: starts, neighbors: neighbors, weights: weights)
        state.startGreedily()
        var fractional = FractionalSearch(count)
        fractional.run(state)
        if stopsAtHalfPairs { return (state.partners, MatchingCertificate(duals: state.duals)) }
        var search = AlternatingSearch(state)
        search.run(state)
        if bonus > 0 {
            // Few nodes are left free, and only from those a search starts again.
            state.raiseWeights(by: bonus)
            search.run(state)
        }
        let certificate = MatchingCertificate(search.forest)
        search.forest.openAll()
        return (state.partners, certificate)
    }
}
