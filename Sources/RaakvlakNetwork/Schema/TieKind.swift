/// What a tie says of its two nodes.
public enum TieKind: UInt8, Coded {
    case memberOf, covers, governs, locatedIn, inRegion, adjacent
    case worksFor, represents, invited, leads, partnerIn, contactFor, interestedIn, assesses, inspiredBy
    case worksOn, offers, needs, seeks, about, contributedBy, answers
    case broader, related, party, subject, collaborates, attends, organizes, participatesIn
    case partOf, succeeds, foundedBy, fundedBy, commissionedBy, carriedOutBy, authoredBy, publishes
    case madeAt, recordedIn, proposedBy, proposedTo
    case addressedTo, appliesFor, processedIn, productOf, symbiosis

    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }
}
