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
    let excluded: [Suggestion]
    let held: [Constraint]
    let lifted: Set<Constraint>
    let objections: Objections
    /// How many steps away each is, where that is told.
    let steps: [Int?]?
    /// Whether the list is in an order in which it counts that suggestions differ.
    let isVaried: Bool

    /// Makes the document of the suggestions for `person`, the graph's number of a person; they stand best first.
    ///
    /// Where there are none, `held` says what forbids suggesting the person to anyone, and `excluded` with whom the person
    /// has touchpoints, but is not suggested now, in spite of what was `lifted`. Who makes many documents gives them the same
    /// `objections`. `order` is by what the suggestions stand in order; with bridges, the document says how far the
    /// suggested are.
    public init(
        for person: Int,
        _ suggestions: [Suggestion],
        excluded: [Suggestion] = [],
        held: [Constraint] = [],
        lifting lifted: Set<Constraint> = [],
        objections: Objections? = nil,
        order: SuggestionOrder = SuggestionOrder(),
        in graph: Graph
    ) {
        (self.graph, self.person, self.suggestions) = (graph, person, suggestions)
        self.objections = objections ?? Objections(graph)
        steps = order.bridges?.steps(from: person, to: suggestions.map(\.suggested))
        isVaried = order.variety > 0
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
                    + (steps.map { [bridge($0[index], language)] } ?? [])
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
}
