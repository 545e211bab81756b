import RaakvlakNetwork

/// The words of a text as `FoldedText` folds them, and where they stand; digits part words.
struct FoldedWords {
    struct Word {
        let range: Range<String.Index>
        /// Small letters without marks, as far as they are Latin.
        let folded: String
        let isCapitalized: Bool
    }

    let text: String
    let words: [Word]

    init(_ text: String) {
        self.text = text
        words = Self.split(text).map { part in
            Word(
                range: part.startIndex..<part.endIndex,
                folded: Self.fold(part),
                isCapitalized: part.first(where: \.isLetter)?.isUppercase ?? false
            )
        }
    }

    /// The text that stands between two words that follow each other.
    func gap(before index: Int) -> Substring {
        text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
    }

    /// The words of a text alone.
    static func folded(_ text: String) -> [String] { split(text).map(fold) }

    private static func split(_ text: String) -> [Substring] {
        text.split { !$0.isLetter && !isUnseen($0) }.filter { $0.contains(where: \.isLetter) }
    }

    /// Marks where a word may break, and the like: they are in a text by chance.
    private static func isUnseen(_ character: Character) -> Bool {
        guard character.asciiValue == nil, let scalar = character.unicodeScalars.first else { return false }
        return scalar.properties.generalCategory == .format
    }

    private static func fold(_ part: Substring) -> String {
        // Of other letters `FoldedText` leaves marks out only where they stand apart; strings are equal in both forms.
        let isOther = part.unicodeScalars.contains { (0x370..<0x1E00).contains($0.value) || $0.value > 0x2E00 }
        return isOther ? part.lowercased() : FoldedText.words(of: String(part)).joined()
    }
}
