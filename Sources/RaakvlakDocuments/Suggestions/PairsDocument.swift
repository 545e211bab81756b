internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakMatching
public import RaakvlakNetwork

/// The numbers of given pairs, also of those that a constraint forbids, and which constraints do.
///
/// Score and worths are as if there were no constraint; a constraint is named by its code.
///
/// CSV: `person,suggested,score,worth_to_person,worth_to_suggested,constraint`, in the order of the pairs; codes of
/// several constraints are joined with `|`.
///
/// JSON: `asOf` and `pairs`: `person`, `suggested` (ids), `score`, `worthToPerson`, `worthToSuggested`, `constraints`
/// (a list of codes, empty where nothing forbids the pair).
///
/// Each pair is worked out when it is written.
public struct PairsDocument: Document {
    static let header = ["person", "suggested", "score", "worth_to_person", "worth_to_suggested", "constraint"]

    private let matcher: Matcher
    private let pairs: [(person: Int, suggested: Int)]
    private let isConfidential: Bool

    /// Makes the document of these pairs of persons, by the graph's numbers; other pairs are passed over.
    ///
    /// A confidential one is for coordinators only.
    public init(_ pairs: [(person: Int, suggested: Int)], of matcher: Matcher, isConfidential: Bool = false) {
        (self.matcher, self.pairs, self.isConfidential) = (matcher, pairs, isConfidential)
    }

    private func constraints(_ suggestion: Suggestion) -> [Constraint] {
        isConfidential ? suggestion.allConstraints : suggestion.constraints
    }

    private var suggestions: some Sequence<Suggestion> {
        pairs.lazy.compactMap { matcher.suggestion(for: $0.person, of: $0.suggested) }
    }

    private func id(_ number: Int) -> String { matcher.graph.node(number).id.text }

    private func row(_ suggestion: Suggestion) -> [String] {
        [id(suggestion.person), id(suggestion.suggested)] + PairDocument.numbers(suggestion)
            + [constraints(suggestion).map(\.rawValue).joined(separator: "|")]
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        CSVRows.write(Self.header, suggestions.map(row), to: &output)
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let pairs = suggestions.map { suggestion in
            [
                "person": .string(id(suggestion.person)), "suggested": .string(id(suggestion.suggested)),
                "score": .number(suggestion.score), "worthToPerson": .number(suggestion.worthToPerson.value),
                "worthToSuggested": .number(suggestion.worthToSuggested.value),
                "constraints": .array(constraints(suggestion).map { .string($0.rawValue) }),
            ] as JSON
        }
        JSON.write([JSON.Member("asOf", JSON(matcher.graph.asOf?.description))], then: "pairs", pairs, to: &output)
    }

    /// A table of the pairs.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.pairsTitle(language), asOf: matcher.graph.asOf, in: language)
        let settings: [TextTable.Column] = [.flexible, .flexible, .right, .right, .right, .flexible]
        let words = PersonWords(graph: matcher.graph, language: language)
        let rows = suggestions.map { suggestion in
            let numbers = [suggestion.score, suggestion.worthToPerson.value, suggestion.worthToSuggested.value]
            let forbidden = constraints(suggestion).map { Texts.label(of: $0)(language) }.joined(separator: ", ")
            return [words.name(suggestion.person), words.name(suggestion.suggested)]
                + numbers.map { Numerals.score($0, language) } + [forbidden]
        }
        let columns = zip(Texts.pairsHeader, settings).map { Page.Table.Column($0(language), $1) }
        page.table(Page.Table(columns, rows: Array(rows)))
        return page
    }
}
