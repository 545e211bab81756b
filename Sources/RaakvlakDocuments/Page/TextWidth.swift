/// How wide texts are in a terminal, in columns, and how they are made to fit.
package enum TextWidth {
    /// The columns that the text takes: none for marks that stand on another letter, two for wide letters and emoji.
    package static func of(_ text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ $0 < 128 }) { return text.utf8.count }
        return text.reduce(0) { $0 + width($1) }
    }

    private static func width(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        if character.unicodeScalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
            return 2
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    /// The blocks of letters that take two columns (Unicode Standard Annex 11, class W and F).
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
    ]

    /// The text on one line, without what could steer a terminal: line breaks and control characters become blanks.
    package static func plain(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return text }
        let scalars = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        var plain = String.UnicodeScalarView()
        plain.append(contentsOf: scalars)
        return words(of: String(plain)).joined(separator: " ")
    }

    /// The text, or as much of it as fits with a `…` behind it.
    package static func cut(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        var (kept, columns) = ("", 0)
        for character in text {
            columns += self.width(character)
            if columns > width - 1 { break }
            kept.append(character)
        }
        while let last = kept.last, last == " " || last == "," { kept.removeLast() }
        return kept + "…"
    }

    /// The text on lines of at most `width` columns, broken at blanks; a longer word stands alone on its line.
    package static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        var (line, columns) = ("", 0)
        for word in words(of: text) {
            let wordColumns = of(word)
            if columns > 0, columns + 1 + wordColumns > width {
                lines.append(line)
                (line, columns) = ("", 0)
            }
            if columns > 0 {
                line += " "
                columns += 1
            }
            line += word
            columns += wordColumns
        }
        return columns > 0 || lines.isEmpty ? lines + [line] : lines
    }

    private static func words(of text: String) -> [Substring] { text.split(separator: " ") }

    /// The text with blanks behind it, or before it, until it takes `width` columns.
    package static func padded(_ text: String, to width: Int, isRightAligned: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - of(text)))
        return isRightAligned ? blanks + text : text + blanks
    }
}
