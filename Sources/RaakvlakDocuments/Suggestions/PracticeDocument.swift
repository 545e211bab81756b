package import RaakvlakInterchange
public import RaakvlakMatching
public import RaakvlakNetwork

/// From what a person could learn before asking anybody: initiatives, examples and documents.
///
/// JSON: `person`, `examples`, best first: `rank` from 1, `id`, `name`, `kind`, `score` (0 to 100, exactly the sum of the
/// `contribution`s), `isKnown` (whether the person has shown an interest in it already), `reasons`: `kind` (themes, place,
/// sector, phase), `contribution`, `sentence`, `touchpoints` (`id`, `name`, `contribution`, and `via` where the person asks
/// about a theme near it); and `contacts`: `id`, `name`, `organization`; and `asOf`.
///
/// CSV: `rank`, `example` (an id), `name`, `kind`, `score`, `contact`, `contact_name`, behind `person`.
public struct PracticeDocument: SeriesMember {
    private let graph: Graph
    private let person: Int
    private let examples: [PracticeExample]

    /// Makes the document of the examples for `person`, the graph's number of a person; they stand best first.
    public init(for person: Int, _ examples: [PracticeExample], in graph: Graph) {
        (self.graph, self.person, self.examples) = (graph, person, examples)
    }

    /// Who asked.
    package var subject: Node { graph.node(person) }

    /// The document as a value.
    package func json(in language: Language) -> JSON {
        let words = PersonWords(graph: graph, language: language)
        let list = examples.enumerated().map { index, example -> JSON in
            let node = graph.node(example.node)
            return [
                "rank": .integer(index + 1), "id": .string(node.id.text), "name": .string(words.name(example.node)),
                "kind": .string(node.kind.code), "score": .number(example.score), "isKnown": .bool(example.isKnown),
                "reasons": .array(example.reasons.map { json(of: $0, words) }),
                "contacts": .array(example.contacts.map(words.json)),
            ]
        }
        return ["person": words.json(of: person), "examples": .array(list), "asOf": JSON(graph.asOf?.description)]
    }

    private func json(of reason: PracticeReason, _ words: PersonWords) -> JSON {
        [
            "kind": .string(reason.kind.code), "contribution": .number(reason.contribution),
            "sentence": .string(reason.sentence(words.language)),
            "touchpoints": .array(reason.touchpoints.map(words.json)),
        ]
    }

    package static var rowsNameSubject: Bool { true }

    /// The columns.
    package static let header = ["person", "rank", "example", "name", "kind", "score", "contact", "contact_name"]

    /// A row an example.
    package func rows(in language: Language) -> [[String]] {
        let words = PersonWords(graph: graph, language: language)
        return examples.enumerated().map { index, example in
            let contact = example.contacts.first
            return [
                subject.id.text, String(index + 1), graph.node(example.node).id.text, words.name(example.node),
                graph.kind(of: example.node).code, CSVRows.text(example.score),
                contact.map { graph.node($0).id.text } ?? "", contact.map(words.name) ?? "",
            ]
        }
    }

    /// Each example with its reasons, and whom to ask.
    public func page(in language: Language) -> Page {
        let words = PersonWords(graph: graph, language: language)
        var page = Page(Texts.examplesFor(words.name(person))(language), asOf: graph.asOf, in: language)
        if examples.isEmpty { page.paragraph(Texts.noExamples(words.name(person))) }
        for (index, example) in examples.enumerated() {
            let node = graph.node(example.node)
            let score = Tenths(rounding: example.score)
            page.heading(
                Page.Heading(
                    rank: index + 1,
                    text: Excerpt.of(words.name(example.node)),
                    value: Texts.score(Numerals.score(score, language))(language),
                    note: note(node, language)
                )
            )
            page.reasons(
                zip(example.reasons, score.parted(like: example.reasons.map(\.contribution))).map {
                    .init(number: Numerals.score($1, language), sentence: $0.sentence(language))
                }
            )
            let known = example.isKnown ? Texts.knownExample(language) + " " : ""
            if !example.contacts.isEmpty {
                let contacts = example.contacts.map { contact in
                    let organization = words.organization(of: contact).map { " (\($0))" } ?? ""
                    return words.name(contact) + organization
                }
                page.paragraph(known + Texts.ask(contacts.joined(separator: ", "))(language), isSetIn: true)
            } else if example.isKnown {
                page.paragraph(known, isSetIn: true)
            }
        }
        return page
    }

    /// What it is: its kind, and how far it is or what it tells.
    private func note(_ node: Node, _ language: Language) -> String {
        let phase = node.attributes[.phase].map { Schema.label(of: $0, for: .phase, of: node.kind)(language) }
        let kind = node.kind == .contribution ? Texts.exampleWord(language) : node.kind.label(language)
        return [kind, phase, node.attributes[.summary]].compactMap { $0 }.joined(separator: " · ")
    }
}

extension PersonWords {
    /// The keys `id`, `name`, `contribution`, and `via` where the theme asked about is only near.
    func json(of touchpoint: Touchpoint) -> JSON {
        let node = graph.node(touchpoint.node)
        var members = [
            JSON.Member("id", .string(node.id.text)), JSON.Member("name", .string(name(touchpoint.node))),
            JSON.Member("contribution", .number(touchpoint.contribution)),
        ]
        if touchpoint.origin != touchpoint.node { members.append(JSON.Member("via", nodeJSON(touchpoint.origin))) }
        return .object(members)
    }
}
