import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct ThemeUseTests {
    @Test func `what is stated in two ways counts once`() throws {
        let sketch = try NetworkSketch(
            """
            person: ada bob
            theme: zorg bouw
            initiative: brug
            ada needs zorg
            nood contributedBy ada
            nood about zorg
            bob leads brug
            brug about bouw
            bob worksOn bouw
            """
        )
        var attributes = Attributes()
        attributes[.kind] = "need"
        let need = Node(id: try .required("nood"), kind: .contribution, name: "Hulp", attributes: attributes)
        let graph = Graph(try Network(nodes: sketch.nodes + [need], ties: sketch.ties))
        let use = ThemeUse(graph)
        let read = use.statements.map { statement in
            [statement.theme, statement.party].map { graph.node(Int($0)).id.text } + [statement.relation.code]
        }
        #expect(read == [["bouw", "bob", "worksOn"], ["zorg", "ada", "needs"]])
        #expect(use.statements(on: try graph.requiredNumber("zorg")).map(\.relation) == [.needs])
    }

    @Test func `an example, or a running initiative of whoever leads it, answers a need as an offer does`() throws {
        let sketch = try NetworkSketch(
            """
            person: ada bob
            schoolBoard: kade
            theme: zorg
            voorbeeld contributedBy ada
            voorbeeld about zorg
            bob leads brug
            kade partnerIn brug
            brug about zorg
            """
        )
        let node = { (id: String, kind: NodeKind, name: AttributeName, value: String) in
            var attributes = Attributes()
            attributes[name] = value
            return Node(id: try .required(id), kind: kind, name: id, attributes: attributes)
        }
        for (phase, expected) in [("running", "ada bob"), ("planned", "ada")] {
            let nodes = [
                try node("voorbeeld", .contribution, .kind, "example"), try node("brug", .initiative, .phase, phase),
            ]
            let graph = Graph(try Network(nodes: sketch.nodes + nodes, ties: sketch.ties))
            let offers = ThemeUse(graph).statements.filter { $0.relation == .offers }
            #expect(offers.map { graph.node(Int($0.party)).id.text }.joined(separator: " ") == expected)
        }
    }

    @Test(arguments: 0..<6)
    func `every statement on a theme is found by its theme, and no other`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed, persons: 20))
        let use = ThemeUse(graph)
        for theme in graph.nodes(of: .theme) {
            let found = Array(use.statements(on: theme))
            #expect(found == use.statements.filter { $0.theme == UInt32(theme) })
        }
    }
}
