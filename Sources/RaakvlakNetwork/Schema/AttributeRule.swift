/// A name of an attribute that the schema knows; the raw value is the column's name in the CSV folder.
///
/// A network also keeps attributes that the schema doesn't know: extra columns.
public enum AttributeName: String, CaseIterable, Hashable, Sendable {
    case ambassador, capacity, deadline, definition, email, form, identifier, intensity, kind, language, maximum
    case minimum, nextStep = "next_step", pausedUntil = "paused_until", phase, phone, place, purpose, qualifier, reason
    case scope, sector, state, summary, synonyms, unit, url, visibleTo = "visible_to", weakSynonyms = "weak_synonyms"
}

/// What an attribute's value may be.
public enum AttributeFormat: Hashable, Sendable {
    /// Any text.
    case text
    /// Any texts, in a list.
    case texts
    /// One of a closed list.
    case choice([Choice])
    /// Some of a closed list.
    case choices([Choice])
    /// A date of any precision.
    case date
    /// A whole number from 0.
    case count
    /// A decimal number.
    case number
    case email, phone, url
    /// The official identifier of the node's kind.
    case identifier

    /// Whether the value is a list.
    public var isList: Bool {
        switch self {
        case .texts, .choices: true
        default: false
        }
    }
}

/// One row of the schema: an attribute that nodes of a kind may have.
public struct AttributeRule: Hashable, Sendable {
    /// Which attribute.
    public let name: AttributeName
    /// What its value may be.
    public let format: AttributeFormat
    /// Whether every node of the kind must have it.
    public let isRequired: Bool
    /// What people read instead of the column's name.
    public let label: Phrase
}
