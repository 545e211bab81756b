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
struct RankLoss {
    /// Its value, gradient and Hessian at some weights.
    struct Value {
        var loss = 0.0
        var gradient = [Double](repeating: 0, count: TrainingQuery.width)
        /// Row after row.
        var hessian = [Double](repeating: 0, count: TrainingQuery.width * TrainingQuery.width)
    }

    /// How much a difference from the prior counts beside one that is to be found.
    private static let pull = 0.3

    let queries: [TrainingQuery]
    let prior: [Double]

    /// How many are to be found.
    var foundCount: Int { queries.reduce(0) { $0 + $1.foundCount } }

    func value(at weights: [Double]) -> Value {
        var sum = Value()
        for query in queries { add(query, weights, to: &sum) }
        let total = Double(max(1, foundCount))
        sum.loss /= total
        for place in sum.gradient.indices { sum.gradient[place] /= total }
        for place in sum.hessian.indices { sum.hessian[place] /= total }
        for (place, (weight, prior)) in zip(weights, prior).enumerated() {
            let difference = weight - prior
            sum.loss += Self.pull / total * difference * difference
            sum.gradient[place] += 2 * Self.pull / total * difference
            sum.hessian[place * (TrainingQuery.width + 1)] += 2 * Self.pull / total
        }
        return sum
    }

    private func add(_ query: TrainingQuery, _ weights: [Double], to sum: inout Value) {
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
