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
        /// The share of hidden collaborations that are among the first ten.
        public let hitsAtTen: Double
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
    private static let cutoff = 10

    /// Hides and looks for collaborations of `graph` in so many rounds; each hides others.
    ///
    /// - Returns: Nil where there are fewer than ten collaborations.
    /// - Complexity: O(rounds · signals · (statements + hidden · postings)).
    public init?(_ graph: Graph, rounds: Int = 3) {
        let persons = Persons(graph)
        let pairCount = persons.acquaintances.reduce(0) { $0 + $1.count } / 2
        guard pairCount >= 10 else { return nil }
        var tallies = [Tally](repeating: Tally(), count: Signal.allCases.count + 1)
        var count = 0
        for round in 0..<rounds {
            let hidden = HiddenPairs(of: persons, fold: UInt64(round), least: 1)
            count += hidden.pairs.count
            let input = SignalInput(graph, persons.hiding(hidden.pairs))
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

    /// Adds up ranks.
    private struct Tally {
        private var sides = 0
        private var reciprocal = 0.0
        private var hits = 0
        private var found = 0
        private var shown = 0

        /// Who is asked too often, or declined, was not so when they met.
        private static let rule = ConstraintRule(
            lifting: Set(Constraint.allCases).subtracting([.oneself, .collaborating])
        )

        mutating func add(_ hidden: HiddenPairs, _ matcher: Matcher) {
            var search = TopSearch(matcher, limit: Evaluation.limit, under: Self.rule)
            for (person, wanted) in hidden.partners.sorted(by: { $0.key < $1.key }) {
                let list = search.candidates(for: Int(person)).map(\.person)
                shown += min(list.count, Evaluation.cutoff)
                for partner in wanted {
                    sides += 1
                    let others = list.filter { $0 == partner || !wanted.contains($0) }
                    guard let place = others.firstIndex(of: partner) else { continue }
                    found += 1
                    reciprocal += 1 / Double(place + 1)
                    if place < Evaluation.cutoff { hits += 1 }
                }
            }
        }

        var score: Score {
            let sides = Double(max(1, sides))
            return Score(
                reciprocalRank: reciprocal / sides,
                hitsAtTen: Double(hits) / sides,
                precision: Double(hits) / Double(max(1, shown)),
                recall: Double(found) / sides
            )
        }
    }
}
