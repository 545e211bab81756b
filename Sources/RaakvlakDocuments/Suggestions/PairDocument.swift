internal import RaakvlakInterchange
internal import RaakvlakMatching
internal import RaakvlakNetwork

/// What documents say of one pair: its score, its two worths and their reasons.
struct PairDocument {
    let suggestion: Suggestion
    let graph: Graph

    init(_ suggestion: Suggestion, in graph: Graph) { (self.suggestion, self.graph) = (suggestion, graph) }

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
            graph: graph
        )
    }

    /// The score and both worths, as CSV holds them.
    var numbers: [String] {
        [suggestion.score, suggestion.worthToPerson.value, suggestion.worthToSuggested.value].map(CSVRows.text)
    }

    /// The members of JSON from `score` to `reasonsForThem`.
    func members(in language: Language) -> [JSON.Member] {
        [
            JSON.Member("score", .number(suggestion.score)),
            JSON.Member("worthToYou", .number(suggestion.worthToPerson.value)),
            JSON.Member("worthToThem", .number(suggestion.worthToSuggested.value)),
            JSON.Member("reasonsForYou", forReader.json(in: language)),
            JSON.Member("reasonsForThem", forOther.json(in: language)),
        ]
    }
}
