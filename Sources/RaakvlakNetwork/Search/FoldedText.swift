/// Texts as they are compared when people search: without case, accents and other marks on letters.
///
/// `É` is `e`, `ij`, `IJ` and `ĳ` are one, `ß` is `ss`. A word is a run of letters and digits.
package enum FoldedText {
    /// The words of a text, folded.
    package static func words(of text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        forEachWord(of: text, &word) { words.append(String(decoding: $0, as: UTF8.self)) }
        return words
    }

    /// Calls `body` with the folded UTF-8 of each word; `word` is room for one.
    ///
    /// O(bytes).
    static func forEachWord(of text: String, _ word: inout [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var text = text
        word.removeAll(keepingCapacity: true)
        text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 128 {
                    index += 1
                    let letter = ascii[Int(byte)]
                    if letter != 0 { word.append(letter) } else { end(&word, body) }
                } else {
                    append(scalar(bytes, &index), to: &word, body)
                }
            }
        }
        end(&word, body)
    }

    private static func end(_ word: inout [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard !word.isEmpty else { return }
        word.withUnsafeBufferPointer(body)
        word.removeAll(keepingCapacity: true)
    }

    private static func append(
        _ scalar: Unicode.Scalar,
        to word: inout [UInt8],
        _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        // A mark on the letter before it.
        if (0x300...0x36F).contains(scalar.value) { return }
        let letters = scalar.value < 0x250 ? latin[Int(scalar.value) - 0x80] : folded(scalar)
        if letters.isEmpty { end(&word, body) } else { word += letters }
    }

    /// The scalar at `index` of well-formed UTF-8, which a `String` always is, and moves behind it.
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Unicode.Scalar {
        let first = bytes[index]
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for byte in bytes[index + 1..<index + length] { value = value << 6 | UInt32(byte & 0x3F) }
        index += length
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// What each ASCII character becomes; 0 where it is part of no word.
    private static let ascii: [UInt8] = (0..<128).map { byte in
        switch UInt8(byte) {
        case 48...57, 97...122: UInt8(byte)
        case 65...90: UInt8(byte) + 32
        default: 0
        }
    }

    /// What the characters from U+0080 to U+024F become: those of European languages.
    private static let latin: [[UInt8]] = (0x80..<0x250).map { Unicode.Scalar($0).map(folded) ?? [] }

    /// The letters that a character stands for; none where it is part of no word.
    private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil else { return [] }
        return Array((letter(named: properties.name ?? "") ?? properties.lowercaseMapping).utf8)
    }

    /// The plain letters in the name that Unicode gives to a Latin letter: "e" of "LATIN SMALL LETTER E WITH ACUTE".
    private static func letter(named name: String) -> String? {
        let words = name.split(separator: " ")
        guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE" else { return nil }
        let described = words[3...].prefix { $0 != "WITH" }
        if let letters = special[described.joined(separator: " ")] { return letters }
        return described.last { $0.count <= 3 }?.lowercased()
    }

    private static let special = [
        "SHARP S": "ss", "ETH": "d", "THORN": "th", "ENG": "n", "KRA": "k", "DOTLESS I": "i", "LONG S": "s",
    ]
}
