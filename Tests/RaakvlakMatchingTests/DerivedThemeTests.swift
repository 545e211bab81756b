import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct DerivedThemeTests {
    @Test func `a theme that was derived from a text counts half`() throws {
        let worth = { (source: String?) throws -> Double in
            let sketch = try NetworkSketch(
                "person: ada bob cas\ntheme: t u\ncontribution: c\nada needs t\nada needs u\nbob offers u"
            )
            let nodes = sketch.nodes.map { node in
                var attributes = Attributes()
                if node.kind == .contribution { attributes[.kind] = "offer" }
                return Node(id: node.id, kind: node.kind, name: node.name, attributes: attributes)
            }
            let ties = try [
                Tie(.contributedBy, from: .required("c"), to: .required("bob")),
                Tie(.about, from: .required("c"), to: .required("t"), details: Tie.Details(source: source)),
            ]
            let graph = Graph(try Network(nodes: nodes, ties: sketch.ties + ties))
            let pair = try Matcher(graph).suggestion(for: graph.requiredNumber("ada"), of: graph.requiredNumber("bob"))
            let reason = try #require(pair?.worthToPerson.reasons.first { $0.signal == .needOffer })
            let numbers = try (graph.requiredNumber("t"), graph.requiredNumber("u"))
            let contributions = Dictionary(uniqueKeysWithValues: reason.touchpoints.map { ($0.node, $0.contribution) })
            return (contributions[numbers.0] ?? 0) / (contributions[numbers.1] ?? 1)
        }
        let (stated, derived) = try (worth(nil), worth("derived"))
        #expect(abs(stated - 1) < 1e-6 && abs(derived - 0.5) < 1e-6)
    }
}
