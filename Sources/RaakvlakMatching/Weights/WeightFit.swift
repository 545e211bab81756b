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
    private static let mostQueries = 200

    /// Fits the weights to what `graph` tells.
    public init(_ graph: Graph) { self.init(SignalInput(graph, Persons(graph))) }

    /// - Complexity: O(folds · (statements + queries · persons)); queries and folds are bounded.
    init(_ input: SignalInput, prior: SignalWeights = .standard) {
        let pairs = input.persons.acquaintances.reduce(0) { $0 + $1.count } / 2
        guard pairs >= Self.fewestPairs else {
            (weights, foundCount) = (prior, 0)
            return
        }
        let folds = input.persons.count <= Self.fewPersons ? Self.folds : 1
        let queries = (0..<folds).flatMap { Self.queries(input, fold: UInt64($0)) }
        let loss = RankLoss(queries: queries, prior: Signal.allCases.map { prior[$0] })
        let found = loss.minimum()
        // Less than a hundredth of a percent is noise of the arithmetic.
        weights = SignalWeights { (found[$0.ordinal] * 100).rounded() / 100 } ?? prior
        foundCount = loss.foundCount
    }

    static func queries(_ input: SignalInput, fold: UInt64) -> [TrainingQuery] {
        let hidden = HiddenPairs(of: input.persons, fold: fold)
        let persons = input.persons.hiding(hidden.pairs)
        let index = MatcherIndex(SignalInput(input.graph, persons)) { _ in 1 }
        let asked = hidden.partners.sorted { $0.key < $1.key }
        let step = max(1, asked.count / mostQueries)
        return stride(from: 0, to: asked.count, by: step).map { place in
            TrainingQuery(
                Int(asked[place].key),
                wanted: asked[place].value,
                in: index,
                of: persons,
                nodeCount: input.graph.nodeCount
            )
        }
    }
}

extension RankLoss {
    private static let mostSteps = 40
    private static let tolerance = 1e-9
    /// Between which multiples of the prior a weight stays: what a network tells of its past does not silence what people
    /// say that they need.
    static let least = 0.25
    static let most = 3.0

    /// The weights within their bounds at which the loss, which is convex, is least.
    ///
    /// Newton's method on those that are not held at a bound, with steps halved until the loss falls (projected Newton;
    /// Bertsekas 1982).
    func minimum() -> [Double] {
        var weights = prior
        var value = value(at: weights)
        for _ in 0..<Self.mostSteps {
            let free = weights.indices.filter { place in
                value.gradient[place] < 0
                    ? weights[place] < Self.most * prior[place] : weights[place] > Self.least * prior[place]
            }
            guard let step = Self.solve(value, free) else { break }
            var (scale, next) = (1.0, weights)
            var nextValue = value
            repeat {
                for (place, change) in zip(free, step) { next[place] = bounded(weights[place] - scale * change, place) }
                nextValue = self.value(at: next)
                scale /= 2
            } while nextValue.loss > value.loss && scale > 1e-6
            let gain = value.loss - nextValue.loss
            guard gain > 0 else { break }
            (weights, value) = (next, nextValue)
            if gain < Self.tolerance { break }
        }
        return weights
    }

    private func bounded(_ weight: Double, _ place: Int) -> Double {
        min(Self.most * prior[place], max(Self.least * prior[place], weight))
    }

    /// The step of Newton's method over the free weights, by Cholesky's decomposition; nil where there is none.
    private static func solve(_ value: Value, _ free: [Int]) -> [Double]? {
        let count = free.count
        guard count > 0 else { return nil }
        var lower = [Double](repeating: 0, count: count * count)
        for a in 0..<count {
            for b in 0...a {
                var sum = value.hessian[free[a] * TrainingQuery.width + free[b]]
                for c in 0..<b { sum -= lower[a * count + c] * lower[b * count + c] }
                if a == b, sum <= 0 { return nil }
                lower[a * count + b] = a == b ? sum.squareRoot() : sum / lower[b * count + b]
            }
        }
        var step = free.map { value.gradient[$0] }
        for a in 0..<count {
            for b in 0..<a { step[a] -= lower[a * count + b] * step[b] }
            step[a] /= lower[a * (count + 1)]
        }
        for a in (0..<count).reversed() {
            for b in a + 1..<count { step[a] -= lower[b * count + a] * step[b] }
            step[a] /= lower[a * (count + 1)]
        }
        return step
    }
}
