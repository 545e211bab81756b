package import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakMatching
public import RaakvlakNetwork

/// Whom one person could meet, and why.
///
/// JSON:
/// - `person`: `id`, `name`, `organization` (a name, or null) of who asked
/// - `suggestions`, best first, each with
///   - `rank` from 1, `person` as above, `score` 0 to 100
///   - `worthToYou`, `worthToThem`: exactly the sums of the `contribution`s of the reasons for each
///   - `reasonsForYou`, `reasonsForThem`: `signal` (commonThemes, needOffer, exampleWish, acquaintances),
///     `contribution`, exactly the sum of its touchpoints, `sentence`, told to who asked, and `touchpoints`: `id`,
///     `name`, `contribution`, and `via` (`id`, `name`) where who asks for it stated a theme that is near
///   - `against`: what speaks against it, a `code` (one-sided, old-facts, far-apart) and a `sentence`, or null
/// - `asOf`: the day as `2024-02-01`, or null
///
/// CSV: one row a suggestion, the columns of `EveryoneDocument` and then `name`, `organization`.
public struct SuggestionsDocument: SeriesMember {
    let graph: Graph
    let person: Int
    let suggestions: [Suggestion]
    private let excluded: [Suggestion]
    private let held: [Constraint]
    private let objections: Objections

    /// Makes the document of the suggestions for `person`, the graph's number of a person; they stand best first.
    ///
    /// Where there are none, `held` says what forbids suggesting the person to anyone, and `excluded` with whom the person
    /// has touchpoints, but is not suggested now. Who makes many documents gives them the same `objections`.
    public init(
        for person: Int,
        _ suggestions: [Suggestion],
        excluded: [Suggestion] = [],
        held: [Constraint] = [],
        objections: Objections? = nil,
        in graph: Graph
    ) {
        (self.graph, self.person, self.suggestions) = (graph, person, suggestions)
        self.objections = objections ?? Objections(graph)
        (self.excluded, self.held) = (excluded, held)
    }

    /// Who asked.
    package var subject: Node { graph.node(person) }

    /// The document as a value.
    package func json(in language: Language) -> JSON {
        let words = PersonWords(graph: graph, language: language)
        let list = suggestions.enumerated().map { index, suggestion in
            JSON.object(
                [JSON.Member("rank", .integer(index + 1)), JSON.Member("person", words.json(of: suggestion.suggested))]
                    + PairDocument(suggestion, objections, in: graph).members(in: language)
            )
        }
        return [
            "person": words.json(of: person), "suggestions": .array(list), "asOf": JSON(graph.asOf?.description),
        ]
    }

    package static var rowsNameSubject: Bool { true }

    /// The columns: those of the document for everyone, and what people read.
    package static var header: [String] { EveryoneDocument.header + ["name", "organization"] }

    /// A row a suggestion.
    package func rows(in language: Language) -> [[String]] {
        let words = PersonWords(graph: graph, language: language)
        return suggestions.enumerated().map { index, suggestion in
            [graph.node(person).id.text, String(index + 1), graph.node(suggestion.suggested).id.text]
                + PairDocument.numbers(suggestion)
                + [words.name(suggestion.suggested), words.organization(of: suggestion.suggested) ?? ""]
        }
    }

    /// Each suggestion with the strongest reasons for both.
    public func page(in language: Language) -> Page {
        let words = PersonWords(graph: graph, language: language)
        var page = Page(Texts.suggestionsFor(words.name(person))(language), in: language)
        if let organization = words.organization(of: person) { page.line(organization) }
        if let asOf = graph.asOf { page.line(Texts.asOf(asOf)) }
        if suggestions.isEmpty { writeWhyNone(to: &page, words) }
        for (index, suggestion) in suggestions.enumerated() {
            var pair = PairPage(PairDocument(suggestion, objections, in: graph), words)
            pair.write(rank: index + 1, to: &page)
        }
        return page
    }

    /// Why there is no suggestion: what holds the person back, else who is left out, else that nothing is known.
    private func writeWhyNone(to page: inout Page, _ words: PersonWords) {
        let name = words.name(person)
        guard !excluded.isEmpty else { return page.paragraph(Texts.noSuggestions(name)) }
        if held.isEmpty {
            let items = excluded.map { pair in
                Page.Item(
                    text: words.name(pair.suggested),
                    details: pair.constraints.map { $0.sentence(words.language) }
                )
            }
            page.group(Texts.onlyExcluded(name)(words.language), items)
        }
        for constraint in held { page.paragraph(Texts.held(name, by: constraint)) }
        let forbidding = held.isEmpty ? Set(excluded.flatMap(\.constraints)) : Set(held)
        let liftable = forbidding.filter(\.canBeLifted).map(\.rawValue).sorted()
        if !liftable.isEmpty { page.line(Texts.liftable(liftable)) }
    }
}
