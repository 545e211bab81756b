internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakMatching
public import RaakvlakNetwork

/// Whom everyone could meet: the numbers, without reasons.
///
/// CSV: `person,rank,suggested,score,worth_to_person,worth_to_suggested`, one row a suggestion, persons by id; who has
/// no suggestion has no row.
///
/// JSON: `asOf`, `limit`, and `lists`, one a person, by id: `person` (`id`, `name`, `organization`) and `suggestions`,
/// best first: `rank`, `person` (the id of who is suggested), `score`, `worthToPerson`, `worthToSuggested`.
///
/// It is written person by person: its length needs no memory.
public struct EveryoneDocument: Document {
    static let header = ["person", "rank", "suggested", "score", "worth_to_person", "worth_to_suggested"]

    private let matcher: Matcher
    private let limit: Int
    private let lists: [[Candidate]]

    /// Makes the document of the best candidates for everyone, in the order of the matcher's people.
    public init(_ lists: [[Candidate]], limit: Int, of matcher: Matcher) {
        (self.matcher, self.lists, self.limit) = (matcher, lists, limit)
    }

    private var graph: Graph { matcher.graph }

    private func id(_ candidate: Candidate) -> String { graph.node(matcher.node(of: candidate)).id.text }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = zip(matcher.people, lists).lazy.flatMap { person, candidates in
            let id = graph.node(person).id.text
            return candidates.enumerated().map { index, candidate in
                [id, String(index + 1), self.id(candidate)] + numbers(candidate).map(CSVRows.text)
            }
        }
        CSVRows.write(Self.header, rows, to: &output)
    }

    private func numbers(_ candidate: Candidate) -> [Double] {
        [candidate.score, candidate.worthToPerson, candidate.worthToSuggested]
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let words = PersonWords(graph: graph, language: language)
        let lists = zip(matcher.people, lists).lazy.map { person, candidates in
            [
                "person": words.json(of: person),
                "suggestions": .array(candidates.enumerated().map { json(of: $1, rank: $0 + 1) }),
            ] as JSON
        }
        let head = [JSON.Member("asOf", JSON(graph.asOf?.description)), JSON.Member("limit", .integer(limit))]
        JSON.write(head, then: "lists", lists, to: &output)
    }

    private func json(of candidate: Candidate, rank: Int) -> JSON {
        [
            "rank": .integer(rank), "person": .string(id(candidate)), "score": .number(candidate.score),
            "worthToPerson": .number(candidate.worthToPerson), "worthToSuggested": .number(candidate.worthToSuggested),
        ]
    }

    /// Writes the document as a page for people.
    public func writeText(_ presentation: Presentation, to output: inout some TextOutputStream) {
        let language = presentation.language
        let words = PersonWords(graph: graph, language: language)
        output.write(Texts.suggestionsForEveryone(limit)(language) + "\n")
        if let asOf = graph.asOf { output.write(Texts.asOf(asOf)(language) + "\n") }
        for (person, candidates) in zip(matcher.people, lists) {
            var page = presentation.page
            page.line()
            page.cut([words.name(person), words.organization(of: person)].compactMap { $0 }.joined(separator: " · "))
            if candidates.isEmpty { page.line("  " + Texts.nobody(language)) }
            var table = TextTable([.right, .right, .flexible, .flexible])
            for (index, candidate) in candidates.enumerated() {
                table.append(row(of: candidate, rank: index + 1, words))
            }
            for line in table.lines(width: presentation.terminalWidth, indentation: 1) { page.line(line) }
            output.write(page.text)
        }
    }

    /// A table a person.
    public func page(in language: Language) -> Page {
        let words = PersonWords(graph: graph, language: language)
        var page = Page(Texts.suggestionsForEveryone(limit)(language), asOf: graph.asOf, in: language)
        for (person, candidates) in zip(matcher.people, lists) {
            page.heading(Page.Heading(text: words.name(person), note: words.organization(of: person)))
            if candidates.isEmpty { page.paragraph(Texts.nobody) }
            page.table(
                Page.Table(
                    [.init("", .right), .init("", .right), .init(""), .init("")],
                    rows: candidates.enumerated().map { row(of: $1, rank: $0 + 1, words) }
                )
            )
        }
        return page
    }

    private func row(of candidate: Candidate, rank: Int, _ words: PersonWords) -> [String] {
        let node = matcher.node(of: candidate)
        return [
            "\(rank).", Numerals.score(candidate.score, words.language), words.name(node),
            words.organization(of: node) ?? "",
        ]
    }
}
