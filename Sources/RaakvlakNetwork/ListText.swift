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

extension String {
    /// The text without blanks and tabs at its ends; most texts have none, which is seen at once.
    package func trimmingBlanks() -> String {
        let isBlank: (UInt8) -> Bool = { $0 == 32 || $0 == 9 }
        let hasBlank = utf8.first.map(isBlank) ?? false || utf8.last.map(isBlank) ?? false
        return hasBlank ? self[...].trimmingBlanks() : self
    }
}
