/// Characters that XML can't hold, as spreadsheets write them: `_x000D_` (ECMA-376 part 1, 22.9.2.19).
enum EscapedText {
    /// The text that `escaped` stands for.
    static func text(of escaped: String) -> String {
        guard escaped.contains("_x") else { return escaped }
        var (text, rest) = (String.UnicodeScalarView(), escaped.unicodeScalars[...])
        while let first = rest.first {
            if let scalar = escape(at: rest) {
                text.append(scalar)
                rest = rest.dropFirst(7)
            } else {
                text.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(text)
    }

    /// The text, with what XML can't hold and what would be read as an escape written as one.
    static func escaping(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "_" || !isHeld($0) }) else { return text }
        var (escaped, rest) = (String.UnicodeScalarView(), text.unicodeScalars[...])
        while let first = rest.first {
            if !isHeld(first) || first == "_" && escape(at: rest) != nil {
                escaped.append(contentsOf: "_x\(hexadecimal(first))_".unicodeScalars)
            } else {
                escaped.append(first)
            }
            rest = rest.dropFirst()
        }
        return String(escaped)
    }

    /// What the seven scalars at the start stand for, where they are an escape.
    private static func escape(at text: Substring.UnicodeScalarView) -> Unicode.Scalar? {
        let part = Array(text.prefix(7))
        guard part.count == 7, part[0] == "_", part[1] == "x", part[6] == "_",
            part[2..<6].allSatisfy({ $0.properties.isASCIIHexDigit })
        else { return nil }
        return UInt32(String(String.UnicodeScalarView(part[2..<6])), radix: 16).flatMap(Unicode.Scalar.init)
    }

    /// Whether XML holds the scalar as it is; a carriage return would be read as a line feed.
    private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9, 10: true
        case 0..<32, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
