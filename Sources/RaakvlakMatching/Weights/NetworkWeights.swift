public import RaakvlakNetwork

/// The weights of signals for one network: the standard ones, adapted to its collaborations and to what became of its
/// proposals.
public struct NetworkWeights: Sendable {
    /// The weights.
    public let weights: SignalWeights
    /// How many hidden collaborations were to be found, each from both sides; 0 where there are too few to learn from.
    public let foundCount: Int
    /// How many answers to proposals counted; 0 where there are too few.
    public let answerCount: Int

    /// Finds the weights for what `graph` tells.
    public init(_ graph: Graph) { self.init(SignalInput(graph)) }

    /// - Complexity: That of a `WeightFit`, and of an index where there is feedback.
    init(_ input: SignalInput, by workforce: some Workforce = CallingThread()) {
        let fit = WeightFit(input, by: workforce)
        let feedback = Feedback(input, fit.weights, by: workforce)
        (weights, foundCount, answerCount) = (feedback.weights, fit.foundCount, feedback.count)
    }
}
