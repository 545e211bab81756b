public import RaakvlakAnalysis
internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakNetwork

/// A network in numbers: how much there is, how it hangs together, and who has a contact person.
///
/// JSON: `asOf`, `nodes` (a count a kind), `ties`, `density`, `components`, `largest` (nodes of the largest component),
/// `isolated` (nodes without a tie), `persons` (`count`, `isolated`, `pairs`: how many pairs collaborate, `density`: the
/// share of all pairs that do), `coverage`, a kind of organization each (`kind`, `count`, `withContact`, `nominated`,
/// `silent`, `missing`, `share`), and `regions`, one each (`id`, `name`, `persons`, `organizations`, `boards`,
/// `boardsWithContact`, `initiatives`, `contributions`). Numbers of persons, and those with which one could be computed, may
/// be texts, as `Told`.
///
/// CSV: one row a number: `subject,id,measure,value`; the subject is network, persons, a kind of node, or region.
public struct StatsDocument: Document {
    private let graph: Graph
    private let stats: NetworkStats
    private let told: ToldStats
    private let cell: MinimumCell

    /// Makes the document of a graph; numbers of persons below the smallest cell are hidden.
    /// - Complexity: O(nodes + ties).
    public init(_ graph: Graph, _ cell: MinimumCell = .none) {
        (self.graph, self.cell, stats) = (graph, cell, NetworkStats(graph))
        told = ToldStats(stats, of: graph, hiding: cell)
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let kinds = stats.counts.map { JSON.Member($0.kind.code, told.count(of: $0).json) }
        let coverage = stats.coverage.map { row in
            [
                "kind": .string(row.kind.code), "count": .integer(row.count), "withContact": .integer(row.withContact),
                "nominated": .integer(row.nominated), "silent": .integer(row.silent),
                "missing": .integer(row.missing), "share": .number(row.share),
            ] as JSON
        }
        let regions = zip(stats.regions, told.regions).map { row, persons in
            [
                "id": .string(graph.node(row.region).id.text),
                "name": .string(NodeName.of(graph.node(row.region), in: language)),
                "persons": persons.json, "organizations": .integer(row.organizations),
                "boards": .integer(row.boards), "boardsWithContact": .integer(row.boardsWithContact),
                "initiatives": .integer(row.initiatives), "contributions": .integer(row.contributions),
            ] as JSON
        }
        let persons: JSON = [
            "count": told.persons.json, "isolated": told.isolatedPersons.json,
            "pairs": told.pairs.json, "density": told.isPersonDensityTold ? .number(stats.personDensity) : .null,
        ]
        let document: JSON = [
            "asOf": JSON(graph.asOf?.description), "nodes": .object(kinds), "ties": .integer(stats.tieCount),
            "density": told.isSizeTold ? .number(stats.density) : .null,
            "components": .integer(stats.components.count),
            "largest": .integer(stats.components.sizes.max() ?? 0), "isolated": told.isolated.json,
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
            ("nodes", told.nodes.text), ("ties", String(stats.tieCount)),
            ("density", told.isSizeTold ? CSVRows.text(stats.density) : ""),
            ("components", String(stats.components.count)),
            ("largest", String(stats.components.sizes.max() ?? 0)), ("isolated", told.isolated.text),
        ]
        add(&rows, "network", "", network)
        let persons = [
            ("isolated", told.isolatedPersons.text), ("pairs", told.pairs.text),
            ("density", told.isPersonDensityTold ? CSVRows.text(stats.personDensity) : ""),
        ]
        add(&rows, "persons", "", persons)
        for row in stats.counts { add(&rows, row.kind.code, "", [("count", told.count(of: row).text)]) }
        for row in stats.coverage {
            let values = [
                ("with_contact", row.withContact), ("nominated", row.nominated), ("silent", row.silent),
                ("missing", row.missing),
            ]
            add(&rows, row.kind.code, "", values.map { ($0.0, String($0.1)) })
            add(&rows, row.kind.code, "", [("share", CSVRows.text(row.share))])
        }
        for (row, toldPersons) in zip(stats.regions, told.regions) {
            let values = [
                ("organizations", row.organizations), ("boards", row.boards),
                ("boards_with_contact", row.boardsWithContact), ("initiatives", row.initiatives),
                ("contributions", row.contributions),
            ]
            let persons = [("persons", toldPersons.text)]
            add(&rows, "region", graph.node(row.region).id.text, persons + values.map { ($0.0, String($0.1)) })
        }
        CSVRows.write(["subject", "id", "measure", "value"], rows, to: &output)
    }

    /// Counts, how it hangs together, coverage, and the regions.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.statsTitle(language), asOf: graph.asOf, in: language)
        let count = { (number: Int) in Numerals.count(number, language) }
        if graph.asOf != nil { page.line(Texts.undatedCount) }
        page.heading(Texts.statsCounts)
        let rows = stats.counts.map { [$0.kind.plural(language), told.count(of: $0).words(language)] }
        page.table(
            Page.Table(
                [.init("", .left), .init("", .right)],
                rows: rows + [[Texts.ties(language), count(stats.tieCount)]]
            )
        )
        if let anonymous = told.anonymous { page.line(Texts.anonymousPersons(anonymous)) }
        page.heading(Texts.statsCohesion)
        page.facts(
            [
                .init(label: Texts.statsComponents(language), value: components(language)),
                .init(label: Texts.statsIsolated(language), value: isolated(language)),
            ] + cohesion(language)
        )
        coverage(&page, language)
        regions(&page, language)
        page.explain(cell)
        return page
    }

    private func components(_ language: Language) -> String {
        let largest = stats.components.sizes.max() ?? 0
        return Texts.componentWords(
            stats.components.count,
            share: told.isSizeTold && graph.nodeCount > 0 ? Double(largest) / Double(graph.nodeCount) : nil
        )(language)
    }

    private func isolated(_ language: Language) -> String {
        Texts.isolatedWords(told.isolated, persons: told.isolatedPersons)(language)
    }

    /// How dense ties are, and how many persons collaborate.
    private func cohesion(_ language: Language) -> [Page.Fact] {
        let density = told.isSizeTold ? stats.density : nil
        let personDensity = told.isPersonDensityTold ? stats.personDensity : nil
        return [
            .init(label: Texts.statsDensity(language), value: Texts.densityWords(density)(language)),
            .init(
                label: Texts.statsCollaboration(language),
                value: Texts.collaborationWords(told.pairs, personDensity)(language)
            ),
        ]
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
        let rows = zip(stats.regions, told.regions).map { row, persons in
            let boards = "\(row.boardsWithContact)/\(row.boards)"
            return [NodeName.of(graph.node(row.region), in: language)]
                + [Numerals.count(row.organizations, language), persons.words(language), boards]
                + [row.initiatives, row.contributions].map { Numerals.count($0, language) }
        }
        page.table(Page.Table([.init(header[0])] + header.dropFirst().map { .init($0, .right) }, rows: rows))
        page.paragraph(Texts.regionsNote)
    }
}
