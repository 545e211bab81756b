public import RaakvlakNetwork

/// To which constraints a question holds.
public struct ConstraintRule: Hashable, Sendable {
    /// Constraints that don't count.
    public let lifted: Set<Constraint>
    /// Who met on this day or later is not suggested again; nil where it does not matter when they met.
    public let metSince: CalendarDate?
    /// Whether a pair with an open proposal may be suggested again.
    public let repeatsProposals: Bool

    /// How many open proposals a person can bear who does not say.
    public let usualCapacity: Int

    /// Makes the rule of a list; a round does not repeat proposals.
    public init(
        lifting lifted: Set<Constraint> = [],
        metSince: CalendarDate? = nil,
        repeatsProposals: Bool = true,
        usualCapacity: Int = 3
    ) {
        (self.lifted, self.metSince) = (lifted, metSince)
        (self.repeatsProposals, self.usualCapacity) = (repeatsProposals, usualCapacity)
    }

    /// The rule that leaves only those pairs out of which nobody is told.
    public static let telling = ConstraintRule(
        lifting: Set(Constraint.allCases).subtracting([.oneself, .avoided, .postponed])
    )

    /// The constraints that forbid a pair which has them.
    var forbidden: ConstraintSet {
        ConstraintSet(Constraint.allCases.filter { $0 == .oneself || !lifted.contains($0) })
    }
}

/// Constraints as bits.
struct ConstraintSet: OptionSet {
    let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Those of a sequence.
    init(_ constraints: some Sequence<Constraint>) {
        rawValue = constraints.reduce(0) { $0 | Self($1).rawValue }
    }

    /// One alone.
    init(_ constraint: Constraint) { rawValue = 1 << constraint.place }

    /// The constraints, in their order.
    var list: [Constraint] { Constraint.allCases.filter { contains(Self($0)) } }
}

extension Constraint {
    /// The bit that stands for it.
    fileprivate var place: UInt16 {
        switch self {
        case .oneself: 0
        case .sameOrganization: 1
        case .collaborating: 2
        case .declined: 3
        case .paused: 4
        case .capacity: 5
        case .consent: 6
        case .notNow: 7
        case .avoided: 8
        case .postponed: 9
        case .proposed: 10
        case .met: 11
        case .postEnded: 12
        }
    }
}
