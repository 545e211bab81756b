public import RaakvlakNetwork

/// What forbids a suggestion.
public enum Constraint: String, CaseIterable, Hashable, Sendable {
    /// Nobody meets oneself.
    case oneself
    /// Both work for the same organization.
    case sameOrganization = "same-organization"
    /// They collaborate already: a tie that holds, or an agreement that was made and has not ended.
    case collaborating
    /// The last proposal that one made to the other was declined.
    case declined
    /// One of them wants no new contacts through a day that has not passed.
    case paused
    /// One of them has as many open proposals as they can bear.
    case capacity
    /// One of them does not consent to be proposed to anyone.
    case consent
    /// One of them worked or spoke for organizations, and no longer does for any.
    case postEnded = "post-ended"
    /// The pair can't be suggested now, and why is confidential.
    case notNow = "not-now"
    /// One would rather not have to do with the other; confidential.
    case avoided
    /// The last proposal that one made to the other was put off; confidential.
    case postponed
    /// One has an open proposal to the other; forbids no more than another one.
    case proposed
    /// They met lately; counts where someone says since when.
    case met

    /// Whether one may ask for suggestions in spite of it.
    public var canBeLifted: Bool {
        switch self {
        case .sameOrganization, .collaborating, .declined, .paused, .capacity, .postEnded: true
        case .oneself, .consent, .notNow, .avoided, .postponed, .proposed, .met: false
        }
    }

    /// All in spite of which one may ask for suggestions.
    public static let liftable = Set(allCases.filter(\.canBeLifted))

    /// What may be said of it to anyone but a coordinator.
    public var open: Constraint {
        switch self {
        case .avoided, .postponed: .notNow
        default: self
        }
    }

    /// Why the pair can't be suggested.
    public var sentence: Phrase {
        switch self {
        case .oneself: Phrase(nl: "Dit is dezelfde persoon.", en: "This is the same person.")
        case .sameOrganization:
            Phrase(nl: "Jullie werken bij dezelfde organisatie.", en: "You work for the same organization.")
        case .collaborating: Phrase(nl: "Jullie werken al samen.", en: "You already collaborate.")
        case .declined:
            Phrase(
                nl: "Een eerder voorstel tussen jullie is afgewezen.",
                en: "An earlier proposal between you was declined."
            )
        case .paused:
            Phrase(
                nl: "Een van jullie wil voorlopig geen nieuwe contacten.",
                en: "One of you wants no new contacts for now."
            )
        case .capacity:
            Phrase(
                nl: "Een van jullie heeft nu genoeg open voorstellen.",
                en: "One of you has enough open proposals for now."
            )
        case .consent:
            Phrase(nl: "Een van jullie wil niet worden voorgesteld.", en: "One of you does not wish to be proposed.")
        case .postEnded:
            Phrase(
                nl: "Een van jullie werkt niet meer bij een organisatie in dit netwerk.",
                en: "One of you no longer works for an organization in this network."
            )
        case .notNow:
            Phrase(nl: "Dit paar kan nu niet worden voorgesteld.", en: "This pair can’t be suggested now.")
        case .avoided:
            Phrase(
                nl: "Een van jullie heeft liever niet met de ander te maken.",
                en: "One of you would rather not have to do with the other."
            )
        case .postponed:
            Phrase(
                nl: "Het laatste voorstel tussen jullie is uitgesteld.",
                en: "The last proposal between you was put off."
            )
        case .proposed:
            Phrase(nl: "Tussen jullie loopt al een voorstel.", en: "There is an open proposal between you already.")
        case .met:
            Phrase(nl: "Jullie hebben elkaar kort geleden gesproken.", en: "You met recently.")
        }
    }
}
