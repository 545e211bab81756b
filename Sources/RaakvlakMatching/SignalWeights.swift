import RaakvlakNetwork

/// How much each signal counts: numbers from 0 that sum to 100, so that a worth is 0 to 100.
public struct SignalWeights: Hashable, Sendable {
    private let values: [Double]

    /// The weights in these proportions, or nil where one is negative, not a number or too large to add up, or where
    /// all are 0.
    public init?(_ proportion: (Signal) -> Double) {
        let percents = Signal.allCases.map { 100 * proportion($0) }
        let sum = percents.reduce(0, +) / 100
        guard percents.allSatisfy({ $0 >= 0 }), sum > 0, sum.isFinite else { return nil }
        values = percents.map { $0 / sum }
    }

    private init(percentages: [Double]) { values = percentages }

    /// What one brings that the other lacks counts most; whom both know counts least.
    public static let standard = SignalWeights(percentages: [30, 40, 20, 10])

    /// The weight of a signal.
    public subscript(signal: Signal) -> Double { values[signal.ordinal] }
}
