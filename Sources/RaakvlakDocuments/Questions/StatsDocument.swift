internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakNetwork

/// A network in numbers: how much there is, how it hangs together, and who has a contact person.
///
/// JSON: `asOf`, `nodes` (a count a kind), `ties`, `density`, `components`, `largest` (nodes of the largest component),
/// `isolated` (nodes without a tie), `persons` (`count`, `isolated`, `pairs`: how many pairs collaborate, `density`: the
/// share of all pairs that do), `coverage`, a kind of organization each (`kind`, `count`, `withContact`, `nominated`,
/// `silent`, `missing`, `share`), and `regions`, one each (`id`, `name`, `persons`, `organizations`, `boards`,
/// `boardsWithContact`, `initiatives`, `contributions`).
///
/// CSV: one row a number: `subject,id,measure,value`; the subject is network, persons, a kind of node, or region.
public struct StatsDocument: Document {
    private let graph: Graph
    private let stats: NetworkStats
    private let cell: MinimumCell

    /// Makes the document of a graph; numbers of persons below the smallest cell are hidden.
    /// - Complexity: O(nodes + ties).
    public init(_ graph: Graph, _ cell: MinimumCell = .none) {
        (self.graph, self.cell, stats) = (graph, cell, NetworkStats(graph))
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let kinds = stats.counts.map { JSON.Member($0.kind.code, .integer($0.count)) }
        let coverage = stats.coverage.map { row in
            [
                "kind": .string(row.kind.code), "count": .integer(row.count), "withContact": .integer(row.withContact),
                "nominated": .integer(row.nominated), "silent": .integer(row.silent),
                "missing": .integer(row.missing), "share": .number(row.share),
            ] as JSON
        }
        let regions = stats.regions.map { row in
            [
                "id": .string(graph.node(row.region).id.text),
                "name": .string(NodeName.of(graph.node(row.region), in: language)),
                "persons": cell.json(row.persons), "organizations": .integer(row.organizations),
                "boards": .integer(row.boards), "boardsWithContact": .integer(row.boardsWithContact),
                "initiatives": .integer(row.initiatives), "contributions": .integer(row.contributions),
            ] as JSON
        }
        let persons: JSON = [
            "count": .integer(stats.personCount), "isolated": cell.json(stats.isolatedPersons),
            "pairs": .integer(stats.pairs), "density": .number(stats.personDensity),
        ]
        let document: JSON = [
            "asOf": JSON(graph.asOf?.description), "nodes": .object(kinds), "ties": .integer(stats.tieCount),
            "density": .number(stats.density), "components": .integer(stats.components.count),
            "largest": .integer(stats.components.sizes.max() ?? 0), "isolated": .integer(stats.isolated),
            "persons": persons, "coverage": .array(coverage), "regions": .array(regions),
        ]
        document.write(to: &output)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        var rows: [[String]] = []
        let add = { (rows: inout [[String]], subject: String, id: String, values: [(String, String)]) in
            rows += values.map { [subject, id, $0.0, $0.1] }
        }
        let network = [
            ("nodes", String(graph.nodeCount)), ("ties", String(stats.tieCount)),
            ("density", CSVRows.text(stats.density)), ("components", String(stats.components.count)),
            ("largest", String(stats.components.sizes.max() ?? 0)), ("isolated", String(stats.isolated)),
        ]
        add(&rows, "network", "", network)
        let persons = [
            ("isolated", cell.text(stats.isolatedPersons)), ("pairs", String(stats.pairs)),
            ("density", CSVRows.text(stats.personDensity)),
        ]
        add(&rows, "persons", "", persons)
        for row in stats.counts { add(&rows, row.kind.code, "", [("count", String(row.count))]) }
        for row in stats.coverage {
            let values = [
                ("with_contact", row.withContact), ("nominated", row.nominated), ("silent", row.silent),
                ("missing", row.missing),
            ]
            add(&rows, row.kind.code, "", values.map { ($0.0, String($0.1)) })
            add(&rows, row.kind.code, "", [("share", CSVRows.text(row.share))])
        }
        for row in stats.regions {
            let values = [
                ("organizations", row.organizations), ("boards", row.boards),
                ("boards_with_contact", row.boardsWithContact), ("initiatives", row.initiatives),
                ("contributions", row.contributions),
            ]
            let persons = [("persons", cell.text(row.persons))]
            add(&rows, "region", graph.node(row.region).id.text, persons + values.map { ($0.0, String($0.1)) })
        }
        CSVRows.write(["subject", "id", "measure", "value"], rows, to: &output)
    }

    /// Counts, how it hangs together, coverage, and the regions.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.statsTitle(language), asOf: graph.asOf, in: language)
        let count = { (number: Int) in Numerals.count(number, language) }
        page.heading(Texts.statsCounts)
        let rows = stats.counts.map { [$0.kind.plural(language), count($0.count)] }
        page.table(
            Page.Table(
                [.init("", .left), .init("", .right)],
                rows: rows + [[Texts.ties(language), count(stats.tieCount)]]
            )
        )
        page.heading(Texts.statsCohesion)
        page.facts([
            .init(label: Texts.statsComponents(language), value: components(language)),
            .init(label: Texts.statsIsolated(language), value: isolated(language)),
            .init(label: Texts.statsDensity(language), value: Texts.densityWords(stats.density)(language)),
            .init(
                label: Texts.statsCollaboration(language),
                value: Texts.collaborationWords(stats.pairs, stats.personDensity)(language)
            ),
        ])
        coverage(&page, language)
        regions(&page, language)
        return page
    }

    private func components(_ language: Language) -> String {
        Texts.componentWords(stats.components.count, largest: stats.components.sizes.max() ?? 0, of: graph.nodeCount)(
            language
        )
    }

    private func isolated(_ language: Language) -> String {
        Texts.isolatedWords(stats.isolated, persons: stats.isolatedPersons, cell)(language)
    }

    private func coverage(_ page: inout Page, _ language: Language) {
        guard !stats.coverage.isEmpty else { return }
        page.heading(Texts.statsCoverage)
        let header = Texts.coverageHeader.map { $0(language) }
        let rows = stats.coverage.map { row in
            [row.kind.plural(language)]
                + [row.count, row.withContact].map { Numerals.count($0, language) }
                + [Numerals.share(row.share, language)]
                + [row.nominated, row.silent, row.missing].map { Numerals.count($0, language) }
        }
        page.table(Page.Table([.init(header[0], .left)] + header.dropFirst().map { .init($0, .right) }, rows: rows))
        page.paragraph(Texts.coverageNote)
    }

    private func regions(_ page: inout Page, _ language: Language) {
        guard !stats.regions.isEmpty else { return }
        page.heading(Texts.statsRegions)
        let header = Texts.regionsHeader.map { $0(language) }
        let rows = stats.regions.map { row in
            let boards = "\(row.boardsWithContact)/\(row.boards)"
            return [NodeName.of(graph.node(row.region), in: language)]
                + [Numerals.count(row.organizations, language), cell.words(row.persons, language), boards]
                + [row.initiatives, row.contributions].map { Numerals.count($0, language) }
        }
        page.table(Page.Table([.init(header[0])] + header.dropFirst().map { .init($0, .right) }, rows: rows))
        page.paragraph(Texts.regionsNote)
    }
}
