internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakNetwork

/// What was found in a network.
///
/// JSON: `asOf`, `query`, `words` (as they are compared), `completeCount` (how many nodes match all words), `count` (how
/// many match any), and `matches`, the best first: `id`, `name`, `kind`, `words` (how many of them match), `score`
/// (comparable within one answer only) and `places`, the strongest first: `field` (id, identifier, name, otherName,
/// synonym, weakSynonym, role, text), `text` and `found`, the words that were found in it, as they are compared.
///
/// CSV: `id,name,kind,words,score,field,text`, of the strongest place.
public struct FindDocument: Document {
    private let graph: Graph
    private let query: String
    private let outcome: SearchIndex.Outcome

    /// Makes the document of what a search for `query` found.
    public init(_ query: String, _ outcome: SearchIndex.Outcome, in graph: Graph) {
        (self.graph, self.query, self.outcome) = (graph, query, outcome)
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let head = [
            JSON.Member("asOf", JSON(graph.asOf?.description)), JSON.Member("query", .string(query)),
            JSON.Member("words", .array(outcome.words.map(JSON.string))),
            JSON.Member("completeCount", .integer(outcome.completeCount)),
            JSON.Member("count", .integer(outcome.count)),
        ]
        JSON.write(head, then: "matches", outcome.matches.lazy.map { json(of: $0, language) }, to: &output)
    }

    private static func rounded(_ score: Double) -> Double { (score * 1000).rounded() / 1000 }

    private func json(of match: SearchIndex.Match, _ language: Language) -> JSON {
        let node = graph.node(match.node)
        let places = match.places.map { place in
            [
                "field": .string(place.field.code), "text": .string(place.text),
                "found": .array(place.found.map(JSON.string)),
            ] as JSON
        }
        return [
            "id": .string(node.id.text), "name": .string(NodeName.of(match.node, in: graph, language)),
            "kind": .string(node.kind.code), "words": .integer(match.words),
            "score": .number(Self.rounded(match.score)),
            "places": .array(places),
        ]
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = outcome.matches.lazy.map { match in
            let (node, place) = (graph.node(match.node), match.places.first)
            return [
                node.id.text, NodeName.of(match.node, in: graph, language), node.kind.code, String(match.words),
                CSVRows.text(Self.rounded(match.score)), place?.field.code ?? "", place?.text ?? "",
            ]
        }
        CSVRows.write(["id", "name", "kind", "words", "score", "field", "text"], rows, to: &output)
    }

    /// What matches all words, and what matches some of them.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.found(query)(language), asOf: graph.asOf, in: language)
        let complete = outcome.matches.filter { $0.words == outcome.words.count }
        let partial = outcome.matches.dropFirst(complete.count)
        let isSplit = outcome.words.count > 1
        let items = complete.map { item(of: $0, language) }
        page.group(Texts.foundCount(complete.count, of: outcome.completeCount, isAll: isSplit)(language), items)
        if !partial.isEmpty {
            let heading = Texts.partlyFound(partial.count, of: outcome.count - outcome.completeCount)
            page.group(heading(language), partial.map { item(of: $0, language) })
        }
        return page
    }

    /// Its name and id; what it is, and where the words stand in what is known of it.
    private func item(of match: SearchIndex.Match, _ language: Language) -> Page.Item {
        let node = graph.node(match.node)
        let name = NodeName.of(match.node, in: graph, language)
        let mark = graph.asOf.map { node.certainty(on: $0) == .possibly } ?? false ? " (?)" : ""
        let kind = node.kind == .contribution ? node.attributes[.kind] : nil
        let kindWord = kind.map { Schema.label(of: $0, for: .kind, of: node.kind) } ?? node.kind.label
        let places = match.places.filter { $0.text != name && $0.field != .id }.map { place in
            "\(place.field.label(language)): \(Snippet.of(place.text, around: place.found))"
        }
        let said = match.places.first { $0.text == name }?.found ?? []
        let title = Schema.rule(for: node.kind).hasText ? Snippet.of(name, around: said) : name
        return Page.Item(
            text: "\(title)\(mark) (\(node.id))",
            details: [([kindWord(language)] + places).joined(separator: " · ")]
        )
    }
}

/// A part of a text, around the first of some words in it.
enum Snippet {
    private static let longest = 64
    private static let before = 16

    /// The text, or as much of it as fits in a line, from a little before the first of the words, which are folded.
    static func of(_ text: String, around words: [String]) -> String {
        let text = TextWidth.plain(text)
        guard text.count > longest else { return text }
        let parts = text.split(separator: " ")
        let hit = parts.firstIndex { !Set(FoldedText.words(of: String($0))).isDisjoint(with: words) } ?? 0
        var (first, columns) = (hit, 0)
        while first > 0, columns + parts[first - 1].count < before {
            first -= 1
            columns += parts[first].count + 1
        }
        if hit < 4 { first = 0 }
        return (first > 0 ? "… " : "") + Excerpt.of(parts[first...].joined(separator: " "), to: longest)
    }
}
