/// A pair with its numbers, without reasons.
public struct Candidate: Hashable, Sendable {
    /// The place in `Matcher.people` of who is suggested.
    let person: UInt32
    /// What the suggested is worth to the person.
    public let worthToPerson: Double
    /// What the person is worth to the suggested.
    public let worthToSuggested: Double

    /// The one number by which suggestions are ranked.
    public var score: Double { Score.of(worthToPerson, worthToSuggested) }

    /// The same pair as a candidate for the other one; `person` is the place of the one for whom this is.
    func reversed(_ person: Int) -> Candidate {
        Candidate(person: UInt32(person), worthToPerson: worthToSuggested, worthToSuggested: worthToPerson)
    }
}
