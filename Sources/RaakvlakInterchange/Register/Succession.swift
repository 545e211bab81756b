public import RaakvlakNetwork

/// That an organization of the network went over into another.
public struct Succession: Hashable, Sendable {
    /// Which went over.
    public let from: Node.ID
    /// Into which.
    public let to: Node.ID
    /// How much of it.
    public let kind: TransitionKind
    /// The first day of the new situation, as far as it is known.
    public let date: PartialDate?
    /// Whether no file says it, and it was found by comparing two years.
    public let isInferred: Bool
    /// How many ties moved.
    public let movedTies: Int
}

/// What becomes of the ties of an organization that went over into another.
enum TieFate {
    /// The tie ends, and one of the successor begins.
    case moves
    /// The same, and a person confirms it: it hangs on a choice that the successor may make otherwise.
    case movesToConfirm
    /// It stays, because it tells what was; a person says whether the successor takes it up.
    case staysToDecide
    /// It stays: it tells what was.
    case stays

    /// The fate of a tie.
    init(_ tie: Tie) {
        switch tie.kind {
        case .represents where tie.details.state.flatMap({ AppointmentState(code: $0) })?.isOver == true:
            self = .stays
        case .governs, .memberOf, .partOf, .worksFor, .partnerIn, .participatesIn, .interestedIn, .contactFor, .worksOn,
            .offers, .needs, .seeks, .carriedOutBy, .fundedBy, .commissionedBy:
            self = .moves
        case .represents, .leads, .organizes, .party, .collaborates: self = .movesToConfirm
        case .contributedBy, .invited: self = .staysToDecide
        default: self = .stays
        }
    }
}
