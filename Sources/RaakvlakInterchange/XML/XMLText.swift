/// Texts as XML 1.0 writes them.
///
/// XML can't hold most control characters, not even escaped. They are written `_xHHHH_`, and a text that holds such a
/// sequence already gets its first `_` written that way: the scheme of ST_Xstring in Office Open XML (ECMA-376 part 1,
/// 22.9.2.19), limited to the characters that need it.
enum XMLText {
    /// Appends `value` so that it reads back the same, in content and in attributes.
    static func append(_ value: String, to text: inout String) {
        guard value.utf8.contains(where: isSuspect) else { return text += value }
        let scalars = Array(value.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            // Parsers make a line feed of the others, and blanks of all in an attribute.
            case "\t": text += "&#9;"
            case "\n": text += "&#10;"
            case "\r": text += "&#13;"
            case "_" where escapedScalar(at: index, in: scalars) != nil: text += escape("_")
            default: text += isHeld(scalar) ? String(scalar) : escape(scalar)
            }
        }
    }

    /// The text with what XML could not hold put back.
    static func restored(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
        let scalars = Array(text.unicodeScalars)
        var (restored, index) = (String.UnicodeScalarView(), 0)
        while index < scalars.count {
            let scalar = escapedScalar(at: index, in: scalars)
            restored.append(scalar ?? scalars[index])
            index += scalar == nil ? 1 : 7
        }
        return String(restored)
    }

    /// The text without what XML and C can't hold, each such character escaped.
    static func escapingControls(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { !isHeld($0) }) else { return text }
        return text.unicodeScalars.map { isHeld($0) ? String($0) : escape($0) }.joined()
    }

    /// Whether a character with this byte may need another form.
    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte < 32 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "_") || byte == 0xEF
    }

    /// Whether XML 1.0 can hold the character (its production 2, Char).
    private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
    }

    /// What the seven characters from `index` on stand for, where they are an escape.
    private static func escapedScalar(at index: Int, in scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
        guard index + 6 < scalars.count, scalars[index] == "_", scalars[index + 1] == "x", scalars[index + 6] == "_"
        else { return nil }
        var value: UInt32 = 0
        for scalar in scalars[index + 2..<index + 6] {
            guard scalar.isASCII, let digit = Character(scalar).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        guard let scalar = Unicode.Scalar(value), scalar == "_" || !isHeld(scalar) else { return nil }
        return scalar
    }
}
