/// By what suggestions are put in order beside their score.
public struct SuggestionOrder: Sendable {
    /// How much it counts, from 0 to 1, that suggestions differ from each other.
    public let variety: Double
    /// The ways between persons, where pairs without a short one count more; nil where that does not matter.
    public let bridges: Bridges?

    /// How many times as many suggestions as are asked for are put in order.
    static let poolFactor = 10

    /// Makes an order of its parts; `variety` outside 0 to 1 counts as the nearer of the two.
    public init(variety: Double = 0, bridges: Bridges? = nil) {
        (self.variety, self.bridges) = (min(1, max(0, variety)), bridges)
    }

    /// Whether it is the order of scores.
    var isPlain: Bool { variety == 0 && bridges == nil }
}

extension Matcher {
    /// The best suggestions for a person in an order: of ten times as many by score, those that come first in it.
    ///
    /// - Parameters:
    ///   - person: The graph's number of a person; for any other node there are no suggestions.
    ///   - limit: At most so many.
    ///   - rule: To which constraints to hold.
    ///   - order: By what they are put in order.
    /// - Returns: The suggestions, in the order.
    /// - Complexity: That of a list, and O(limit² · touchpoints) for variety.
    public func suggestions(
        for person: Int,
        limit: Int,
        under rule: ConstraintRule = ConstraintRule(),
        in order: SuggestionOrder
    ) -> [Suggestion] {
        guard !order.isPlain else { return suggestions(for: person, limit: limit, under: rule) }
        let (most, overflow) = limit.multipliedReportingOverflow(by: SuggestionOrder.poolFactor)
        let pool = suggestions(for: person, limit: min(people.count, overflow ? .max : most), under: rule)
        let values = order.bridges?.values(of: pool, for: person) ?? pool.map(\.score)
        let ranked = pool.indices.sorted { (values[$1], $0) < (values[$0], $1) }
        guard order.variety > 0 else { return ranked.prefix(limit).map { pool[$0] } }
        return MarginalRelevance(ranked.map { (pool[$0], values[$0]) }, graph).choose(limit, variety: order.variety)
    }
}
