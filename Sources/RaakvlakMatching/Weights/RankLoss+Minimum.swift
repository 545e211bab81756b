extension RankLoss {
    private static let mostSteps = 40
    private static let tolerance = 1e-9
    private static let mostScale = 32.0
    private static let halvings = 14

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
                    ? weights[place] < bounds.upperBound * prior[place]
                    : weights[place] > bounds.lowerBound * prior[place]
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

    /// The multiple of these weights that suits the evidence best; it ranks as they do.
    ///
    /// The slope along the weights only rises: the place where it is 0 is found by halving.
    func suited(_ weights: [Double]) -> [Double] {
        let multiple = { scale in weights.map { scale * $0 } }
        var (low, high) = (0.0, Self.mostScale)
        for _ in 0..<Self.halvings {
            let middle = (low + high) / 2
            let slope = zip(evidence(at: multiple(middle)).gradient, weights).reduce(0.0) { $0 + $1.0 * $1.1 }
            if slope < 0 { low = middle } else { high = middle }
        }
        return multiple((low + high) / 2)
    }

    private func bounded(_ weight: Double, _ place: Int) -> Double {
        min(bounds.upperBound * prior[place], max(bounds.lowerBound * prior[place], weight))
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
