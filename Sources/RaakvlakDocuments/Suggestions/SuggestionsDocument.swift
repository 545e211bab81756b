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
///   - where it is asked, `bridge`: `steps`, how many there are now (null where no chain of people joins the two), and a
///     `sentence`
///   - `against`: what speaks against it, a `code` (one-sided, old-facts, far-apart) and a `sentence`, or null
///   - `constraints`: in spite of what it is listed, as in `WhyDocument`, and `isProposed`: whether it was proposed already
/// - `none`: where there are none, sentences that say why
/// - `asOf`: the day as `2024-02-01`, or null
///
/// CSV: one row a suggestion, the columns of `EveryoneDocument` and then `name`, `organization`.
public struct SuggestionsDocument: SeriesMember {
    let graph: Graph
    let person: Int
    let suggestions: [Suggestion]
    private let excluded: [Suggestion]
    private let held: [Constraint]
    private let lifted: Set<Constraint>
    private let objections: Objections
    /// How many steps away each is, where that is told.
    private let steps: [Int?]?

    /// Makes the document of the suggestions for `person`, the graph's number of a person; they stand best first.
    ///
    /// Where there are none, `held` says what forbids suggesting the person to anyone, and `excluded` with whom the person
    /// has touchpoints, but is not suggested now, in spite of what was `lifted`. Who makes many documents gives them the same `objections`. With `bridges`, the
    /// document says how far the suggested are.
    public init(
        for person: Int,
        _ suggestions: [Suggestion],
        excluded: [Suggestion] = [],
        held: [Constraint] = [],
        lifting lifted: Set<Constraint> = [],
        objections: Objections? = nil,
        bridges: Bridges? = nil,
        in graph: Graph
    ) {
        (self.graph, self.person, self.suggestions) = (graph, person, suggestions)
        self.objections = objections ?? Objections(graph)
        steps = bridges?.steps(from: person, to: suggestions.map(\.suggested))
        (self.excluded, self.held, self.lifted) = (excluded, held, lifted)
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
                    + [
                        words.json(of: suggestion.constraints, forbidding: suggestion),
                        JSON.Member("isProposed", .bool(suggestion.isProposed)),
                    ]
                    + (steps.map { [bridge($0[index], suggestion, words)] } ?? [])
            )
        }
        let members =
            [JSON.Member("person", words.json(of: person)), JSON.Member("suggestions", .array(list))]
            + (list.isEmpty ? [JSON.Member("none", .array(whyNone(words).map(JSON.string)))] : [])
            + [JSON.Member("asOf", JSON(graph.asOf?.description))]
        return .object(members)
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
            if let steps { page.paragraph(bridged(steps[index], suggestion, words), isSetIn: true) }
        }
        return page
    }

    private func bridge(_ steps: Int?, _ suggestion: Suggestion, _ words: PersonWords) -> JSON.Member {
        JSON.Member(
            "bridge",
            [
                "steps": steps.map { .integer($0) } ?? .null,
                "sentence": .string(bridged(steps, suggestion, words)),
            ]
        )
    }

    /// What a meeting would do for the two, or for their organizations where both are known.
    private func bridged(_ steps: Int?, _ suggestion: Suggestion, _ words: PersonWords) -> String {
        let pair = [suggestion.person, suggestion.suggested]
        let organizations = pair.compactMap { words.organization(of: $0) }
        let parties = Set(organizations).count == 2 ? organizations : pair.map { words.name($0) }
        return Texts.bridged(parties[0], parties[1], from: steps)(words.language)
    }

    /// Why there is no suggestion: what holds the person back, else who is left out, else that nothing is known.
    private func writeWhyNone(to page: inout Page, _ words: PersonWords) {
        guard held.isEmpty, !excluded.isEmpty else {
            for sentence in whyNone(words) { page.paragraph(sentence) }
            return writeLiftable(to: &page)
        }
        let items = excluded.map { pair in
            Page.Item(
                text: words.name(pair.suggested),
                details: forbidding(pair).map { words.sentence($0, forbidding: pair) }
            )
        }
        page.group(Texts.onlyExcluded(words.name(person))(words.language), items)
        writeLiftable(to: &page)
    }

    /// The same as sentences.
    private func whyNone(_ words: PersonWords) -> [String] {
        guard !excluded.isEmpty else { return [Texts.noSuggestions(words.name(person))(words.language)] }
        guard held.isEmpty else { return held.map { words.sentence($0, holding: person) } }
        return excluded.map { pair in
            let reasons = forbidding(pair).map { words.sentence($0, forbidding: pair) }
            return "\(words.name(pair.suggested)): \(reasons.joined(separator: " "))"
        }
    }

    /// What forbids a pair that is not suggested now.
    private func forbidding(_ pair: Suggestion) -> [Constraint] { pair.constraints.filter { !lifted.contains($0) } }

    private func writeLiftable(to page: inout Page) {
        guard !excluded.isEmpty else { return }
        let forbidding = held.isEmpty ? Set(excluded.flatMap(forbidding)) : Set(held)
        let liftable = forbidding.filter(\.canBeLifted).map(\.rawValue).sorted()
        if !liftable.isEmpty { page.line(Texts.liftable(liftable)) }
    }
}
