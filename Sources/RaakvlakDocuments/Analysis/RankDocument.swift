public import RaakvlakAnalysis
internal import RaakvlakInterchange
public import RaakvlakNetwork

/// The nodes of a network by what was measured of them.
///
/// JSON: `by` (the measure), `via` (by what nodes are joined), `isNormalized`, `sampling` (null where exact, else
/// `samples`: how many shortest paths, or for closeness nodes from which steps were counted, `error`: as a share of all
/// pairs, or of the greatest distance, `confidence`, `seed`), `nodeCount`, `pairCount`, `omitted` (ids of what so
/// many share that it joins nobody), `asOf`, `count` and `ranking`: `rank`, `id`, `name`, `kind`, `organization` (a name, or
/// null), `value`.
///
/// CSV: `rank`, `id`, `name`, `kind`, `organization`, `value`.
public struct RankDocument: Document {
    private let graph: Graph
    private let lens: LensFacts
    private let ranking: Ranking
    private let limit: Int?
    private static let mostOnPage = 20

    /// Makes the document of a ranking of what a lens shows of `graph`.
    ///
    /// - Parameters:
    ///   - ranking: The ranking.
    ///   - lens: By what nodes are joined.
    ///   - projection: Who are.
    ///   - graph: The graph.
    ///   - limit: How many are told; nil for all, but 20 to people.
    public init(_ ranking: Ranking, via lens: Lens, _ projection: Projection, in graph: Graph, limit: Int? = nil) {
        (self.graph, self.ranking, self.limit) = (graph, ranking, limit)
        self.lens = LensFacts(lens, projection, in: graph)
    }

    private var entries: ArraySlice<Ranking.Entry> { ranking.entries.prefix(limit ?? .max) }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let words = PersonWords(graph: graph, language: language)
        let head =
            [
                JSON.Member("by", .string(ranking.measure.rawValue)),
                JSON.Member("isNormalized", .bool(ranking.isNormalized)),
                JSON.Member("sampling", sampling),
            ] + lens.members
            + [JSON.Member("asOf", JSON(graph.asOf?.description)), JSON.Member("count", .integer(entries.count))]
        let list = entries.lazy.map { entry -> JSON in
            let node = graph.node(entry.node)
            return [
                "rank": .integer(entry.rank), "id": .string(node.id.text), "name": .string(words.name(entry.node)),
                "kind": .string(node.kind.code), "organization": JSON(words.organization(of: entry.node)),
                "value": .number(entry.value),
            ]
        }
        JSON.write(head, then: "ranking", list, to: &output)
    }

    private var sampling: JSON {
        let numbers: (samples: Int, error: Double, confidence: Double, seed: Int)
        switch ranking.estimate {
        case nil: return .null
        case .paths(let sampling):
            numbers = (sampling.samples, sampling.error, sampling.confidence, sampling.seed)
        case .sources(let sampling):
            numbers = (sampling.sources, sampling.error, sampling.confidence, sampling.seed)
        }
        return [
            "samples": .integer(numbers.samples), "error": .number(numbers.error),
            "confidence": .number(numbers.confidence), "seed": .integer(numbers.seed),
        ]
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let words = PersonWords(graph: graph, language: language)
        let rows = entries.lazy.map { entry in
            [
                String(entry.rank), graph.node(entry.node).id.text, words.name(entry.node),
                graph.kind(of: entry.node).code, words.organization(of: entry.node) ?? "", CSVRows.text(entry.value),
            ]
        }
        CSVRows.write(["rank", "id", "name", "kind", "organization", "value"], rows, to: &output)
    }

    /// What was measured and how, and a table.
    public func page(in language: Language) -> Page {
        let words = PersonWords(graph: graph, language: language)
        var page = Page(Texts.title(of: ranking.measure)(language), asOf: graph.asOf, in: language)
        page.paragraph(Texts.explanation(of: ranking.measure))
        if let note = Texts.normalization(of: ranking) { page.line(note) }
        lens.write(to: &page)
        guard !entries.isEmpty else {
            page.line(Texts.nothingRanked)
            return page
        }
        page.line(Texts.exactness(of: ranking.estimate))
        let settings: [TextTable.Column] = [.right, .right, .flexible, .left, .flexible]
        let shown = entries.prefix(limit ?? Self.mostOnPage)
        let rows = shown.map { entry in
            [
                Numerals.count(entry.rank, language), value(entry.value, language), words.name(entry.node),
                graph.kind(of: entry.node).label(language), words.organization(of: entry.node) ?? "",
            ]
        }
        page.table(Page.Table(zip(Texts.rankHeader, settings).map { .init($0(language), $1) }, rows: rows))
        if shown.count < ranking.entries.count {
            page.line(Texts.moreRows(Numerals.count(ranking.entries.count - shown.count, language)))
        }
        return page
    }

    private func value(_ value: Double, _ language: Language) -> String {
        let isCount = [.degree, .coreness].contains(ranking.measure) && !ranking.isNormalized
        return isCount ? Numerals.count(Int(value), language) : Numerals.brief(value, language)
    }
}
