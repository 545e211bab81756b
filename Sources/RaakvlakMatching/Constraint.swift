public import RaakvlakNetwork

/// What forbids a suggestion.
public enum Constraint: String, CaseIterable, Hashable, Sendable {
    /// Nobody meets oneself.
    case oneself
    /// Both work for the same organization.
    case sameOrganization = "same-organization"
    /// They collaborate already: a tie that holds, or an agreement that was made and has not ended.
    case collaborating

    /// Whether one may ask for suggestions in spite of it.
    public var canBeLifted: Bool { self != .oneself }

    /// All in spite of which one may ask for suggestions.
    public static let liftable = Set(allCases.filter(\.canBeLifted))

    /// Why the pair can't be suggested.
    public var sentence: Phrase {
        switch self {
        case .oneself: Phrase(nl: "Dit is dezelfde persoon.", en: "This is the same person.")
        case .sameOrganization:
            Phrase(nl: "Jullie werken bij dezelfde organisatie.", en: "You work for the same organization.")
        case .collaborating: Phrase(nl: "Jullie werken al samen.", en: "You already collaborate.")
        }
    }
}
