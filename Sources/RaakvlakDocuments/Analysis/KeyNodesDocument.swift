public import RaakvlakAnalysis
internal import RaakvlakInterchange
public import RaakvlakNetwork

/// What a network hangs by: without whom, and without which links, parts come loose.
///
/// JSON: `via`, `nodeCount`, `pairCount`, `omitted` (as in `RankDocument`), `asOf`, `pointCount`, `bridgeCount` (of all,
/// listed or not), `points`: `id`, `name`, `kind`, `organization`, `parts` (into how many the rest falls), `loose` (how many
/// are cut off from the largest), `persons` (how many of them are persons; both as `Told` where they are hidden),
/// `examples` (`id`, `name`); and `bridges`: `one`, `other` (`id`, `name`; the other comes loose, and is null where it is a
/// person and the number of persons is hidden), `loose`, `persons`.
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
        self.lens = LensFacts(lens, projection, in: graph, hiding: cell)
    }

    /// How many come loose, and how many of them are persons: what is told of it.
    private struct Loose {
        let nodes: [Int]
        let all, persons: Told
    }

    private func loose(_ nodes: some Sequence<Int>) -> Loose {
        let nodes = Array(nodes)
        let persons = nodes.count { graph.kind(of: $0) == .person }
        var table = CountTable()
        let places = (
            all: table.add(nodes.count, of: .others), persons: table.add(persons),
            others: table.add(nodes.count - persons, of: .untold)
        )
        table.addSum(places.all, of: [places.persons, places.others])
        let told = table.told(hiding: cell)
        return Loose(nodes: nodes, all: told[places.all], persons: told[places.persons])
    }

    /// Some of those who come loose: persons first, and then organizations.
    private func examples(_ loose: Loose) -> [Int] {
        guard loose.persons.number != nil else { return [] }
        let organizations = loose.nodes.filter { graph.kind(of: $0).isOrganization }
        let persons = loose.nodes.filter { graph.kind(of: $0) == .person }
        let named = persons + organizations
        return Array((named.isEmpty ? loose.nodes : named).prefix(Self.mostExamples))
    }

    /// The node on the loose side of a bridge; nil for a person where it is hidden how many come loose.
    private func looseEnd(_ bridge: KeyNodes.Bridge, _ loose: Loose) -> Int? {
        loose.persons.number == nil && graph.kind(of: bridge.other) == .person ? nil : bridge.other
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let words = PersonWords(graph: graph, language: language)
        let points = found.points.map { point -> JSON in
            let (node, loose) = (graph.node(point.node), loose(point.loose.joined()))
            return [
                "id": .string(node.id.text), "name": .string(words.name(point.node)), "kind": .string(node.kind.code),
                "organization": JSON(words.organization(of: point.node)), "parts": .integer(point.partCount),
                "loose": loose.all.json, "persons": loose.persons.json,
                "examples": .array(examples(loose).map(words.nodeJSON)),
            ]
        }
        let bridges = found.bridges.map { bridge -> JSON in
            let loose = loose(bridge.loose)
            return [
                "one": words.nodeJSON(bridge.one),
                "other": looseEnd(bridge, loose).map(words.nodeJSON) ?? .null,
                "loose": loose.all.json, "persons": loose.persons.json,
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
            let loose = loose(point.loose.joined())
            return ["point"] + identity(point.node)
                + ["", "", String(point.partCount), loose.all.text, loose.persons.text]
        }
        let bridges = found.bridges.map { bridge in
            let loose = loose(bridge.loose)
            return ["bridge"] + identity(bridge.one) + (looseEnd(bridge, loose).map(identity) ?? ["", ""])
                + ["2", loose.all.text, loose.persons.text]
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
        if isOfPersons { page.line(Texts.onlyPersons) }
        if found.points.isEmpty { page.paragraph(Texts.noKeyNodes) }
        let settings: [TextTable.Column] = [.flexible, .left, .right, .right, .right, .flexible]
        let rows = found.points.map { point in
            let loose = loose(point.loose.joined())
            return [
                words.name(point.node), graph.kind(of: point.node).label(language),
                Numerals.count(point.partCount, language), loose.all.words(language), loose.persons.words(language),
                examples(loose).map(words.name).joined(separator: ", "),
            ]
        }
        page.table(Page.Table(zip(Texts.keyHeader, settings).map { .init($0(language), $1) }, rows: rows))
        add(more: found.pointCount - found.points.count, to: &page)
        addBridges(words, to: &page)
        page.explain(cell)
        return page
    }

    private func addBridges(_ words: PersonWords, to page: inout Page) {
        guard !found.bridges.isEmpty else { return }
        let language = words.language
        page.heading(Texts.bridges)
        let ends: [TextTable.Column] = [.flexible, .flexible, .right, .right]
        let bridges = found.bridges.map { bridge in
            let loose = loose(bridge.loose)
            return [
                words.name(bridge.one), looseEnd(bridge, loose).map(words.name) ?? Texts.unnamed(language),
                loose.all.words(language), loose.persons.words(language),
            ]
        }
        page.table(Page.Table(zip(Texts.bridgeHeader, ends).map { .init($0(language), $1) }, rows: bridges))
        add(more: found.bridgeCount - found.bridges.count, to: &page)
    }

    private func add(more count: Int, to page: inout Page) {
        if count > 0 { page.line(Texts.moreRows(Numerals.count(count, page.language))) }
    }
}
