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
    /// What a person lets others see, in a list.
    case consents
    /// The official identifier of the node's kind.
    case identifier

    /// Whether the value is a list.
    public var isList: Bool {
        switch self {
        case .texts, .choices, .consents: true
        default: false
        }
    }
}
