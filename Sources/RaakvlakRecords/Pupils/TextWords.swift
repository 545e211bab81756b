/// A text as the words of its sentences, for those who look for patterns in it.
struct TextWords {
    /// A run of letters and digits, and how it stands.
    struct Word {
        let text: Substring
        /// The word in small letters, without accents.
        let folded: String
        /// Whether a sentence, or a quotation, begins with it.
        let isFirst: Bool
        /// What stands between it and the word before it.
        let before: Substring

        /// Whether it is written as a name: a capital, then small letters.
        var isCapitalized: Bool {
            text.count > 1 && text.first?.isUppercase == true && text.dropFirst().allSatisfy { !$0.isUppercase }
        }

        /// Whether it is a number, and which.
        var number: Int? { text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil }
    }

    let words: [Word]

    init(_ text: String) {
        var (words, rest, end) = ([Word](), text[...], text.startIndex)
        while let start = rest.firstIndex(where: Self.isInWord) {
            let word = text[start...].prefix(while: Self.isInWord)
            let before = text[end..<start]
            let isFirst = words.isEmpty || before.contains { ".!?:“”\"\n•".contains($0) }
            words.append(Word(text: word, folded: FoldedWord(word).text, isFirst: isFirst, before: before))
            end = word.endIndex
            rest = text[end...]
        }
        self.words = words
    }

    private static func isInWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
}
