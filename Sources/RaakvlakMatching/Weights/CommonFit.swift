package import RaakvlakNetwork

/// One list of weights for several networks, and how well it finds collaborations that it was not fitted to.
///
/// The collaborations of each network fall into ten parts, by a seed. Five of them are hidden in turn, and the weights move
/// to where what is hidden comes up first, by the rule with which `WeightFit` adapts them in one network (`RankLoss`); here
/// no bounds hold a weight but 0, and each network counts the same, whatever its size. The other five parts are held out:
/// they are hidden in turn, only to see how well the weights do. Signals of which no network tells anything keep their
/// standard weight, and what that leaves of the hundred is divided among the others in the proportions that were found.
public struct CommonFit: Sendable {
    /// How well a list of weights did on a network.
    public struct Outcome: Hashable, Sendable {
        /// The mean negative logarithm of the share in a softmax of those to which weights are fitted, at the multiple of
        /// the weights that suits all networks best.
        public let loss: Double
        /// How well those are found that are held out.
        public let score: Evaluation.Score
    }

    /// A network, and how well weights did on it.
    public struct NetworkResult: Sendable {
        /// How many persons there are, and how many pairs of them collaborate.
        public let personCount, collaborationCount: Int
        /// To how many hidden collaborations the weights were fitted, and how many were held out.
        public let fittedCount, heldOutCount: Int
        /// How well the standard weights did.
        public let standard: Outcome
        /// How well the fitted weights did.
        public let fitted: Outcome
    }

    /// The weights, in whole tenths.
    public let weights: SignalWeights
    /// The signals of which a network tells anything.
    public let informed: Set<Signal>
    /// The networks, in the order in which they were given.
    public let networks: [NetworkResult]

    /// How many parts are fitted to, and how many are held out; each is a tenth.
    public static let fittedParts = 5, heldOutParts = 5
    /// About how many persons are asked for in each part that is fitted to.
    private static let mostQueries = 100
    /// The weight may become nothing, or as good as everything.
    private static let bounds = 0.0...100.0

    /// Fits weights to all `graphs` together; the seed says which collaborations are hidden.
    ///
    /// Nil where a graph has fewer than `Evaluation.fewestCollaborations`, or there is none. The outcome does not depend on
    /// who does the work.
    ///
    /// - Complexity: O(graphs · (statements + queries · persons)); queries are bounded.
    package init?(_ graphs: [Graph], seed: UInt64 = 0, by workforce: some Workforce = CallingThread()) {
        let inputs = graphs.map { SignalInput($0) }
        guard !inputs.isEmpty, inputs.allSatisfy({ $0.persons.pairCount >= Evaluation.fewestCollaborations })
        else { return nil }
        let queries = Self.byNetwork(inputs, Self.fittedParts, workforce) { input, part in
            TrainingQuery.gathered(input, hiding: Self.hidden(input, seed, part), most: Self.mostQueries)
        }.map { Array($0.joined()) }
        let informed = queries.joined().reduce(into: Set<Signal>()) { $0.formUnion($1.informed) }
        let loss = Self.loss(of: queries, workforce)
        let weights = Self.weights(loss.minimum(), informed)
        let lists = [SignalWeights.standard, weights]
        let suited = lists.map { list in loss.suited(Signal.allCases.map { list[$0] }) }
        let losses = workforce.map(inputs.count) { number in
            suited.map { RankLoss(networks: [queries[number]], prior: $0, bounds: Self.bounds).evidence(at: $0).loss }
        }
        let scores = Self.heldOutScores(inputs, seed, lists, workforce)
        networks = inputs.enumerated().map { number, input in
            let outcomes = zip(losses[number], scores[number]).map { Outcome(loss: $0, score: $1) }
            return NetworkResult(input, seed, outcomes[0], outcomes[1])
        }
        (self.weights, self.informed) = (weights, informed)
    }

    /// The loss over all networks, with a pull to the multiple of the standard weights that suits them best: only the
    /// proportions of weights count.
    private static func loss(of queries: [[TrainingQuery]], _ workforce: some Workforce) -> RankLoss {
        let standard = Signal.allCases.map { SignalWeights.standard[$0] }
        let loss = RankLoss(networks: queries, prior: standard, bounds: bounds, by: workforce)
        return RankLoss(networks: queries, prior: loss.suited(standard), bounds: bounds, by: workforce)
    }

    /// What `body` gives for each part of each network.
    private static func byNetwork<Value: Sendable>(
        _ inputs: [SignalInput],
        _ parts: Int,
        _ workforce: some Workforce,
        _ body: @escaping @Sendable (SignalInput, Int) -> Value
    ) -> [[Value]] {
        let all = workforce.map(inputs.count * parts) { body(inputs[$0 / parts], $0 % parts) }
        return inputs.indices.map { Array(all[$0 * parts..<($0 + 1) * parts]) }
    }

    /// A part of the collaborations; those that are held out come after those that are fitted to.
    fileprivate static func hidden(_ input: SignalInput, _ seed: UInt64, _ part: Int) -> HiddenPairs {
        HiddenPairs(of: input.persons, fold: seed, part: part, least: 1)
    }

    /// How well each list of weights finds what is held out in each network.
    private static func heldOutScores(
        _ inputs: [SignalInput],
        _ seed: UInt64,
        _ lists: [SignalWeights],
        _ workforce: some Workforce
    ) -> [[Evaluation.Score]] {
        byNetwork(inputs, heldOutParts, workforce) { input, part in
            let hidden = hidden(input, seed, fittedParts + part)
            let left = input.hiding(hidden.pairs)
            return lists.map { weights in
                var tally = RankTally()
                tally.add(hidden, Matcher(left, weights: weights))
                return tally
            }
        }.map { parts in
            lists.indices.map { list in parts.reduce(into: RankTally()) { $0.add($1[list]) }.score }
        }
    }

    /// The weights that are found where anything tells of them, in the room that the others leave.
    private static func weights(_ found: [Double], _ informed: Set<Signal>) -> SignalWeights {
        let told = Signal.allCases.filter(informed.contains)
        let room = told.reduce(0) { $0 + SignalWeights.standard[$1] }
        let sum = told.reduce(0) { $0 + found[$1.ordinal] }
        guard sum > 0 else { return .standard }
        let weights = SignalWeights {
            informed.contains($0) ? room * found[$0.ordinal] / sum : SignalWeights.standard[$0]
        }
        return weights?.inTenths() ?? .standard
    }
}

extension CommonFit.NetworkResult {
    fileprivate init(
        _ input: SignalInput,
        _ seed: UInt64,
        _ standard: CommonFit.Outcome,
        _ fitted: CommonFit.Outcome
    ) {
        let counts = (0..<CommonFit.fittedParts + CommonFit.heldOutParts)
            .map { CommonFit.hidden(input, seed, $0).pairs.count }
        personCount = input.persons.count
        collaborationCount = input.persons.pairCount
        fittedCount = counts.prefix(CommonFit.fittedParts).reduce(0, +)
        heldOutCount = counts.dropFirst(CommonFit.fittedParts).reduce(0, +)
        (self.standard, self.fitted) = (standard, fitted)
    }
}
