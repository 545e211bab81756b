/// Named texts of a node or a tie, in the order of their names.
public struct Attributes: Hashable, Sendable {
    /// One name and its text.
    public struct Pair: Hashable, Sendable {
        /// The name: a column of the CSV folder.
        public let name: String
        /// The text; never empty.
        public let value: String
    }

    private var pairs: [Pair]

    /// No attributes.
    public init() { pairs = [] }

    /// The text for `name`; nil and the empty text both mean that there is none.
    ///
    /// O(attributes).
    public subscript(name: String) -> String? {
        get { pairs.first { $0.name == name }?.value }
        set {
            pairs.removeAll { $0.name == name }
            guard let newValue, !newValue.isEmpty else { return }
            let place = pairs.firstIndex { name < $0.name } ?? pairs.endIndex
            pairs.insert(Pair(name: name, value: newValue), at: place)
        }
    }

    /// The text of an attribute that the schema knows.
    public subscript(name: AttributeName) -> String? {
        get { self[name.rawValue] }
        set { self[name.rawValue] = newValue }
    }

    /// The texts of a list attribute; none where there is no such attribute.
    public func list(_ name: AttributeName) -> [String] { self[name].map(ListText.items(of:)) ?? [] }

    /// Whether there are none.
    public var isEmpty: Bool { pairs.isEmpty }
}

extension Attributes: RandomAccessCollection {
    /// 0.
    public var startIndex: Int { pairs.startIndex }
    /// How many there are.
    public var endIndex: Int { pairs.endIndex }
    /// The name and text at a place, in the order of the names.
    public subscript(position: Int) -> Pair { pairs[position] }
}

/// A list of texts written as one: items separated by `|`; a `|` in an item is written `\|` and a `\` is written `\\`.
public enum ListText {
    /// The items of `text`, without blanks around them; empty items are dropped.
    public static func items(of text: some StringProtocol) -> [String] {
        var items: [String] = []
        var item = ""
        var isEscaped = false
        for character in text.unicodeScalars {
            if isEscaped {
                item.unicodeScalars.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "|" {
                items.append(item)
                item = ""
            } else {
                item.unicodeScalars.append(character)
            }
        }
        items.append(item)
        return items.map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    }

    /// The items as one text.
    public static func text(of items: some Sequence<String>) -> String { items.map(escaped).joined(separator: "|") }

    /// Escapes scalars, as they are read: a `|` with an accent on it is one character, but two scalars.
    private static func escaped(_ item: String) -> String {
        let isSpecial: (Unicode.Scalar) -> Bool = { $0 == "|" || $0 == "\\" }
        guard item.unicodeScalars.contains(where: isSpecial) else { return item }
        var text = String.UnicodeScalarView()
        for scalar in item.unicodeScalars {
            if isSpecial(scalar) { text.append("\\") }
            text.append(scalar)
        }
        return String(text)
    }
}

extension StringProtocol {
    /// The text without blanks and tabs at its ends.
    package func trimmingBlanks() -> String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
