public import RaakvlakAnalysis
internal import RaakvlakInterchange
public import RaakvlakNetwork

/// What a network hangs by: without whom, and without which links, parts come loose.
///
/// JSON: `via`, `nodeCount`, `pairCount`, `omitted` (as in `RankDocument`), `asOf`, `pointCount`, `bridgeCount` (of all,
/// listed or not), `points`: `id`, `name`, `kind`, `organization`, `parts` (into how many the rest falls), `loose` (how many
/// are cut off from the largest), `persons` (how many of them are persons, or a text such as "<5" where that is hidden),
/// `examples` (`id`, `name`); and `bridges`: `one`, `other` (`id`, `name`; the other comes loose), `loose`, `persons`.
///
/// CSV: `what` (point or bridge), `id`, `name`, `other`, `other_name`, `parts`, `loose`, `persons`.
public struct KeyNodesDocument: Document {
    private let graph: Graph
    private let lens: LensFacts
    private let found: KeyNodes
    private let cell: MinimumCell
    private let isOfPersons: Bool
    private static let mostExamples = 3

    /// Makes the document of what was found.
    ///
    /// - Parameters:
    ///   - found: What the network hangs by.
    ///   - lens: By what nodes are joined.
    ///   - projection: Who are.
    ///   - graph: The graph.
    ///   - cell: Which numbers of persons are hidden.
    ///   - isOfPersons: Whether only persons were asked for.
    public init(
        _ found: KeyNodes,
        via lens: Lens,
        _ projection: Projection,
        in graph: Graph,
        hiding cell: MinimumCell = .none,
        isOfPersons: Bool = true
    ) {
        (self.graph, self.found, self.cell, self.isOfPersons) = (graph, found, cell, isOfPersons)
        self.lens = LensFacts(lens, projection, in: graph)
    }

    private func persons(_ nodes: some Sequence<Int>) -> Int { nodes.count { graph.kind(of: $0) == .person } }

    /// Some of those who come loose: persons first, and then organizations.
    private func examples(_ point: KeyNodes.Point) -> [Int] {
        let loose = point.loose.joined()
        let organizations = loose.filter { graph.kind(of: $0).isOrganization }
        let persons = loose.filter { graph.kind(of: $0) == .person }
        let named = persons + organizations
        return Array((cell.hides(persons.count) ? [] : named.isEmpty ? Array(loose) : named).prefix(Self.mostExamples))
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let words = PersonWords(graph: graph, language: language)
        let points = found.points.map { point -> JSON in
            let node = graph.node(point.node)
            return [
                "id": .string(node.id.text), "name": .string(words.name(point.node)), "kind": .string(node.kind.code),
                "organization": JSON(words.organization(of: point.node)), "parts": .integer(point.partCount),
                "loose": .integer(point.loose.joined().count), "persons": cell.json(persons(point.loose.joined())),
                "examples": .array(examples(point).map(words.nodeJSON)),
            ]
        }
        let bridges = found.bridges.map { bridge -> JSON in
            [
                "one": words.nodeJSON(bridge.one), "other": words.nodeJSON(bridge.other),
                "loose": .integer(bridge.loose.count), "persons": cell.json(persons(bridge.loose)),
            ]
        }
        let head =
            lens.members + [
                JSON.Member("asOf", JSON(graph.asOf?.description)),
                JSON.Member("pointCount", .integer(found.pointCount)),
                JSON.Member("bridgeCount", .integer(found.bridgeCount)), JSON.Member("points", .array(points)),
            ]
        JSON.write(head, then: "bridges", bridges, to: &output)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let words = PersonWords(graph: graph, language: language)
        let identity = { (node: Int) in [graph.node(node).id.text, words.name(node)] }
        let points = found.points.map { point in
            ["point"] + identity(point.node)
                + ["", "", String(point.partCount), String(point.loose.joined().count)]
                + [cell.text(persons(point.loose.joined()))]
        }
        let bridges = found.bridges.map { bridge in
            ["bridge"] + identity(bridge.one) + identity(bridge.other)
                + ["2", String(bridge.loose.count), cell.text(persons(bridge.loose))]
        }
        let header = ["what", "id", "name", "other", "other_name", "parts", "loose", "persons"]
        CSVRows.write(header, points + bridges, to: &output)
    }

    /// Who comes loose without whom, and without which links.
    public func page(in language: Language) -> Page {
        let words = PersonWords(graph: graph, language: language)
        var page = Page(Texts.keyTitle(isOfPersons: isOfPersons)(language), asOf: graph.asOf, in: language)
        page.paragraph(Texts.keyExplanation)
        lens.write(to: &page)
        if found.points.isEmpty { page.paragraph(Texts.noKeyNodes) }
        let settings: [TextTable.Column] = [.flexible, .left, .right, .right, .right, .flexible]
        let rows = found.points.map { point in
            [
                words.name(point.node), graph.kind(of: point.node).label(language),
                Numerals.count(point.partCount, language), Numerals.count(point.loose.joined().count, language),
                cell.words(persons(point.loose.joined()), language),
                examples(point).map(words.name).joined(separator: ", "),
            ]
        }
        page.table(Page.Table(zip(Texts.keyHeader, settings).map { .init($0(language), $1) }, rows: rows))
        add(more: found.pointCount - found.points.count, to: &page)
        guard !found.bridges.isEmpty else { return page }
        page.heading(Texts.bridges)
        let ends: [TextTable.Column] = [.flexible, .flexible, .right, .right]
        let bridges = found.bridges.map { bridge in
            [
                words.name(bridge.one), words.name(bridge.other), Numerals.count(bridge.loose.count, language),
                cell.words(persons(bridge.loose), language),
            ]
        }
        page.table(Page.Table(zip(Texts.bridgeHeader, ends).map { .init($0(language), $1) }, rows: bridges))
        add(more: found.bridgeCount - found.bridges.count, to: &page)
        return page
    }

    private func add(more count: Int, to page: inout Page) {
        if count > 0 { page.line(Texts.moreRows(Numerals.count(count, page.language))) }
    }
}
