internal import RaakvlakNetwork

/// Reads the words of a text.
///
/// Hyphens, slashes, blanks and line ends separate words alike; a full stop, a bullet and an empty line end a sentence.
struct WordReader: ~Copyable {
    private let stemmer = DutchStemmer()

    /// The words of `text`, in order.
    func words(of text: String) -> [Word] { sentences(of: text).flatMap { $0 } }

    /// The words of each sentence of `text`, in order; of a sentence that is very long, in parts.
    func sentences(of text: String) -> [[Word]] {
        var (sentences, words) = ([[Word]](), [Word]())
        var index = text.startIndex
        while index < text.endIndex {
            if Self.isLetter(text[index]) {
                let end = text[index...].firstIndex { !Self.isLetter($0) } ?? text.endIndex
                let gap = words.last.map { text[$0.range.upperBound..<index] } ?? ""
                let isListed = gap.contains(",") || Self.conjunctions.contains(words.last?.folded ?? "")
                words.append(word(text, index..<end, isListed: isListed))
                index = end
            } else {
                if Self.endsSentence(text, index) || words.count >= Self.longestSentence {
                    sentences.append(words)
                    words = []
                }
                index = text.index(after: index)
            }
        }
        return (sentences + [words]).filter { !$0.isEmpty }
    }

    /// What has no stop for so many words is no sentence.
    private static let longestSentence = 200

    private static let conjunctions: Set = ["en", "of"]

    private func word(_ text: String, _ range: Range<String.Index>, isListed: Bool) -> Word {
        let folded = FoldedText.words(of: String(text[range])).joined()
        let (before, after) = (text[..<range.lowerBound], text[range.upperBound...])
        return Word(
            folded: folded,
            stem: stemmer.stem(folded),
            range: range,
            isCapitalized: text[range.lowerBound].isUppercase,
            isSuspended: Self.isHyphen(after.first) && !Self.isLetter(after.dropFirst().first ?? " "),
            isContinued: Self.isHyphen(before.last) && !Self.isLetter(before.dropLast().last ?? " "),
            isListed: isListed
        )
    }

    private static func isLetter(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func isHyphen(_ character: Character?) -> Bool {
        character == "-" || character == "\u{2010}" || character == "\u{2011}"
    }

    /// Whether a sentence ends at `index`: at a stop that is not inside a number or a word, or at an empty line.
    private static func endsSentence(_ text: String, _ index: String.Index) -> Bool {
        let next = text.index(after: index)
        let following = next < text.endIndex ? text[next] : " "
        switch text[index] {
        case ".", "!", "?", "…": return !isLetter(following) || following.isUppercase
        case "•": return true
        case "\n", "\r\n": return following.isNewline
        default: return false
        }
    }
}
