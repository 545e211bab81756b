/// Who may stand in whose list.
///
/// What a rule forbids is worked out once, so that asking about a pair costs little: it is asked of millions. A class, so
/// that threads which ask need no copies of it, and don't wait for each other to count these.
final class Admission: Sendable {
    private let persons: Persons
    /// Who may stand in no list, by place.
    private let isBarred: [Bool]
    /// The pairs that proposals keep apart.
    private let barredPairs: Set<Pair>
    private let barsColleagues: Bool
    private let barsCollaborators: Bool

    /// Whom `constraints` let through by a rule; `among` tells by place who takes part, and is nil for everyone.
    ///
    /// - Complexity: O(persons + proposals).
    init(_ constraints: Constraints, under rule: ConstraintRule = ConstraintRule(), among: [Bool]? = nil) {
        let forbidden = rule.forbidden
        persons = constraints.persons
        isBarred = (0..<persons.count).map { place in
            !(among?[place] ?? true) || !constraints.of(place, under: rule).isDisjoint(with: forbidden)
        }
        barredPairs = constraints.pairs(forbiddenBy: rule)
        barsColleagues = forbidden.contains(ConstraintSet(.sameOrganization))
        barsCollaborators = forbidden.contains(ConstraintSet(.collaborating))
    }

    /// The same, but that these places may stand in no list.
    func barring(_ places: [Int]) -> Admission { Admission(self, barring: places) }

    private init(_ other: Admission, barring places: [Int]) {
        var isBarred = other.isBarred
        for place in places { isBarred[place] = true }
        (persons, self.isBarred, barredPairs) = (other.persons, isBarred, other.barredPairs)
        (barsColleagues, barsCollaborators) = (other.barsColleagues, other.barsCollaborators)
    }

    /// Whether `other` may stand in the list of `person`, both by place.
    ///
    /// - Complexity: O(log acquaintances).
    func admits(_ other: Int, to person: Int) -> Bool {
        guard other != person, !isBarred[other], !isBarred[person] else { return false }
        if barsColleagues, persons.haveSameEmployer(person, other) { return false }
        if barsCollaborators, persons.areAcquainted(person, other) { return false }
        return barredPairs.isEmpty || !barredPairs.contains(Pair(person, other))
    }
}

extension Admission: BoundJudge {
    /// Whether the pair may be suggested.
    func verdict(_ row: Int, _ other: Int) -> BoundVerdict { admits(other, to: row) ? .allowed : .excluded }
}
