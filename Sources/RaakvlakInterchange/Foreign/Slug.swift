import RaakvlakNetwork

/// Makes ids of texts that are none.
enum Slug {
    /// The text in small letters without marks, all else as hyphens; nil where nothing is left.
    static func id(of text: String) -> Node.ID? {
        var bytes: [UInt8] = []
        for scalar in text.lowercased().unicodeScalars {
            let letters = letters(of: scalar)
            guard !letters.isEmpty else {
                if let last = bytes.last, last != hyphen { bytes.append(hyphen) }
                continue
            }
            bytes += letters
        }
        bytes = Array(bytes.prefix(60))
        while bytes.last == hyphen { bytes.removeLast() }
        return Node.ID(String(decoding: bytes, as: UTF8.self))
    }

    private static let hyphen = UInt8(ascii: "-")

    /// The letters or digits of a to z and 0 to 9 for which a character stands; none where it stands for others.
    static func letters(of scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar {
        case "a"..."z", "0"..."9": return [UInt8(ascii: scalar)]
        case "ß": return Array("ss".utf8)
        case "æ": return Array("ae".utf8)
        case "œ": return Array("oe".utf8)
        // An accent on its own belongs to the letter before it: it parts nothing.
        default: break
        }
        guard !scalar.isASCII, let name = scalar.properties.name else { return [] }
        // "LATIN SMALL LETTER E WITH ACUTE"
        let words = name.split(separator: " ")
        guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1, words[4] == "WITH"
        else { return [] }
        return Array(words[3].lowercased().utf8)
    }
}
