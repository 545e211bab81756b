/// Someone whom a person could meet, with reasons for both.
///
/// A pair has one score and two worths, so it can stand in the lists of both.
public struct Suggestion: Hashable, Sendable {
    /// For whom it is: the graph's number of the person.
    public let person: Int
    /// Who is suggested: the graph's number of the person.
    public let suggested: Int
    /// What the suggested is worth to the person.
    public let worthToPerson: Worth
    /// What the person is worth to the suggested.
    public let worthToSuggested: Worth
    /// What forbids it, with what only a coordinator may know.
    public let allConstraints: [Constraint]

    /// Who of the two each constraint is about that is about one person: the graph's numbers.
    public let held: [Constraint: [Int]]

    /// Whether one of the two has an open proposal to the other.
    public let isProposed: Bool

    /// What forbids it, as anyone may know; in a list of suggestions, only what was lifted.
    public var constraints: [Constraint] {
        allConstraints.map(\.open).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The one number by which suggestions are ranked, 0 to 100.
    public var score: Double { Score.of(worthToPerson.value, worthToSuggested.value) }
}
