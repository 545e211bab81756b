/// Who may stand in whose list.
struct Admission: Sendable {
    private let constraints: Constraints
    private let rule: ConstraintRule
    private let forbidden: ConstraintSet
    /// Who may be a candidate, by place; nil for everyone.
    private let among: [Bool]?

    /// Whom the constraints of `matcher` let through by a rule.
    init(_ matcher: Matcher, under rule: ConstraintRule = ConstraintRule(), among: [Bool]? = nil) {
        (constraints, self.rule, self.among) = (matcher.constraints, rule, among)
        forbidden = rule.forbidden
    }

    /// Whether `other` may stand in the list of `person`, both by place.
    ///
    /// - Complexity: O(log acquaintances).
    func admits(_ other: Int, to person: Int) -> Bool {
        among?[other] ?? true && constraints.between(person, other, under: rule).isDisjoint(with: forbidden)
    }
}
