import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct DerivedThemeTests {
    /// What each touchpoint of Bob's offers gives Ada, by its id; he offers one theme by a contribution, and what `ties` say.
    private static func contributions(ofSource source: String?, _ ties: String) throws -> [String: Double] {
        let sketch = try NetworkSketch(
            "person: ada bob cas\ntheme: t u\ncontribution: c\nada needs t\nada needs u\n\(ties)"
        )
        let nodes = sketch.nodes.map { node in
            var attributes = Attributes()
            if node.kind == .contribution { attributes[.kind] = "offer" }
            return Node(id: node.id, kind: node.kind, name: node.name, attributes: attributes)
        }
        let own = try [
            Tie(.contributedBy, from: .required("c"), to: .required("bob")),
            Tie(.about, from: .required("c"), to: .required("t"), details: Tie.Details(source: source)),
        ]
        let graph = Graph(try Network(nodes: nodes, ties: sketch.ties + own))
        let pair = try Matcher(graph).suggestion(for: graph.requiredNumber("ada"), of: graph.requiredNumber("bob"))
        let reason = try #require(pair?.worthToPerson.reasons.first { $0.signal == .needOffer })
        return Dictionary(
            uniqueKeysWithValues: reason.touchpoints.map { (graph.node($0.node).id.text, $0.contribution) }
        )
    }

    @Test func `a theme that was derived from a text counts half of one that was stated`() throws {
        let stated = try Self.contributions(ofSource: nil, "bob offers u")
        let derived = try Self.contributions(ofSource: "derived", "bob offers u")
        let (t, u) = try (#require(derived["t"]), #require(derived["u"]))
        #expect(try abs(t - #require(stated["t"]) / 2) < 1e-5)
        #expect(try abs(u - #require(stated["u"])) < 1e-5)
    }

    @Test func `it counts half also where a person has no other`() throws {
        let stated = try #require(try Self.contributions(ofSource: nil, "")["t"])
        let derived = try #require(try Self.contributions(ofSource: "derived", "")["t"])
        #expect(abs(derived - stated / 2) < 1e-5)
    }
}
