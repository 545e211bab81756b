import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct PracticeExampleTests {
    private static func graph() throws -> Graph {
        let sketch = try NetworkSketch(
            """
            region: noord zuid
            schoolBoard: kade oever
            person: ada bob cas
            theme: taal vervoer taxi
            document: gids
            kade inRegion noord
            oever inRegion zuid
            ada worksFor kade
            bob worksFor oever
            cas worksFor oever
            cas represents oever
            taxi broader vervoer
            ada needs taal
            ada worksOn vervoer
            oever leads klas
            klas about taal
            oever leads plan
            plan about taal
            kade leads eigen
            eigen about taal
            rit contributedBy bob
            rit about taxi
            gids about vervoer
            ada interestedIn klas
            """
        )
        let nodes = [
            try node("klas", .initiative, .phase, "running"), try node("plan", .initiative, .phase, "planned"),
            try node("eigen", .initiative, .phase, "running"), try node("rit", .contribution, .kind, "example"),
        ]
        return Graph(try Network(nodes: sketch.nodes + nodes, ties: sketch.ties))
    }

    private static func node(_ id: String, _ kind: NodeKind, _ name: AttributeName, _ value: String) throws -> Node {
        var attributes = Attributes()
        attributes[name] = value
        return Node(id: try .required(id), kind: kind, name: id, attributes: attributes)
    }

    @Test func `examples are about what someone asks, not their own and not mere plans`() throws {
        let graph = try Self.graph()
        let id = { (node: Int) in graph.node(node).id.text }
        let examples = PracticeExamples(graph).examples(for: try graph.requiredNumber("ada"), limit: 10)
        #expect(examples.map { id($0.node) } == ["klas", "gids", "rit"])
        #expect(examples.map { $0.contacts.map(id) } == [["cas"], [], ["bob"]])
        #expect(examples.map(\.isKnown) == [true, false, false])
        #expect(examples[0].reasons.map(\.kind) == [.themes, .phase])
        #expect(examples[2].reasons[0].touchpoints.map { "\(id($0.node)) \(id($0.origin))" } == ["taxi vervoer"])
        #expect(examples[0].reasons[0].sentence.english == "Is about a theme that interests you: “taal”.")
        #expect(examples[1].reasons[0].sentence.english == "Is about a theme that you work on: “vervoer”.")
        #expect(examples[2].reasons[0].sentence.english == "Is about “taxi” (close to your theme “vervoer”).")
    }

    @Test func `there are no examples for what is no person, nor for who asks nothing`() throws {
        let graph = try Self.graph()
        let search = PracticeExamples(graph)
        #expect(search.examples(for: try graph.requiredNumber("kade"), limit: 10).isEmpty)
        #expect(search.examples(for: try graph.requiredNumber("bob"), limit: 10).isEmpty)
    }

    @Test(arguments: 0..<15)
    func `a score is at most 100, exactly the sum of its reasons, and ranks the list`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed, persons: 20))
        let search = PracticeExamples(graph)
        for person in graph.nodes(of: .person) {
            let examples = search.examples(for: person, limit: .max)
            for example in examples {
                #expect(example.score > 0 && example.score <= 100)
                #expect(example.reasons.reversed().reduce(0) { $0 + $1.contribution } == example.score)
                let themes = try #require(example.reasons.first)
                #expect(themes.kind == .themes && !themes.touchpoints.isEmpty)
                for touchpoint in themes.touchpoints {
                    #expect(graph.outgoing(.about).contains(touchpoint.node, nextTo: example.node))
                }
            }
            for (one, next) in zip(examples, examples.dropFirst()) {
                #expect(one.score > next.score || one.score == next.score && one.node < next.node)
            }
            #expect(search.examples(for: person, limit: 2) == Array(examples.prefix(2)))
        }
    }
}
