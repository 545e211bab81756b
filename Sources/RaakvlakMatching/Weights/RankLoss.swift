import RaakvlakNetwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How far weights are from ranking those to be found first, and from the weights that are held without evidence.
///
/// Of each that is to be found, the negative logarithm of its share in a softmax over itself and all others (the likelihood
/// of a top choice; Cao and others, *Learning to rank: from pairwise approach to listwise approach*, 2007), on average;
/// and the squares of how much the weights differ from the prior ones, which count less the more there is to be found.
/// Of several networks, each counts the same, however many are to be found in it.
struct RankLoss: Sendable {
    /// Its value, gradient and Hessian at some weights.
    struct Value: Sendable {
        var loss = 0.0
        var gradient = [Double](repeating: 0, count: TrainingQuery.width)
        /// Row after row.
        var hessian = [Double](repeating: 0, count: TrainingQuery.width * TrainingQuery.width)

        /// Adds another, so many times.
        fileprivate mutating func add(_ other: Value, times factor: Double) {
            loss += factor * other.loss
            for place in gradient.indices { gradient[place] += factor * other.gradient[place] }
            for place in hessian.indices { hessian[place] += factor * other.hessian[place] }
        }
    }

    /// How much a difference from the prior counts beside one that is to be found.
    private static let pull = 0.3

    /// Whom to ask for in each network.
    let networks: [[TrainingQuery]]
    let prior: [Double]
    /// Between which multiples of the prior a weight stays.
    let bounds: ClosedRange<Double>
    private let workforce: any Workforce

    init(
        networks: [[TrainingQuery]],
        prior: [Double],
        bounds: ClosedRange<Double>,
        by workforce: some Workforce = CallingThread()
    ) {
        (self.networks, self.bounds, self.workforce) = (networks.filter { !$0.isEmpty }, bounds, workforce)
        self.prior = prior
    }

    /// How many are to be found.
    var foundCount: Int { networks.joined().reduce(0) { $0 + $1.foundCount } }

    /// The loss at some weights.
    func value(at weights: [Double]) -> Value {
        var sum = evidence(at: weights)
        let pull = Self.pull / Double(max(1, foundCount))
        for (place, (weight, prior)) in zip(weights, prior).enumerated() {
            let difference = weight - prior
            sum.loss += pull * difference * difference
            sum.gradient[place] += 2 * pull * difference
            sum.hessian[place * (TrainingQuery.width + 1)] += 2 * pull
        }
        return sum
    }

    /// The loss without what holds the weights near the prior ones.
    func evidence(at weights: [Double]) -> Value {
        let networks = networks
        let values = workforce.map(networks.count) { Self.mean(of: networks[$0], at: weights) }
        return values.reduce(into: Value()) { $0.add($1, times: 1 / Double(values.count)) }
    }

    /// The mean over all who are to be found.
    private static func mean(of queries: [TrainingQuery], at weights: [Double]) -> Value {
        var sum = Value()
        for query in queries { add(query, weights, to: &sum) }
        var mean = Value()
        mean.add(sum, times: 1 / Double(max(1, queries.reduce(0) { $0 + $1.foundCount })))
        return mean
    }

    private static func add(_ query: TrainingQuery, _ weights: [Double], to sum: inout Value) {
        let width = TrainingQuery.width
        query.features.withUnsafeBufferPointer { features in
            let scores = (0..<query.count).map { candidate in
                (0..<width).reduce(0.0) { $0 + weights[$1] * features[candidate * width + $1] }
            }
            let top = scores.max() ?? 0
            var others = Moments(width)
            for candidate in query.foundCount..<query.count {
                let row = UnsafeBufferPointer(rebasing: features[candidate * width..<(candidate + 1) * width])
                others.add(row, query.share * exp(scores[candidate] - top))
            }
            for candidate in 0..<query.foundCount {
                let row = UnsafeBufferPointer(rebasing: features[candidate * width..<(candidate + 1) * width])
                var all = others
                all.add(row, exp(scores[candidate] - top))
                all.addLoss(of: row, scores[candidate] - top, to: &sum)
            }
        }
    }
}

/// The weighted sums of vectors and of their products.
private struct Moments {
    private var mass = 0.0
    private var first: [Double]
    private var second: [Double]

    init(_ width: Int) {
        first = Array(repeating: 0, count: width)
        second = Array(repeating: 0, count: width * width)
    }

    mutating func add(_ row: UnsafeBufferPointer<Double>, _ weight: Double) {
        mass += weight
        for a in row.indices where row[a] != 0 {
            first[a] += weight * row[a]
            for b in 0...a { second[a * row.count + b] += weight * row[a] * row[b] }
        }
    }

    /// Adds the loss of the one that is to be found, and what it adds to gradient and Hessian.
    func addLoss(of row: UnsafeBufferPointer<Double>, _ score: Double, to sum: inout RankLoss.Value) {
        sum.loss += log(mass) - score
        for a in row.indices {
            sum.gradient[a] += first[a] / mass - row[a]
            for b in 0...a {
                let value = second[a * row.count + b] / mass - first[a] * first[b] / (mass * mass)
                sum.hessian[a * row.count + b] += value
                if a != b { sum.hessian[b * row.count + a] += value }
            }
        }
    }
}
