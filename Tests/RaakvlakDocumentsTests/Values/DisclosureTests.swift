import RaakvlakAnalysis
import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakTesting
import Testing

/// What documents print with a smallest number of persons, in all formats.
struct DisclosureTests {
    private static let cell = MinimumCell(5)

    private func csv(_ document: some Document) -> [[String]] {
        CSV.rows(document.text(as: .csv, Presentation(.english)))
    }

    private func texts(_ document: some Document) -> [String] {
        [DocumentFormat.text, .csv, .json, .markdown, .html].map { document.text(as: $0, Presentation(.english)) }
    }

    @Test(arguments: 0..<8)
    func `of a theme, the counts of all and of regions or boards give no hidden one away`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed, persons: 40))
        let all = csv(ThemesDocument(by: nil, order: .id, Self.cell, in: graph))
        for columns in ThemeTable.Columns.allCases {
            let whole = csv(ThemesDocument(by: columns, order: .id, in: graph)).dropFirst()
            let cells = csv(ThemesDocument(by: columns, order: .id, Self.cell, in: graph)).dropFirst()
            for theme in all.dropFirst() {
                for measure in 0..<4 {
                    let parts = zip(cells, whole).filter { $0.0[0] == theme[0] }
                        .map { (told: $0.0[4 + measure], is: Int($0.1[4 + measure]) ?? 0) }
                    let few = parts.filter { $0.told == "<5" }.map(\.is)
                    // One that is left out besides takes up what is missing.
                    guard !few.isEmpty, Int(theme[2 + measure]) != nil, !parts.contains(where: { $0.told == "x" })
                    else { continue }
                    // Else what they are together leaves each anything from 1 to 4.
                    let (sum, others) = (few.reduce(0, +), few.count - 1)
                    #expect(sum - 4 * others <= 1 && sum - others >= 4, "\(theme[0]) \(parts)")
                }
            }
        }
    }

    @Test(arguments: 0..<8)
    func `the persons in regions and in all, and of nodes, give no hidden number away`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed, persons: 4 + 3 * seed))
        let rows = csv(StatsDocument(graph, Self.cell))
        let value = { (subject: String, measure: String) in
            rows.filter { $0[0] == subject && $0[2] == measure }.map { $0[3] }
        }
        let persons = try #require(value("person", "count").first)
        if Int(persons) == nil {
            #expect(value("network", "nodes") == ["x"] && value("network", "density") == [""])
            #expect(value("persons", "density") == [""])
        }
        let regions = value("region", "persons")
        guard regions.contains("<5"), !regions.contains("x"), Int(persons) != nil else { return }
        // Then what the hidden ones are together leaves each anything from 1 to 4.
        let whole = csv(StatsDocument(graph)).filter { $0[0] == "region" && $0[2] == "persons" }.map { $0[3] }
        let few = zip(regions, whole).filter { $0.0 == "<5" }.compactMap { Int($0.1) }
        let (sum, others) = (few.reduce(0, +), few.count - 1)
        #expect(sum - 4 * others <= 1 && sum - others >= 4, "\(few)")
    }

    @Test(arguments: 0..<6)
    func `who is in a community with few persons is not told, and neither is its size`(seed: Int) async throws {
        let graph = Graph(try Network.random(seed: seed, persons: 40))
        let projection = Lens.collaborates.projection(of: graph, kinds: nil)
        let found = await Communities(of: projection.pairs, runs: 2)
        let document = CommunitiesDocument(found, via: .collaborates, projection, in: graph, hiding: Self.cell)
        let told = Dictionary(grouping: csv(document).dropFirst()) { $0[1] }
        #expect(told.values.allSatisfy { $0.count >= 5 })
        let small = found.partition.members.filter { $0.count < 5 }.joined().map { graph.node(projection.nodes[$0]) }
        for text in texts(document) {
            for node in small { #expect(!text.contains("\"\(node.id.text)\"") && !text.contains("\n\(node.id.text),")) }
        }
        // A single one that is hidden would be all the others.
        #expect(found.partition.count == told.count || found.partition.count - told.count > 1)
    }

    @Test func `without whom few come loose, it is told neither how many nor who`() throws {
        let sketch = """
            person: ada=Ada_Bos bob=Bob_Blok cas=Cas_Clay
            schoolBoard: kade oever
            samenwerkingsverband: plas
            ada worksFor kade
            ada worksFor oever
            bob worksFor oever
            ada collaborates cas
            kade memberOf plas
            """
        let graph = Graph(try Network(sketch: sketch))
        let projection = Lens.everything.projection(of: graph, kinds: nil)
        let document = KeyNodesDocument(
            KeyNodes(in: projection, limit: 9),
            via: .everything,
            projection,
            in: graph,
            hiding: Self.cell
        )
        for row in csv(document).dropFirst() where row[7] == "<5" { #expect(row[6] == "x") }
        for text in texts(document) { #expect(!text.contains("Bob Blok") && !text.contains("Cas Clay")) }
    }

    @Test func `persons are not named where few need a theme, and those who can be named are`() throws {
        let many = (1...6).map { "p\($0)=Persoon_\($0)" }.joined(separator: " ")
        let needs = (1...6).map { "p\($0) worksFor kade\np\($0) needs taal" }.joined(separator: "\n")
        let graph = Graph(
            try Network(
                sketch: """
                    region: noord zuid
                    schoolBoard: kade oever
                    person: ada=Ada_Bos \(many)
                    theme: taal zorg
                    kade inRegion noord
                    oever inRegion zuid
                    ada worksFor oever
                    ada needs taal
                    p1 needs zorg
                    \(needs)
                    """
            )
        )
        let document = GapsDocument(in: graph, within: .neighboring, hiding: Self.cell)
        for text in texts(document) { #expect(!text.contains("Ada Bos")) }
        let rows = csv(document).dropFirst()
        #expect(rows.filter { $0[0] == "unnamed" }.map { $0[1] }.sorted() == ["taal", "zorg"])
        // With six of seven named, the seventh would be the rest of all.
        #expect(rows.filter { $0[0] == "need" }.allSatisfy { $0[1] != "zorg" })
        let whole = GapsDocument(in: graph, within: .neighboring)
        #expect(csv(whole).dropFirst().filter { $0[0] == "need" }.count == 8)
    }
}
