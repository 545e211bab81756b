import RaakvlakAnalysis
import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakTesting
import Testing

/// The documents that answer an analyst's questions, on the sample of a field.
struct QuestionDocumentTests {
    @Test(arguments: [1, 2])
    func `what is around a node reads as its golden files`(steps: Int) throws {
        let graph = try FieldSample.graph()
        let document = NeighborsDocument(of: try graph.requiredNumber("ada"), steps: steps, kinds: nil, in: graph)
        DocumentSample.expectGolden(document, "neighbors-ada-\(steps)")
    }

    @Test(arguments: [("ada", "dia"), ("ada", "bob"), ("kade", "oever"), ("eef", "bouw")])
    func `what two nodes share reads as its golden files`(first: String, second: String) throws {
        let graph = try FieldSample.graph()
        let document = CommonDocument(try graph.requiredNumber(first), try graph.requiredNumber(second), in: graph)
        DocumentSample.expectGolden(document, "common-\(first)-\(second)")
    }

    @Test func `themes read as their golden files`() throws {
        let graph = try FieldSample.graph()
        DocumentSample.expectGolden(ThemesDocument(by: nil, order: .use, in: graph), "themes")
        DocumentSample.expectGolden(ThemesDocument(by: .region, order: .id, in: graph), "themes-region")
        DocumentSample.expectGolden(
            ThemesDocument(by: .board, of: .needs, order: .id, MinimumCell(3), in: graph),
            "themes-board"
        )
    }

    @Test func `a network in numbers reads as its golden files`() throws {
        DocumentSample.expectGolden(StatsDocument(try FieldSample.graph()), "stats")
        DocumentSample.expectGolden(StatsDocument(try FieldSample.graph(), MinimumCell(3)), "stats-hidden")
        DocumentSample.expectGolden(StatsDocument(Graph(try Network(nodes: [], ties: []))), "stats-empty")
    }

    @Test(arguments: ["start", "reeks"])
    func `a meeting reads as its golden files`(id: String) throws {
        let graph = try FieldSample.graph()
        DocumentSample.expectGolden(MeetingDocument(try graph.requiredNumber(id), in: graph), "meeting-\(id)")
    }

    @Test(arguments: ["delta", "ouder"])
    func `what came before and after a node is told`(id: String) throws {
        let graph = Graph(try FieldSample.network())
        let document = NodeDocument(try graph.requiredNumber(id), in: graph, asOf: try .required(FieldSample.day))
        DocumentSample.expectGolden(document, "node-\(id)")
    }

    @Test(arguments: 0..<6)
    func `a neighbor of a node has the node as its neighbor, by as many steps`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed))
        func steps(from node: Int) -> [String: String] {
            let text = NeighborsDocument(of: node, steps: 2, kinds: nil, in: graph).text(as: .csv, Presentation(.dutch))
            let rows = CSV.rows(text).dropFirst()
            return Dictionary(rows.map { ($0[0], $0[3]) }) { first, _ in first }
        }
        let stops = (0..<graph.nodeCount).filter { ![.contribution, .agreement].contains(graph.kind(of: $0)) }
        let all = Dictionary(uniqueKeysWithValues: stops.map { (graph.node($0).id.text, steps(from: $0)) })
        for (id, neighbors) in all {
            for (other, steps) in neighbors { #expect(all[other]?[id] == steps, "\(id) \(other)") }
        }
    }

    @Test(arguments: 0..<6)
    func `what two nodes share is the same in either order`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed))
        let persons = graph.nodes(of: .person).prefix(5)
        func shared(_ a: Int, _ b: Int) -> Set<String> {
            let rows = CSV.rows(CommonDocument(a, b, in: graph).text(as: .csv, Presentation(.dutch))).dropFirst()
            return Set(rows.filter { $0[4].isEmpty }.map { $0[0] })
        }
        for a in persons { for b in persons where a < b { #expect(shared(a, b) == shared(b, a)) } }
    }
}
