public import RaakvlakNetwork

/// Adapts the weights of signals to the collaborations that a network has already.
///
/// A part of them is hidden, and the weights are moved to where those come up first among all whom a person does not know
/// (`RankLoss`), held back by the standard weights: little evidence changes little. The same rule is used for every
/// network; it draws no random numbers, and reads nothing but the network.
public struct WeightFit: Sendable {
    /// The weights.
    public let weights: SignalWeights
    /// How many hidden collaborations were to be found, each from both sides; 0 where there are too few.
    public let foundCount: Int

    /// With fewer collaborations the standard weights stand.
    private static let fewestPairs = 100
    /// Of a small network several parts are hidden, one after another.
    private static let folds = 5
    private static let fewPersons = 600
    /// About how many persons are asked for in each.
    private static let mostQueries = 400
    /// What a network tells of its past does not silence what people say that they need.
    static let bounds = 0.1...3.0

    /// Fits the weights to what `graph` tells.
    public init(_ graph: Graph) { self.init(SignalInput(graph)) }

    /// - Complexity: O(folds · (statements + queries · persons)); queries and folds are bounded.
    init(
        _ input: SignalInput,
        prior: SignalWeights = .standard,
        by workforce: some Workforce = CallingThread()
    ) {
        guard input.persons.pairCount >= Self.fewestPairs else {
            (weights, foundCount) = (prior, 0)
            return
        }
        let folds = input.persons.count <= Self.fewPersons ? Self.folds : 1
        let queries = (0..<folds).flatMap { Self.queries(input, fold: UInt64($0), by: workforce) }
        let loss = RankLoss(networks: [queries], prior: Signal.allCases.map { prior[$0] }, bounds: Self.bounds)
        let found = loss.minimum()
        // Less than a hundredth of a percent is noise of the arithmetic.
        weights = SignalWeights { (found[$0.ordinal] * 100).rounded() / 100 } ?? prior
        foundCount = loss.foundCount
    }

    /// Whom to ask for where the pairs of this fold are hidden.
    static func queries(
        _ input: SignalInput,
        fold: UInt64,
        by workforce: some Workforce = CallingThread()
    ) -> [TrainingQuery] {
        let hidden = HiddenPairs(of: input.persons, fold: fold)
        return TrainingQuery.gathered(input, hiding: hidden, most: mostQueries, by: workforce)
    }
}
