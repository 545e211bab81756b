public import RaakvlakNetwork

/// How well suggestions find collaborations of a network that are hidden from them: as a whole, and by each signal alone.
///
/// One in ten collaborations is hidden at a time, and weights are fitted to what is left. Both ends of each are asked, and
/// whom they know besides is left out of their lists.
public struct Evaluation: Sendable {
    /// How well one list of weights did; shares from 0 to 1.
    public struct Score: Hashable, Sendable {
        /// The mean of 1 / rank; 0 where a list does not have it.
        public let reciprocalRank: Double
        /// Where it lies in 95 of 100 draws of persons like those who were asked.
        public let reciprocalRankRange: ClosedRange<Double>
        /// The share of hidden collaborations that are among the first ten.
        public let hitsAtTen: Double
        /// Where it lies in 95 of 100 draws of persons like those who were asked.
        public let hitsAtTenRange: ClosedRange<Double>
        /// The share of hidden ones among the first ten of all lists.
        public let precision: Double
        /// The share of hidden collaborations that are in a list at all.
        public let recall: Double
    }

    /// How many collaborations were hidden, over all rounds.
    public let hiddenCount: Int
    /// How all signals together did.
    public let whole: Score
    /// How each signal did that finds any by itself, in their order.
    public let bySignal: [(signal: Signal, score: Score)]

    /// The length of a list.
    public static let limit = 100
    /// With fewer collaborations nothing is measured.
    public static let fewestCollaborations = 10

    /// Hides and looks for collaborations of `graph` in so many rounds; each hides others.
    ///
    /// - Returns: Nil where there are fewer than `fewestCollaborations`.
    /// - Complexity: O(rounds · signals · (statements + hidden · postings)).
    public init?(_ graph: Graph, rounds: Int = 3) {
        let all = SignalInput(graph)
        guard all.persons.pairCount >= Self.fewestCollaborations else { return nil }
        var tallies = [RankTally](repeating: RankTally(), count: Signal.allCases.count + 1)
        var count = 0
        for round in 0..<rounds {
            let hidden = HiddenPairs(of: all.persons, fold: UInt64(round), least: 1)
            count += hidden.pairs.count
            let input = all.hiding(hidden.pairs)
            tallies[0].add(hidden, Matcher(input))
            for signal in Signal.allCases {
                guard let alone = SignalWeights({ $0 == signal ? 1 : 0 }) else { continue }
                tallies[signal.ordinal + 1].add(hidden, Matcher(input, weights: alone))
            }
        }
        hiddenCount = count
        whole = tallies[0].score
        bySignal = zip(Signal.allCases, tallies.dropFirst()).filter { $1.score.recall > 0 }.map { ($0, $1.score) }
    }

    /// How many pairs of persons collaborate in `graph`.
    public static func collaborationCount(of graph: Graph) -> Int { Persons(graph).pairCount }
}
