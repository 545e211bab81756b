/// Completes words of which Dutch leaves out a part that another word has: `voor- en vroegschools`, `jeugdhulp/-zorg`.
///
/// Which part it is cannot be seen from the words alone; it is the longest that makes a word which the triggers know.
struct Ellipsis: ~Copyable {
    private let vocabulary: Vocabulary
    private let stemmer = DutchStemmer()

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    private static let shortestPart = 3

    /// The words of a sentence, with what the hanging hyphens stand for.
    func completing(_ words: [Word]) -> [Word] {
        var words = words
        for index in words.indices {
            let word = words[index]
            let whole = word.isSuspended ? ending(of: index, in: words) : nil
            guard let form = whole ?? (word.isContinued ? beginning(of: index, in: words) : nil) else { continue }
            words[index].complete(by: .ellipsis, form)
        }
        return words
    }

    /// `voor-` with an ending of the next whole word.
    private func ending(of index: Int, in words: [Word]) -> Word.Form? {
        guard let whole = words[(index + 1)...].first(where: { !$0.isSuspended && !$0.isFunctionWord }) else {
            return nil
        }
        return completion(of: whole.folded) { words[index].folded + whole.folded.suffix($0) }
    }

    /// `-zorg` with the beginning of the word before it.
    private func beginning(of index: Int, in words: [Word]) -> Word.Form? {
        guard !words[index].isFunctionWord, let whole = words[..<index].last(where: { !$0.isFunctionWord }) else {
            return nil
        }
        return completion(of: whole.folded) { whole.folded.prefix($0) + words[index].folded }
    }

    private func completion(of whole: String, _ word: (Int) -> String) -> Word.Form? {
        guard whole.count > Self.shortestPart else { return nil }
        for length in (Self.shortestPart..<whole.count).reversed() {
            let folded = word(length)
            let stem = stemmer.stem(folded)
            if vocabulary.isKnown(stem) { return (folded, stem) }
        }
        return nil
    }
}
