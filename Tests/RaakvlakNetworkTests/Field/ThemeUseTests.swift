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
