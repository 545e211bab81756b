internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakMatching
public import RaakvlakNetwork

/// What speaks for a meeting of two persons, and what forbids it.
///
/// JSON: `person` and `suggested` (`id`, `name`, `organization`), then `score` to `reasonsForThem` as in
/// `SuggestionsDocument`, all as if nothing forbade the pair, `constraints`: a list of `code` (such as
/// same-organization, or not-now for what is confidential) and `sentence`, and `asOf`. "You" is `person`.
///
/// Where it is asked what would bring the suggested into the person's list, `change`: `listed` (the place, or null), `fact`
/// (`from`, `kind`, `to`, or null) with `rank` (the place that it would bring), and `sentence`.
///
/// CSV: one row a touchpoint: `worth_to` (the id of the one who gains), `signal`, `touchpoint`, `name`, `via` (the id of
/// the near theme by which it counts, or empty), `contribution`.
public struct WhyDocument: Document {
    private let graph: Graph
    private let suggestion: Suggestion
    private let constraints: [Constraint]
    private let pair: PairDocument
    private let change: ListChange?

    /// Makes the document of a pair; a confidential one is for coordinators only.
    ///
    /// `change` is what would bring the suggested into the person's list, where that is asked.
    public init(_ suggestion: Suggestion, change: ListChange? = nil, in graph: Graph, isConfidential: Bool = false) {
        (self.suggestion, self.graph, self.change) = (suggestion, graph, change)
        pair = PairDocument(suggestion, Objections(graph), in: graph)
        constraints = isConfidential ? suggestion.allConstraints : suggestion.constraints
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let words = PersonWords(graph: graph, language: language)
        let members =
            [
                JSON.Member("person", words.json(of: suggestion.person)),
                JSON.Member("suggested", words.json(of: suggestion.suggested)),
            ] + pair.members(in: language) + [
                words.json(of: constraints, forbidding: suggestion),
                JSON.Member("asOf", JSON(graph.asOf?.description)),
            ]
            + (change.map { [JSON.Member("change", ChangeText(change: $0, suggestion, graph).json(in: language))] }
                ?? [])
        JSON.object(members).write(to: &output)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let sides = [
            (suggestion.person, suggestion.worthToPerson), (suggestion.suggested, suggestion.worthToSuggested),
        ]
        let rows = sides.flatMap { person, worth in
            worth.reasons.flatMap { reason in
                reason.touchpoints.map { row(of: $0, reason.signal, worthTo: person, language) }
            }
        }
        CSVRows.write(["worth_to", "signal", "touchpoint", "name", "via", "contribution"], rows, to: &output)
    }

    private func row(of touchpoint: Touchpoint, _ signal: Signal, worthTo person: Int, _ language: Language) -> [String]
    {
        let node = graph.node(touchpoint.node)
        let via = touchpoint.origin == touchpoint.node ? "" : graph.node(touchpoint.origin).id.text
        return [
            graph.node(person).id.text, signal.code, node.id.text, NodeName.of(node, in: language), via,
            CSVRows.text(touchpoint.contribution),
        ]
    }

    /// The score, what forbids the pair, and the strongest reasons with their touchpoints.
    public func page(in language: Language) -> Page {
        let words = PersonWords(graph: graph, language: language)
        let (person, suggested) = (words.name(suggestion.person), words.name(suggestion.suggested))
        var page = Page(Texts.both(person, suggested)(language), asOf: graph.asOf, in: language)
        if suggestion.person == suggestion.suggested {
            page.paragraph(Constraint.oneself.sentence)
            return page
        }
        page.line(Texts.youAre(person))
        page.paragraph(formula(language))
        if !constraints.isEmpty {
            let reasons = constraints.map { words.sentence($0, forbidding: suggestion) }
            page.line(Texts.notSuggested(reasons.joined(separator: " ")))
        }
        if suggestion.score > 0 {
            var pair = PairPage(pair, words, hasTouchpoints: true)
            pair.writeReasons(to: &page)
        }
        if let change { page.paragraph(ChangeText(change: change, suggestion, graph).sentence(language)) }
        return page
    }

    /// How the score comes from the two worths, in numbers.
    private func formula(_ language: Language) -> String {
        let worths = [suggestion.worthToPerson.value, suggestion.worthToSuggested.value].sorted()
        guard suggestion.score > 0 else { return Texts.noTouchpoints(language) }
        return Texts.formula(
            score: Numerals.score(suggestion.score, language),
            lower: Numerals.score(worths[0], language),
            higher: Numerals.score(worths[1], language)
        )(language)
    }
}
