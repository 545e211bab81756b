internal import RaakvlakInterchange
internal import RaakvlakMatching
internal import RaakvlakNetwork

/// What documents say of one pair: its score, its two worths and their reasons.
struct PairDocument {
    let suggestion: Suggestion
    let graph: Graph
    /// What speaks against it.
    let objection: Objection?

    init(_ suggestion: Suggestion, _ objections: Objections, in graph: Graph) {
        (self.suggestion, self.graph) = (suggestion, graph)
        objection = objections.objection(to: suggestion)
    }

    /// What speaks against it as a sentence, told to who asked.
    func objectionSentence(_ language: Language) -> String? {
        objection.map { Texts.objection($0, reader: suggestion.person, other: suggestion.suggested, graph, language) }
    }

    /// What the suggested is worth to the person.
    var forReader: WorthDocument {
        document(of: suggestion.worthToPerson, isForReader: true)
    }

    /// What the person is worth to the suggested.
    var forOther: WorthDocument {
        document(of: suggestion.worthToSuggested, isForReader: false)
    }

    private func document(of worth: Worth, isForReader: Bool) -> WorthDocument {
        WorthDocument(
            worth: worth,
            reader: suggestion.person,
            other: suggestion.suggested,
            isForReader: isForReader,
            omitted: suggestion.untold,
            graph: graph
        )
    }

    /// In spite of what the pair is listed, because someone asked for that, and that it was proposed already.
    func remarks(_ words: PersonWords) -> [String] {
        let exceptions = suggestion.constraints.filter { $0 != .proposed }.map { constraint in
            Texts.listedInSpite(words.sentence(constraint, forbidding: suggestion))(words.language)
        }
        return exceptions + (suggestion.isProposed ? [words.sentence(.proposed, forbidding: suggestion)] : [])
    }

    private func objectionJSON(_ language: Language) -> JSON {
        guard let objection else { return .null }
        return ["code": .string(objection.code), "sentence": JSON(objectionSentence(language))]
    }

    /// The score and both worths of a pair, as CSV holds them.
    static func numbers(_ suggestion: Suggestion) -> [String] {
        [suggestion.score, suggestion.worthToPerson.value, suggestion.worthToSuggested.value].map(CSVRows.text)
    }

    /// The members of JSON from `score` to `against`.
    func members(in language: Language) -> [JSON.Member] {
        [
            JSON.Member("score", .number(suggestion.score)),
            JSON.Member("worthToYou", .number(suggestion.worthToPerson.value)),
            JSON.Member("worthToThem", .number(suggestion.worthToSuggested.value)),
            JSON.Member("reasonsForYou", forReader.json(in: language)),
            JSON.Member("reasonsForThem", forOther.json(in: language)),
            JSON.Member("against", objectionJSON(language)),
        ]
    }
}

extension Suggestion {
    /// Signals of which nothing is told: who collaborates is near anyway.
    var untold: Set<Signal> { allConstraints.contains(.collaborating) ? [.nearness] : [] }
}
