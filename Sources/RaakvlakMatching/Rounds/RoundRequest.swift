/// What a round is to bring about.
public struct RoundRequest: Sendable {
    /// What counts once as many persons as possible have a partner.
    public enum Objective: String, CaseIterable, Sendable {
        /// The highest sum of scores.
        case total
        /// That who gets least gets as much as possible, then who gets second least, and so on (leximin); with several
        /// meetings or more than 500 participants, the highest sum of contentments.
        case fair
    }

    /// Two persons, by the graph's numbers.
    public typealias Pair = (one: Int, other: Int)

    /// Who takes part, by the graph's numbers; nil for everyone.
    public let persons: [Int]?
    /// How many partners each gets at most.
    public let meetings: Int
    /// What counts once as many persons as possible have a partner.
    public let objective: Objective
    /// To which constraints pairs hold.
    public let rule: ConstraintRule
    /// Pairs that are partners whatever else holds.
    public let together: [Pair]
    /// Pairs that are no partners.
    public let apart: [Pair]

    /// Makes a request of its parts.
    public init(
        persons: [Int]? = nil,
        meetings: Int = 1,
        objective: Objective = .total,
        rule: ConstraintRule = ConstraintRule(repeatsProposals: false),
        together: [Pair] = [],
        apart: [Pair] = []
    ) {
        (self.persons, self.meetings, self.objective) = (persons, meetings, objective)
        (self.rule, self.together, self.apart) = (rule, together, apart)
    }
}

/// Why a round can't be what it is asked to be; persons are the graph's numbers.
public enum RoundError: Error, Hashable, Sendable {
    /// The two are to be together, and something forbids it that can't be overruled.
    case forbidden(Int, Int, Constraint)
    /// The two are to be together and apart.
    case contradictory(Int, Int)
    /// The person is to be together with so many, and can have at most so many partners.
    case tooManyPartners(Int, wanted: Int, most: Int)
    /// The person is to be together with someone, and does not take part.
    case absent(Int)
}
