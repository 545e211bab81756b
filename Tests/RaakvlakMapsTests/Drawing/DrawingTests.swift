import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMaps

@Suite struct DrawingTests {
    private func drawing(_ view: MapView, _ language: Language = .dutch) throws -> Drawing {
        let plan = try MapPlan(of: SampleNetwork.graph(), view: view, source: "invented", language: language)
        return try #require(plan.drawings(on: .a4).first { _ in true })
    }

    @Test func `the DOT of a network map is as recorded`() throws {
        expectGolden(try drawing(.network).dot, at: "Fixtures/golden/maps/network.dot")
    }

    @Test func `the DOT of a map around a person is as recorded`() throws {
        expectGolden(
            try drawing(.around(.required("ada"), steps: 2), .english).dot,
            at: "Fixtures/golden/maps/around.dot"
        )
    }

    @Test func `every size of letters is legible on paper`() {
        #expect(Drawing.fontSizes.allSatisfy { $0 >= 7 })
        #expect(Drawing.fontSizes == Drawing.fontSizes.sorted(by: >))
    }

    @Test func `smaller letters make smaller nodes`() throws {
        let large = try drawing(.network)
        let small = large.lettered(at: 7.5)
        for node in large.nodes {
            #expect(small.size(of: node).width < large.size(of: node).width)
            #expect(small.size(of: node).height < large.size(of: node).height)
        }
    }

    @Test func `the as-of date stands in words`() throws {
        #expect(try drawing(.network).subtitle == "Stand op 1 februari 2024")
        #expect(try drawing(.network, .english).subtitle == "As of 1 February 2024")
    }

    @Test func `texts are quoted so that they mean themselves`() {
        var dot = DOT()
        dot.node("a", [DOT.Attribute("label", DOT.literal("\"A\\N\" & <b>\u{7}"))])
        #expect(dot.closed == "graph map {\n    \"a\" [label=\"\\\"A\\\\N\\\" &amp; <b> \"]\n}\n")
    }

    @Test func `numbers have three decimals at most`() {
        #expect([0, 1.5, -0.25, 2.0004, 1.9996, -3.1416].map(DOT.number) == ["0", "1.5", "-0.25", "2", "2", "-3.142"])
    }
}
