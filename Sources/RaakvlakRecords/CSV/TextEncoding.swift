/// How the bytes of a table write its texts.
public enum TextEncoding: Hashable, Sendable {
    case utf8
    /// What spreadsheets call Unicode text; read as UTF-8, in which what is no text stays none.
    case utf16
    /// What Dutch and other western spreadsheets write by default.
    case windows1252

    /// What the encoding is called everywhere.
    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16: "UTF-16"
        case .windows1252: "windows-1252"
        }
    }

    /// The text that `bytes` write, or nil where they write none.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        // Most texts are ASCII, which is the same in all of them.
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        guard self == .windows1252 else { return String(validating: bytes, as: UTF8.self) }
        var text = String.UnicodeScalarView()
        for byte in bytes {
            guard let scalar = Self.windows1252Scalar(byte) else { return nil }
            text.append(scalar)
        }
        return String(text)
    }

    /// The text that `bytes` write, with U+FFFD for what is no text.
    func repairedText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard self == .windows1252 else { return String(decoding: bytes, as: UTF8.self) }
        return String(String.UnicodeScalarView(bytes.map { Self.windows1252Scalar($0) ?? "\u{FFFD}" }))
    }

    /// What a byte stands for; nil for the five that the encoding does not define.
    private static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar? {
        guard 0x80..<0xA0 ~= byte else { return Unicode.Scalar(byte) }
        return windows1252Specials[Int(byte - 0x80)]
    }

    /// The bytes 0x80 to 0x9F, by the index of the WHATWG Encoding Standard, but without the control characters that it
    /// gives to undefined bytes.
    private static let windows1252Specials: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
}
