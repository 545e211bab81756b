/// Characters that XML 1.0 can't hold, not even escaped, in the way of ST_Xstring.
///
/// They are written `_xHHHH_` (Office Open XML, ECMA-376 part 1, 22.9.2.19). Where a text holds what would be read as such,
/// its `_` is written that way.
package struct EscapedText: Sendable {
    /// Whether every such sequence is read, and not only those that are ever written.
    private let readsAll: Bool
    /// Whether a carriage return is escaped: spreadsheets would read a line feed.
    private let escapesReturns: Bool

    /// As spreadsheets write and read it.
    package static let spreadsheet = Self(readsAll: true, escapesReturns: true)
    /// Of what only some programs read: as little as can be.
    package static let sparing = Self(readsAll: false, escapesReturns: false)

    /// The text that `escaped` stands for.
    package func text(of escaped: String) -> String {
        guard escaped.utf8.contains(UInt8(ascii: "_")) else { return escaped }
        let scalars = Array(escaped.unicodeScalars)
        var (text, index) = (String.UnicodeScalarView(), 0)
        while index < scalars.count {
            let scalar = code(at: index, in: scalars, isEnded: { $0 == "_" })
            text.append(scalar ?? scalars[index])
            index += scalar == nil ? 1 : 7
        }
        return String(text)
    }

    /// The text, with what XML can't hold and what would be read as an escape written as one.
    package func escaping(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "_" || !isHeld($0) }) else { return text }
        let scalars = Array(text.unicodeScalars)
        var escaped = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            // An escape that follows begins with what would end this one.
            if !isHeld(scalar) || code(at: index, in: scalars, isEnded: { $0 == "_" || !isHeld($0) }) != nil {
                escaped.append(contentsOf: "_x\(Self.hexadecimal(scalar))_".unicodeScalars)
            } else {
                escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// What the scalars from `index` on stand for, where they are an escape.
    private func code(
        at index: Int,
        in scalars: [Unicode.Scalar],
        isEnded: (Unicode.Scalar) -> Bool
    ) -> Unicode.Scalar? {
        guard index + 6 < scalars.count, scalars[index] == "_", scalars[index + 1] == "x", isEnded(scalars[index + 6])
        else { return nil }
        var value: UInt32 = 0
        for scalar in scalars[index + 2..<index + 6] {
            guard scalar.isASCII, let digit = Character(scalar).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        guard let scalar = Unicode.Scalar(value) else { return nil }
        return readsAll || scalar == "_" || !isHeld(scalar) ? scalar : nil
    }

    /// Whether XML 1.0 can hold the scalar (its production 2, Char).
    private func isHeld(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA: true
        case 0xD: !escapesReturns
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
