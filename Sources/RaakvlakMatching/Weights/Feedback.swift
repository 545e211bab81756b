import RaakvlakNetwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What became of proposals shifts the weights: signals on which welcome pairs rest more than unwelcome ones count more.
///
/// Of each pair with an answer, the share is taken that each signal has in the two worths together. A weight w becomes
/// w · 2^(c · d), in which d is the mean share of the signal among the welcome less that among the unwelcome, and
/// c = 2n / (n + 100) for n answers: with few answers little changes, and no weight more than fourfold before all are
/// brought back to a sum of 100. With fewer than ten answers of either sort nothing changes.
struct Feedback: Sendable {
    /// How many answers counted.
    let count: Int
    /// The weights after it.
    let weights: SignalWeights

    /// So many welcome and so many unwelcome answers are needed at least.
    static let fewest = 10
    private static let strength = 2.0
    private static let halfTrust = 100.0

    /// Shifts `weights` by the answers in `input`; a collaboration that came of a proposal is not seen, since nobody
    /// knew of it before.
    ///
    /// - Complexity: That of an index where there are enough answers, else O(proposals).
    init(_ input: SignalInput, _ weights: SignalWeights, by workforce: some Workforce = CallingThread()) {
        let answers = Proposals(input.graph, input.persons).answers
        guard Self.areEnough(answers) else {
            (count, self.weights) = (0, weights)
            return
        }
        let pairs = answers.map { ($0.pair.smaller, $0.pair.larger) }
        let index = MatcherIndex(input.hiding(pairs), by: workforce) { weights[$0] }
        let shares = answers.compactMap { answer in
            index.shares(answer.pair).map {
                (isWelcome: answer.isWelcome, shares: $0)
            }
        }
        let (welcome, unwelcome) = (shares.filter(\.isWelcome), shares.filter { !$0.isWelcome })
        guard min(welcome.count, unwelcome.count) >= Self.fewest else {
            (count, self.weights) = (0, weights)
            return
        }
        let trust = Self.strength * Double(shares.count) / (Double(shares.count) + Self.halfTrust)
        count = shares.count
        self.weights =
            SignalWeights { signal in
                let mean = { (some: [(isWelcome: Bool, shares: [Double])]) in
                    some.reduce(0) { $0 + $1.shares[signal.ordinal] } / Double(some.count)
                }
                return weights[signal] * exp2(trust * (mean(welcome) - mean(unwelcome)))
            } ?? weights
    }

    private static func areEnough(_ answers: [(pair: Pair, isWelcome: Bool)]) -> Bool {
        let welcome = answers.count { $0.isWelcome }
        return min(welcome, answers.count - welcome) >= fewest
    }
}

extension MatcherIndex {
    /// The share of each signal in what two persons are worth to each other; nil where they are worth nothing.
    fileprivate func shares(_ pair: Pair) -> [Double]? {
        var sums = [Double](repeating: 0, count: Signal.allCases.count)
        var (one, other) = (profiles.row(Int(pair.smaller)), profiles.row(Int(pair.larger)))
        while let first = one.first, let second = other.first {
            let (touchpoint, otherTouchpoint) = (profiles.touchpoints[first], profiles.touchpoints[second])
            if touchpoint == otherTouchpoint {
                let (a, b) = (SIMD2<Double>(profiles.values[first]), SIMD2<Double>(profiles.values[second]))
                sums[space.signal(of: touchpoint)] += a.x * b.y + a.y * b.x
            }
            if touchpoint <= otherTouchpoint { one.removeFirst() }
            if otherTouchpoint <= touchpoint { other.removeFirst() }
        }
        let all = sums.reduce(0, +)
        return all > 0 ? sums.map { $0 / all } : nil
    }
}
