public import RaakvlakNetwork

/// Something that is done or written down already, and that someone could learn from before asking anybody.
public struct PracticeExample: Hashable, Sendable {
    /// The graph's number of the initiative, the contribution or the document.
    public let node: Int
    /// Why it could help, strongest first; never empty.
    public let reasons: [PracticeReason]
    /// Whom one can ask about it, by the graph's numbers: persons where any are known, else organizations.
    public let contacts: [Int]
    /// Whether the person has shown an interest in it already.
    public let isKnown: Bool

    /// The sum of the reasons, exactly; 0 to 100.
    public var score: Double { reasons.reduce(0) { $0 + $1.contribution } }
}

/// One reason why an example could help someone.
public struct PracticeReason: Hashable, Sendable {
    /// What sort of reason.
    public enum Kind: UInt8, Coded {
        /// It is about what the person asks.
        case themes
        /// It is done near by.
        case place
        /// It is done in the same sector.
        case sector
        /// It is under way, so that there is something to see.
        case phase

        /// The words of all cases, in order.
        public static let codes = allCases.map { "\($0)" }
    }

    /// What sort of reason.
    public let kind: Kind
    /// What it adds to the score; above 0.
    public let contribution: Double
    /// The themes that the person asks about and the example has, strongest first; none for another reason.
    public let touchpoints: [Touchpoint]
    /// What is said of it to the person.
    public let sentence: Phrase
}
