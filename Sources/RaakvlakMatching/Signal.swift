public import RaakvlakNetwork

/// A family of touchpoints, with one weight and one sentence.
public enum Signal: UInt8, Coded {
    case commonThemes, needOffer, exampleWish, acquaintances

    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }

    /// What people call it.
    public var label: Phrase {
        switch self {
        case .commonThemes: Phrase(nl: "gemeenschappelijke thema’s", en: "common themes")
        case .needOffer: Phrase(nl: "behoefte en aanbod", en: "need and offer")
        case .exampleWish: Phrase(nl: "voorbeeld en wens", en: "example and wish")
        case .acquaintances: Phrase(nl: "gemeenschappelijke contacten", en: "mutual contacts")
        }
    }
}
