public import RaakvlakNetwork

/// How sure it is that a text is about a theme.
public enum TagStrength: UInt8, Coded {
    /// Only one weak trigger, which means other things too.
    case weak
    /// A trigger that says enough on its own, or two different weak ones in a sentence.
    case strong
    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }
}

/// By which rule a trigger was found.
public enum TagRule: UInt8, Coded {
    /// The trigger's words as they are, apart from case, marks on letters, endings and words such as `de` and `van`.
    case words
    /// Written as one where the trigger is not, or apart where it is.
    case joined
    /// In another order: `speciaal en regulier` for `regulier-speciaal`.
    case order
    /// A part of a compound: `symbiosetraject` for `symbiose`.
    case compound
    /// With other words in between: `jeugdhulp een plek geven in de ondersteuningsstructuur`.
    case apart
    /// With a part that was left out: `voor- en vroegschools` for `voorschools`.
    case ellipsis
    /// A verb of two parts that stand apart: `zij stromen na een jaar door` for `doorstromen`.
    case separable
    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }

    /// What people read; empty where there is nothing to say.
    public var label: Phrase {
        switch self {
        case .words: Phrase("")
        case .joined: Phrase(nl: "los of aan elkaar geschreven", en: "written apart or as one")
        case .order: Phrase(nl: "in een andere volgorde", en: "in another order")
        case .compound: Phrase(nl: "deel van een samenstelling", en: "part of a compound")
        case .apart: Phrase(nl: "met woorden ertussen", en: "with words in between")
        case .ellipsis: Phrase(nl: "met een weggelaten deel", en: "with a part left out")
        case .separable: Phrase(nl: "gesplitst werkwoord", en: "split verb")
        }
    }
}

/// A place in a text that points to a theme, and why.
public struct Finding: Hashable, Sendable {
    /// Where it stands in the text.
    public let range: Range<String.Index>
    /// The trigger that was found there.
    public let trigger: Trigger
    /// How it was found.
    public let rule: TagRule
    /// Whether it says enough on its own.
    public let strength: TagStrength
}

/// A theme that a text is about.
public struct Tag: Hashable, Sendable {
    /// The theme.
    public let theme: Node.ID
    /// How sure it is.
    public let strength: TagStrength
    /// Where the text says so, in the order of the text.
    public let findings: [Finding]
}
