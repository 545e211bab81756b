import RaakvlakRecords

/// Texts as XML 1.0 writes them; what it can't hold, as `EscapedText` does.
enum XMLText {
    /// Appends `value` so that it reads back the same, in content and in attributes.
    static func append(_ value: String, to text: inout String) {
        guard value.utf8.contains(where: isSuspect) else { return text += value }
        for scalar in EscapedText.sparing.escaping(value).unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            // Parsers make a line feed of the others, and blanks of all in an attribute.
            case "\t": text += "&#9;"
            case "\n": text += "&#10;"
            case "\r": text += "&#13;"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// Whether a character with this byte may need another form.
    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte < 32 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "_") || byte == 0xEF
    }
}
