package import RaakvlakInterchange
public import RaakvlakMatching
public import RaakvlakNetwork

/// Which organizations of a wanted sort are near a person.
///
/// JSON: `person`, `wishes`: `kind` (the words for the sort), `region` (`id`, `name`; null for where the person is),
/// `origin` (who says so, or null for who asks now), `elsewhere` (how many organizations of the sort lie further away, or
/// it is not known where) and `partners`, nearest first: `id`, `name`, `kind`, `nearness` (sameRegion, neighboring),
/// `strength` (0 to 100, exactly the sum of the `contribution`s), `touchpoints` (as in `PracticeDocument`), `contacts`; and
/// `asOf`.
///
/// CSV: `wish`, `rank`, `organization` (an id), `name`, `kind`, `nearness`, `strength`, `themes`, `contact`, `contact_name`, behind `person`.
public struct PartnersDocument: SeriesMember {
    private let graph: Graph
    private let person: Int
    private let answers: [PartnerSearch.Answer]
    private let limit: Int

    /// Makes the document of the answers for `person`, the graph's number of a person; at most `limit` partners each.
    public init(for person: Int, _ answers: [PartnerSearch.Answer], limit: Int, in graph: Graph) {
        (self.graph, self.person, self.answers, self.limit) = (graph, person, answers, limit)
    }

    /// Whether nothing is sought.
    package var isEmpty: Bool { answers.isEmpty }

    /// Whether the network has nothing anywhere of what is sought, and the words for it name no known sort.
    package var isOfUnknownKind: Bool {
        answers.allSatisfy { $0.partners.isEmpty && $0.elsewhere == 0 && !$0.wish.kind.isKnown }
    }

    /// Who asked.
    package var subject: Node { graph.node(person) }

    /// The document as a value.
    package func json(in language: Language) -> JSON {
        let words = PersonWords(graph: graph, language: language)
        let wishes = answers.map { answer -> JSON in
            let partners = answer.partners.prefix(limit).map { partner -> JSON in
                let node = graph.node(partner.organization)
                return [
                    "id": .string(node.id.text), "name": .string(words.name(partner.organization)),
                    "kind": .string(node.kind.code), "nearness": .string(partner.nearness.code),
                    "strength": .number(partner.strength),
                    "touchpoints": .array(partner.touchpoints.map(words.json)),
                    "contacts": .array(partner.contacts.map(words.nodeJSON)),
                ]
            }
            return [
                "kind": .string(answer.wish.kind.text), "region": answer.wish.region.map(words.nodeJSON) ?? .null,
                "origin": answer.wish.origin.map(words.nodeJSON) ?? .null, "elsewhere": .integer(answer.elsewhere),
                "partners": .array(partners),
            ]
        }
        return ["person": words.json(of: person), "wishes": .array(wishes), "asOf": JSON(graph.asOf?.description)]
    }

    package static var rowsNameSubject: Bool { true }

    /// The columns.
    package static let header = [
        "person", "wish", "rank", "organization", "name", "kind", "nearness", "strength", "themes", "contact",
        "contact_name",
    ]

    /// A row a partner.
    package func rows(in language: Language) -> [[String]] {
        let words = PersonWords(graph: graph, language: language)
        return answers.flatMap { answer in
            answer.partners.prefix(limit).enumerated().map { index, partner in
                let (node, contact) = (graph.node(partner.organization), partner.contacts.first)
                return [
                    subject.id.text, answer.wish.kind.text, String(index + 1), node.id.text,
                    words.name(partner.organization), node.kind.code, partner.nearness.code,
                    CSVRows.text(partner.strength),
                    partner.touchpoints.map { graph.node($0.node).id.text }.joined(separator: "|"),
                    contact.map { graph.node($0).id.text } ?? "", contact.map(words.name) ?? "",
                ]
            }
        }
    }

    /// Each wish with the organizations that answer it.
    public func page(in language: Language) -> Page {
        let words = PersonWords(graph: graph, language: language)
        var page = Page(Texts.partnersFor(words.name(person))(language), asOf: graph.asOf, in: language)
        if answers.isEmpty { page.paragraph(Texts.seeksNoPartners(words.name(person))) }
        for answer in answers {
            page.heading(Texts.wish(answer.wish.kind.text, answer.wish.region.map(words.name)))
            if let origin = answer.wish.origin, origin != person {
                page.line(Texts.sought(by: Excerpt.of(words.name(origin))))
            }
            let shown = answer.partners.prefix(limit)
            for partner in shown { write(partner, words, to: &page) }
            if answer.partners.isEmpty { page.paragraph(Texts.noPartners) }
            if shown.count < answer.partners.count {
                page.line(Texts.moreRows(Numerals.count(answer.partners.count - shown.count, language)))
            }
            if answer.elsewhere > 0 {
                page.line(Texts.partnersElsewhere(Numerals.count(answer.elsewhere, language)))
            }
        }
        return page
    }

    private func write(_ partner: PartnerSearch.Partner, _ words: PersonWords, to page: inout Page) {
        let language = words.language
        let themes = partner.touchpoints.prefix(3).map { words.name($0.node) }
        var details = [
            graph.kind(of: partner.organization).label(language) + ", " + Texts.label(of: partner.nearness)(language)
        ]
        if !themes.isEmpty { details.append(Texts.hasToOffer(themes.joined(separator: ", "))(language)) }
        let contacts = partner.contacts.prefix(2).map(words.name).joined(separator: ", ")
        details.append((contacts.isEmpty ? Texts.noContact : Texts.ask(contacts))(language))
        page.group(words.name(partner.organization), details.map { Page.Item(text: $0) })
    }
}
