/// A value of JSON (RFC 8259) whose objects keep the order of their members.
public enum JSON: Hashable, Sendable {
    /// Nothing is known, or there is none.
    case null
    /// Yes or no.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// A whole number that is too large for `integer`, by its digits.
    case digits(String)
    /// A number; it reads back as the same number. JSON has no infinities: they are written as null.
    case number(Double)
    /// A text.
    case string(String)
    /// Values in an order.
    case array([JSON])
    /// Named values, in the order in which they are written.
    case object([Member])

    /// A name and its value.
    public struct Member: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The value.
        public let value: JSON

        /// Makes a member of an object.
        public init(_ name: String, _ value: JSON) { (self.name, self.value) = (name, value) }
    }

    /// The text, or null where there is none.
    public init(_ text: String?) { self = text.map(JSON.string) ?? .null }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
    /// An object.
    public init(dictionaryLiteral members: (String, JSON)...) { self = .object(members.map { Member($0, $1) }) }
    /// An array.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// A text.
    public init(stringLiteral value: String) { self = .string(value) }
}
