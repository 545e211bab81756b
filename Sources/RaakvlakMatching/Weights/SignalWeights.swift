import RaakvlakNetwork

/// How much each signal counts: numbers from 0 that sum to 100, so that a worth is 0 to 100.
public struct SignalWeights: Hashable, Sendable {
    /// The weights, in the order of the signals.
    let percentages: [Double]

    /// The weights in these proportions, or nil where one is negative, not a number or too large to add up, or where
    /// all are 0.
    public init?(_ proportion: (Signal) -> Double) {
        let percents = Signal.allCases.map { 100 * proportion($0) }
        let sum = percents.reduce(0, +) / 100
        guard percents.allSatisfy({ $0 >= 0 }), sum > 0, sum.isFinite else { return nil }
        percentages = percents.map { $0 / sum }
    }

    private init(percentages: [Double]) { self.percentages = percentages }

    /// Weights that were found before, to the last bit; nil where there are not as many as signals, or they are no weights.
    init?(exactly percentages: [Double]) {
        guard percentages.count == Signal.allCases.count, percentages.allSatisfy({ (0...100).contains($0) })
        else { return nil }
        self.percentages = percentages
    }

    /// The nearest weights in whole tenths, which sum to 100 all the same.
    func inTenths() -> SignalWeights {
        SignalWeights(percentages: Tenths(count: 1000).parted(like: percentages).map { Double($0.count) / 10 })
    }

    /// What one brings that the other lacks counts most, and then where both stand in the network.
    ///
    /// `raakvlak-bench fit` fits the weights of which a network tells anything (`CommonFit`). On open networks it gives mutual
    /// contacts, nearness and the themes of circles near these proportions, and themes and organizations less; those count
    /// more here, since people ask for them, and lists of other networks did not gain from less. All else is a judgment: no
    /// open data tells of it.
    public static let standard = SignalWeights(percentages: [4, 30, 12, 5, 17, 17, 6, 2, 3, 3, 1])

    /// The weight of a signal.
    public subscript(signal: Signal) -> Double { percentages[signal.ordinal] }
}
