public import RaakvlakNetwork

/// A family of touchpoints, with one weight and one sentence.
public enum Signal: UInt8, Coded {
    case commonThemes, needOffer, exampleWish, questionFinding, acquaintances, nearness, collaboratorsThemes
    case organizations, meetings, initiatives, regions

    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }

    /// What several signals speak of, so that one may say again what another said.
    enum Subject: Hashable { case persons, themes }

    var subject: Subject? {
        switch self {
        case .acquaintances, .nearness: .persons
        case .commonThemes, .collaboratorsThemes: .themes
        default: nil
        }
    }

    /// Whether it speaks of those around the two, and not of the two themselves.
    var isOfSurroundings: Bool { self == .nearness || self == .collaboratorsThemes }

    /// What people call it.
    public var label: Phrase {
        switch self {
        case .commonThemes: Phrase(nl: "gemeenschappelijke thema’s", en: "common themes")
        case .needOffer: Phrase(nl: "behoefte en aanbod", en: "need and offer")
        case .exampleWish: Phrase(nl: "voorbeeld en wens", en: "example and wish")
        case .questionFinding: Phrase(nl: "vraag en bevinding", en: "question and finding")
        case .acquaintances: Phrase(nl: "gemeenschappelijke contacten", en: "mutual contacts")
        case .nearness: Phrase(nl: "nabijheid in het netwerk", en: "nearness in the network")
        case .collaboratorsThemes: Phrase(nl: "thema’s van ieders kring", en: "themes of each one’s circle")
        case .organizations: Phrase(nl: "gemeenschappelijke organisaties", en: "organizations in common")
        case .meetings: Phrase(nl: "gemeenschappelijke bijeenkomsten", en: "meetings in common")
        case .initiatives: Phrase(nl: "gemeenschappelijke initiatieven", en: "initiatives in common")
        case .regions: Phrase(nl: "dezelfde regio", en: "the same region")
        }
    }
}
