import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct NodeDocumentTests {
    @Test(arguments: ["ada", "oever", "hulp"])
    func `all that is known of a node reads as its golden files`(id: String) throws {
        let graph = Graph(try DocumentSample.network())
        let document = NodeDocument(try graph.requiredNumber(id), in: graph, asOf: try .required(DocumentSample.day))
        DocumentSample.expectGolden(document, "node-\(id)")
    }

    @Test(arguments: 0..<10)
    func `every tie is shown at both of its ends, once`(seed: Int) throws {
        let network = try Network.random(seed: seed)
        let graph = Graph(network)
        let rows = (0..<graph.nodeCount).map { number in
            // A note may have line breaks of its own: the words at the end of a row are counted instead.
            NodeDocument(number, in: graph, asOf: CalendarDate("2024-02-01")).text(as: .json, Presentation(.dutch))
                .split(separator: "\"direction\":").count - 1
        }
        #expect(rows.reduce(0, +) == 2 * network.ties.count)
    }
}
