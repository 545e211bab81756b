import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct NodesDocumentTests {
    @Test(arguments: [NodeKind.person, .contribution, .schoolBoard, .meeting])
    func `a list of nodes reads as its golden files`(kind: NodeKind) throws {
        DocumentSample.expectGolden(NodesDocument(kind, in: try DocumentSample.graph()), "list-\(kind.code)")
    }

    @Test(arguments: NodeKind.allCases)
    func `a list has a row for every node of the kind`(kind: NodeKind) throws {
        let graph = Graph(try Network.random(seed: 3), asOf: CalendarDate("2024-02-01"))
        let text = NodesDocument(kind, in: graph).text(as: .json, Presentation(.english))
        #expect(text.contains("\"count\": \(graph.nodes(of: kind).count),"))
        #expect(text.split(separator: "\"isCertain\":").count - 1 == graph.nodes(of: kind).count)
    }

    @Test func `on a narrow terminal no line is longer than it`() throws {
        let graph = Graph(try Network.random(seed: 5), asOf: CalendarDate("2024-02-01"))
        for kind in NodeKind.allCases {
            let text = NodesDocument(kind, in: graph).text(as: .text, Presentation(.dutch, terminalWidth: 72))
            #expect(text.split(separator: "\n").allSatisfy { TextWidth.of($0) <= 72 }, "\(kind)")
        }
    }
}
