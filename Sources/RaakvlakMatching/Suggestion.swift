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
    /// What forbids it; empty in a list of suggestions.
    public let constraints: [Constraint]

    /// The one number by which suggestions are ranked, 0 to 100.
    public var score: Double { Score.of(worthToPerson.value, worthToSuggested.value) }
}

/// The score of a pair.
public enum Score {
    /// (3 · min + max) / 4 of the two worths: symmetric, monotone in both, equal to both where they are equal; a wholly
    /// one-sided wish stands at half of a mutual one of the same sum.
    public static func of(_ first: Double, _ second: Double) -> Double {
        (first + second + 2 * min(first, second)) / 4
    }
}

/// What one person is worth to another: the sum of its reasons, exactly.
public struct Worth: Hashable, Sendable {
    /// The reasons, strongest first, and those of equal strength in the order of the signals; each signal at most once.
    public let reasons: [Reason]

    /// The sum, 0 to 100.
    public var value: Double { reasons.reduce(0) { $0 + $1.contribution } }
}

/// What one signal adds to a worth.
public struct Reason: Hashable, Sendable {
    /// Which signal.
    public let signal: Signal
    /// What two people share by it, strongest first, and of equal strength by id; never empty.
    public let touchpoints: [Touchpoint]

    /// The sum of its touchpoints, exactly; above 0.
    public var contribution: Double { touchpoints.reduce(0) { $0 + $1.contribution } }
}

/// One thing that two people share.
public struct Touchpoint: Hashable, Sendable {
    /// The graph's number of the theme, initiative, contribution or person.
    public let node: Int
    /// The graph's number of what the asking person stated; another theme than `node` where the two are only near.
    public let origin: Int
    /// What it adds; above 0, a multiple of 2⁻³⁰.
    public let contribution: Double
}
