extension SearchIndex {
    /// A node that was found.
    public struct Match: Sendable {
        /// The graph's number of the node.
        public let node: Int
        /// How many of the searched words match.
        public let words: Int
        /// How well they match; comparable within one search only.
        public let score: Double
        /// Where they match, the strongest first.
        public let places: [Place]
    }

    /// A text in which searched words stand.
    public struct Place: Hashable, Sendable {
        /// What the text is of the node.
        public let field: SearchField
        /// The whole text.
        public let text: String
        /// The words that were found in it, folded.
        public let found: [String]
    }

    /// What was found.
    public struct Outcome: Sendable {
        /// The searched words, folded, each once.
        public let words: [String]
        /// The best matches: those of more words first, then by score, then by id.
        public let matches: [Match]
        /// How many nodes match all words.
        public let completeCount: Int
        /// How many nodes match at least one.
        public let count: Int
    }

    /// Finds the nodes of these kinds that match `text` best.
    ///
    /// What matches more of its words comes first. Of those, the score is a sum over words: how rare the word is in the
    /// network (the inverse document frequency of BM25), times the best that the node has for it: how well the word
    /// matches (whole, start, part, typos), how much the field counts, and how short the text is (the length
    /// normalization of BM25; Robertson and Zaragoza, *The Probabilistic Relevance Framework*, 2009). A match of the
    /// first word of a text counts a little more, and a text that has the searched words and no others counts double.
    ///
    /// - Complexity: O(bytes of the vocabulary + occurrences of what matches), for each word.
    public func search(_ text: String, kinds: NodeKindSet = .all, limit: Int = .max) -> Outcome {
        let words = searchedWords(text)
        var tally = SearchTally(self, kinds)
        for word in words { tally.add(Array(word.utf8)) }
        let (best, completeCount, count) = tally.best(limit)
        let matches = best.map { candidate in
            Match(
                node: candidate.node,
                words: candidate.words,
                score: candidate.score,
                places: tally.places(of: candidate.node)
            )
        }
        return Outcome(words: words, matches: matches, completeCount: completeCount, count: count)
    }

    /// The folded words, each once; an official identifier is one word, however it is written.
    private func searchedWords(_ text: String) -> [String] {
        let identifiers = NodeKind.allCases.lazy.compactMap { Identifier(text.trimmingBlanks(), of: $0)?.text }
        let words = FoldedText.words(of: identifiers.first ?? text)
        return words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The words of the vocabulary that match one, with how well.
    ///
    /// A short word that occurs as it is written is no typo of another: too many words are one letter away from it.
    func matches(of word: [UInt8]) -> [(symbol: Int, quality: WordMatcher.Quality)] {
        let matcher = WordMatcher(word)
        var found: [(symbol: Int, quality: WordMatcher.Quality)] = []
        vocabulary.forEach { symbol, bytes in
            if let quality = matcher.quality(of: bytes, letters: letters[symbol]) { found.append((symbol, quality)) }
        }
        let isKnown = word.count < Self.longestShortWord && found.contains { $0.quality == .whole }
        return isKnown ? found.filter { $0.quality >= .part } : found
    }

    private static let longestShortWord = 6
}
