public import RaakvlakNetwork

/// A family of touchpoints, with one weight and one sentence.
public enum Signal: UInt8, Coded {
    case commonThemes, needOffer, exampleWish, acquaintances

    public static let codes = allCases.map { "\($0)" }

    /// What people call it.
    public var label: Phrase {
        switch self {
        case .commonThemes: Phrase(nl: "gemeenschappelijke thema’s", en: "common themes")
        case .needOffer: Phrase(nl: "behoefte en aanbod", en: "need and offer")
        case .exampleWish: Phrase(nl: "voorbeeld en wens", en: "example and wish")
        case .acquaintances: Phrase(nl: "gemeenschappelijke contacten", en: "acquaintances in common")
        }
    }
}

/// How much each signal counts: numbers from 0 that sum to 100, so that a worth is 0 to 100.
public struct SignalWeights: Hashable, Sendable {
    private let values: [Double]

    /// The weights in these proportions, or nil where one is negative, one is not a number, or all are 0.
    public init?(_ proportion: (Signal) -> Double) {
        let values = Signal.allCases.map(proportion)
        let sum = values.reduce(0, +)
        guard values.allSatisfy({ $0 >= 0 }), sum > 0, sum.isFinite else { return nil }
        self.values = values.map { $0 * 100 / sum }
    }

    private init(percentages: [Double]) { values = percentages }

    /// What one brings that the other lacks counts most; whom both know counts least.
    public static let standard = SignalWeights(percentages: [30, 40, 20, 10])

    /// The weight of a signal.
    public subscript(signal: Signal) -> Double { values[signal.ordinal] }
}
