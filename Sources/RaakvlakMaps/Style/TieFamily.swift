public import RaakvlakNetwork

/// Ties that say much the same, and so have one line style on maps.
public enum TieFamily: UInt8, Coded {
    /// Who belongs to what: members, parts, places, broader themes.
    case belonging
    /// Who works for whom and speaks for whom.
    case employment
    /// Who works together, or has an agreement.
    case collaboration
    /// Who leads, joins, organizes, attends.
    case participation
    /// Who offers what.
    case offer
    /// Who needs or seeks what.
    case need
    /// What is about what.
    case topic
    /// Where things come from.
    case origin
    /// Who could meet; not a fact.
    case suggestion

    /// The words of all families, in order.
    public static let codes = allCases.map { "\($0)" }

    /// The family of ties of `kind`.
    public init(of kind: TieKind) {
        self =
            switch kind {
            case .memberOf, .covers, .governs, .locatedIn, .inRegion, .adjacent, .partOf, .broader, .related, .succeeds,
                .productOf:
                .belonging
            case .worksFor, .represents: .employment
            case .collaborates, .party, .symbiosis: .collaboration
            case .leads, .partnerIn, .contactFor, .attends, .organizes, .participatesIn, .invited, .appliesFor:
                .participation
            case .offers: .offer
            case .needs, .seeks: .need
            case .worksOn, .interestedIn, .assesses, .about, .subject, .contributedBy, .addressedTo: .topic
            case .inspiredBy, .answers, .foundedBy, .fundedBy, .commissionedBy, .carriedOutBy, .authoredBy, .publishes,
                .madeAt, .recordedIn, .proposedBy, .proposedTo, .processedIn:
                .origin
            }
    }

    /// The family of a contribution of this kind, drawn as a line from who brought it in to what it is about.
    init(of contribution: ContributionKind?) {
        self =
            switch contribution {
            case .need, .question, .expectation, .obstacle: .need
            case .offer, .example, .experience, .tip: .offer
            default: .topic
            }
    }
}
