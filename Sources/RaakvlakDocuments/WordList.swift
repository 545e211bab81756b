package import RaakvlakNetwork
internal import RaakvlakRecords

/// A closed list of words, as people write and read them in either language.
///
/// In English they are the codes of files and JSON, in Dutch their labels.
package struct WordList: Sendable {
    /// The kinds of node; one or several of them.
    package static let nodeKinds = WordList(
        NodeKind.allCases.map { ($0.code, $0.label.dutch, phrases([$0.label, $0.plural]) + $0.synonyms) }
    )
    /// The kinds of tie, also as they read in either direction.
    package static let tieKinds = WordList(Schema.tieRules)

    /// The kinds of tie that lead from a node of one kind to one of another.
    static func tieKinds(from: NodeKind, to: NodeKind) -> WordList {
        WordList(Schema.tieRules.filter { $0.allows(from: from, to: to) })
    }

    private init(_ rules: [TieRule]) {
        self.init(
            rules.map { rule in
                let words = Self.phrases([rule.label, rule.forward, rule.backward])
                return (rule.kind.code, CodeWords.title(of: rule.kind.code, among: TieKind.codes), words)
            }
        )
    }

    /// What of a person is shown by consent.
    package static let personalFields = WordList(
        PersonalField.allCases.map { ($0.code, $0.label.dutch, phrases([$0.label])) }
    )
    /// To whom.
    package static let audiences = WordList(
        Audience.allCases.map {
            ($0.code, $0.word, phrases([$0.label]) + [$0.word] + ($0 == .samenwerkingsverband ? ["swv"] : []))
        }
    )

    /// All that there is to choose from.
    package let all: [Phrase]
    private let codes: [String]
    /// All words for them, the codes first; several may mean the same.
    private let words: [(word: String, code: String)]

    /// A list of codes, each with the Dutch for it and what else people say.
    private init(_ entries: [(code: String, dutch: String, words: [String])]) {
        codes = entries.map(\.code)
        all = entries.map { Phrase(nl: $0.dutch, en: $0.code) }
        words = codes.map { ($0, $0) } + entries.flatMap { code, _, words in words.map { ($0, code) } }
    }

    /// The values of a closed list.
    init(_ choices: [Choice]) { self.init(choices.map { ($0.code, $0.label.dutch, Self.phrases([$0.label])) }) }

    /// The code that `text` means; nil where it means none.
    ///
    /// Case, blanks, accents and signs don't count.
    package func code(_ text: String) -> String? {
        if let code = CodeWords.code(text, of: codes) { return code }
        let word = Self.folded(text)
        return word.isEmpty ? nil : words.first { Self.folded($0.word) == word }?.code
    }

    /// What was perhaps meant by `text`, nearest first.
    package func nearest(to text: String, limit: Int) -> [Phrase] {
        let known = words.map { Self.folded($0.word) }
        let near = Spelling.nearest(to: Self.folded(text), among: known, limit: known.count).compactMap(code)
        let places = near.reduce(into: [Int]()) { found, code in
            if let place = codes.firstIndex(of: code), !found.contains(place) { found.append(place) }
        }
        return places.prefix(limit).map { all[$0] }
    }

    private static func phrases(_ phrases: [Phrase]) -> [String] { phrases.flatMap { [$0.dutch, $0.english] } }

    private static func folded(_ text: String) -> String { FoldedText.words(of: text).joined() }
}

extension Audience {
    /// The one word by which people name it in Dutch.
    fileprivate var word: String {
        switch self {
        case .network: "netwerk"
        case .samenwerkingsverband: "samenwerkingsverband"
        case .public: "openbaar"
        }
    }
}
