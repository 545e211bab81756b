import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMaps

@Suite struct MapPageTests {
    private func page(_ language: Language = .dutch) throws -> MapPage {
        let source = String(repeating: "Openbare bronnen; personen zijn verzonnen. ", count: 6)
        let plan = try MapPlan(of: SampleNetwork.graph(), view: .network, source: source, language: language)
        let drawing = try #require(plan.drawings(on: .a4).first { _ in true })
        var generator = SeededGenerator(seed: 4)
        let proposal = drawing.nodes.map { _ in
            Point(x: Double.random(in: 0...9, using: &generator), y: Double.random(in: 0...9, using: &generator))
        }
        return try #require(MapPage(drawing, on: .a4, near: proposal))
    }

    @Test(arguments: Language.allCases)
    func `nothing on a page overlaps, but for edges that no one routed`(language: Language) throws {
        let others = try page(language).overlaps.filter { if case .edge = $0 { false } else { true } }
        #expect(others == [])
    }

    @Test func `title, date, summary, legend and source stand on the page`() throws {
        let page = try page()
        let texts = page.frame.texts.map(\.text)
        #expect(texts.first == "Hoe het netwerk samenhangt")
        #expect(texts.contains("Stand op 1 februari 2024"))
        #expect(texts.contains { $0.hasPrefix("Bron: Openbare bronnen") })
        for kind in page.drawing.legend.kinds { #expect(texts.contains(kind.label(.dutch))) }
        for family in page.drawing.legend.families { #expect(texts.contains(family.label(.dutch))) }
        let samples = page.frame.samples.count
        #expect(samples == page.drawing.legend.kinds.count + page.drawing.legend.families.count)
        #expect(page.frame.texts.allSatisfy { $0.fontSize >= 7 })
    }

    @Test func `an edge that is routed through a node is found`() throws {
        var page = try page()
        let edge = try #require(page.drawing.edges.first)
        let other = try #require(page.nodes.indices.first { $0 != edge.from && $0 != edge.to })
        page.route(by: ["e0": Route(from: page.nodes[edge.from].center, to: page.nodes[other].center)])
        #expect(page.overlaps.contains(.edge(0, through: other)))
    }

    @Test func `a way never leaves the sheet`() throws {
        var page = try page()
        let far = Route(points: [-900, 0, 2000, 4000].map { Point(x: $0, y: $0) }, tip: Point(x: 5000, y: -5000))
        page.route(by: ["e0": far])
        let route = page.routes[0]
        for point in route.points + [try #require(route.tip)] {
            #expect((0...page.size.width).contains(point.x) && (0...page.size.height).contains(point.y))
        }
    }

    @Test func `nodes and labels that overlap are found`() throws {
        let page = try page()
        let crowded = MapPage(
            drawing: page.drawing.lettered(at: 30),
            size: page.size,
            nodes: page.nodes.map { Rectangle(center: Point(x: 0, y: 0), size: $0.size) },
            frame: page.frame
        )
        let overlaps = Set(crowded.overlaps)
        #expect(overlaps.contains(.nodes(0, 1)))
        #expect(overlaps.contains(.label(0)))
        #expect(overlaps.contains(.outside(0)))
    }
}
