import RaakvlakNetwork

/// The words of a text, without case and marks, and where they stand.
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
        words = text.split { !$0.isLetter }.map { part in
            Word(
                range: part.startIndex..<part.endIndex,
                folded: Self.fold(part),
                isCapitalized: part.first?.isUppercase ?? false
            )
        }
    }

    /// The text that stands between two words that follow each other.
    func gap(before index: Int) -> Substring {
        text[words[index - 1].range.upperBound..<words[index].range.lowerBound]
    }

    /// The words of a text alone.
    static func folded(_ text: String) -> [String] { text.split { !$0.isLetter }.map(fold) }

    private static func fold(_ part: Substring) -> String {
        let lower = part.lowercased()
        guard lower.utf8.contains(where: { $0 > 127 }) else { return lower }
        return lower.unicodeScalars.map { scalar in
            let letters = Slug.letters(of: scalar)
            return letters.isEmpty ? String(scalar) : String(decoding: letters, as: UTF8.self)
        }.joined()
    }
}
