import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct FindDocumentTests {
    @Test(arguments: [("jeugdhulp", "jeugdhulp"), ("stichting kade", "stichting"), ("zzzz", "none")])
    func `what was found reads as its golden files`(query: String, name: String) throws {
        let graph = try DocumentSample.graph()
        DocumentSample.expectGolden(FindDocument(query, SearchIndex(graph).search(query), in: graph), "find-\(name)")
    }
}
