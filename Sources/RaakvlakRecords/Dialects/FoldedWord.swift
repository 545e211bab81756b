/// A text of which only its letters and digits count: "Thema’s", "thema's" and "THEMAS" are one word.
struct FoldedWord: Hashable, Sendable {
    /// Small letters without accents, and digits.
    let text: String

    /// What is left of `text`.
    init(_ text: some StringProtocol) {
        self.text = String(text.lowercased().compactMap(Self.plain))
    }

    private static func plain(_ letter: Character) -> Character? {
        if letter.isASCII { return letter.isLetter || letter.isNumber ? letter : nil }
        return Repair.plainLetters[letter] ?? (letter.isLetter || letter.isNumber ? letter : nil)
    }
}
