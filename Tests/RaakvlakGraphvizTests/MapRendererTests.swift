import RaakvlakGraphviz
import RaakvlakMaps
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@Suite struct MapRendererTests {
    private let date = CalendarDate("2024-02-01")

    private func fixture() throws -> Graph {
        let network = try FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network
        return Graph(try #require(network), asOf: date)
    }

    private func random(_ seed: Int, persons: Int = 40) throws -> Graph {
        Graph(try .random(seed: seed, persons: persons), asOf: nil)
    }

    @Test(arguments: 0..<30)
    func `no map of a random network has overlaps`(seed: Int) async throws {
        let graph = try random(seed, persons: 4 + seed * 2)
        let view: MapView = seed.isMultiple(of: 2) ? .network : .around(graph.node(seed).id, steps: 1 + seed % 3)
        let map = try await MapRenderer().render(MapPlan(of: graph, view: view), as: [])
        #expect(map.page.overlaps == [])
    }

    @Test(arguments: Language.allCases)
    func `no map of the example folder has overlaps`(language: Language) async throws {
        let graph = try fixture()
        let views: [MapView] =
            [.network]
            + [1, 2, 3].map { steps in
                .around(graph.node(graph.nodes(of: .person)[0]).id, steps: steps)
            }
        for view in views {
            let plan = try MapPlan(of: graph, view: view, source: "openbare bronnen", language: language)
            #expect(try await MapRenderer().render(plan, as: []).page.overlaps == [])
        }
    }

    @Test func `the same plan gives the same bytes, from any number of tasks`() async throws {
        let plan = try MapPlan(of: random(3, persons: 8), view: .network)
        let expected = try await MapRenderer().render(plan, as: MapFormat.allCases)
        try await withThrowingTaskGroup(of: RenderedMap.self) { group in
            for _ in 0..<40 { group.addTask { try await MapRenderer().render(plan, as: [.svg, .pdf]) } }
            for try await map in group {
                let isSame = map[.svg] == expected[.svg] && map[.pdf] == expected[.pdf]
                #expect(isSame)
            }
        }
        let isSamePicture = try await MapRenderer().render(plan, as: .png) == expected[.png]
        #expect(isSamePicture)
    }

    @Test func `each format is what its name says`() async throws {
        let plan = try MapPlan(of: random(1), view: .network)
        let map = try await MapRenderer().render(plan, as: MapFormat.allCases)
        let start = { (format: MapFormat) in String(decoding: map[format]?.prefix(5) ?? [], as: UTF8.self) }
        #expect(start(.svg) == "<?xml")
        #expect(start(.pdf) == "%PDF-")
        #expect(start(.dot) == "graph")
        #expect(map[.png]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
        #expect(map[.dot] == Array(map.page.drawing.dot.utf8))
    }

    @Test func `only the formats that were asked for are made`() async throws {
        let map = try await MapRenderer().render(MapPlan(of: random(1), view: .network), as: [.dot])
        #expect(map[.svg] == nil)
    }

    @Test func `a picture has 200 dots per inch`() async throws {
        let map = try await MapRenderer().render(MapPlan(of: random(1), view: .network), as: [.png])
        let bytes = try #require(map[.png])
        let width = bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
        #expect(abs(Double(width) - map.page.size.width * 200 / 72) <= 1)
    }

    @Test func `a PDF is one A4 page of the day that it shows`() async throws {
        let bytes = try await MapRenderer().render(MapPlan(of: fixture(), view: .network), as: .pdf)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("/CreationDate (D:20240201000000Z)"))
        #expect(text.contains("/MediaBox [ 0 0 595 842 ]") || text.contains("/MediaBox [ 0 0 842 595 ]"))
        #expect(text.contains("DejaVuSans"))
    }

    @Test func `an empty network gives a page that says so`() async throws {
        let graph = Graph(try Network(nodes: [], ties: []))
        let svg = try await MapRenderer().render(MapPlan(of: graph, view: .network), as: .svg)
        #expect(String(decoding: svg, as: UTF8.self).contains("Er is niets te tekenen."))
    }

    @Test func `a format is known by the end of a file's name`() {
        #expect(MapFormat(fileName: "kaart.SVG") == .svg)
        #expect(MapFormat(fileName: "a/b.c/kaart.pdf") == .pdf)
        #expect(
            [MapFormat(fileName: "svg"), MapFormat(fileName: "kaart.doc"), MapFormat(fileName: "")] == [nil, nil, nil]
        )
    }
}
