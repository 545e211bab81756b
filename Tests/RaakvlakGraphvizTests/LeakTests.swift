import RaakvlakGraphviz
import RaakvlakMaps
import RaakvlakNetwork
import RaakvlakTesting
import Testing

@Suite(.serialized) struct LeakTests {
    @Test func `a thousand maps take hardly more memory than a hundred`() async throws {
        let graph = try Graph(
            Network(
                sketch: """
                    person: ada bob
                    theme: toetsing
                    ada worksOn toetsing
                    bob collaborates ada
                    """
            )
        )
        let plan = try MapPlan(of: graph, view: .network)
        for _ in 0..<100 { _ = try await MapRenderer().render(plan, as: .svg) }
        guard let before = ResidentMemory.bytes else { return }
        for _ in 0..<900 { _ = try await MapRenderer().render(plan, as: .svg) }
        let after = try #require(ResidentMemory.bytes)
        #expect(Double(after) < Double(before) * 1.05)
    }
}
