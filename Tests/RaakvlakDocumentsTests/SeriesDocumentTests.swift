import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakDocuments

struct SeriesDocumentTests {
    @Test func `several nodes read as their golden files`() throws {
        let graph = Graph(try DocumentSample.network())
        let documents = try ["dia", "bob"].map { id in
            NodeDocument(try graph.requiredNumber(id), in: graph, asOf: try .required(DocumentSample.day))
        }
        DocumentSample.expectGolden(SeriesDocument(documents), "series")
    }
}
