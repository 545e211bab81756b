/// Who has no partner in a round, and why.
public struct LeftOut: Hashable, Sendable {
    /// Why someone has no partner.
    public enum Cause: Hashable, Sendable {
        /// Something forbids suggesting them to anyone.
        case held(Constraint)
        /// They share no touchpoint with anyone who takes part.
        case noTouchpoints
        /// Whomever they share touchpoints with is forbidden to them.
        case onlyForbidden
        /// All who could be their partner have another, so that more persons have one.
        case othersFirst

        /// The word for it in files.
        public var code: String {
            switch self {
            case .held(let constraint): constraint.open.rawValue
            case .noTouchpoints: "no-touchpoints"
            case .onlyForbidden: "only-forbidden"
            case .othersFirst: "others-first"
            }
        }
    }

    /// The graph's number of the person.
    public let person: Int
    /// Why they have no partner.
    public let cause: Cause

    /// Finds out who is left out, by id, and why.
    static func find(
        _ candidates: RoundCandidates,
        _ talks: [Round.Talk],
        _ matcher: Matcher,
        _ request: RoundRequest
    ) -> [LeftOut] {
        let served = Set(talks.flatMap { [$0.one, $0.other] })
        let isAsked = candidates.places.reduce(into: [Bool](repeating: false, count: matcher.people.count)) {
            $0[$1] = true
        }
        // Whatever forbids a pair, also what is confidential, makes it a forbidden one.
        let anything = ConstraintRule(lifting: Set(Constraint.allCases))
        var search = TopSearch(matcher, limit: 1, under: anything, among: isAsked)
        return candidates.places.enumerated().compactMap { number, place in
            let person = matcher.people[place]
            guard !served.contains(person) else { return nil }
            let held = matcher.constraints.of(place, under: request.rule).list.filter {
                !request.rule.lifted.contains($0)
            }
            let cause: Cause =
                if let constraint = held.first {
                    .held(constraint)
                } else if candidates.hasCandidate[number] {
                    .othersFirst
                } else {
                    search.candidates(for: place).isEmpty ? .noTouchpoints : .onlyForbidden
                }
            return LeftOut(person: person, cause: cause)
        }
    }
}
