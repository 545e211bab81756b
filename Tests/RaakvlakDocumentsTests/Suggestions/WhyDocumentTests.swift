import RaakvlakDocuments
import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct WhyDocumentTests {
    @Test(arguments: [("ada", "bob"), ("ada", "cas"), ("dia", "bob"), ("ada", "ada")])
    func `the explanation of a pair reads as its golden files`(person: String, other: String) throws {
        let graph = try DocumentSample.graph()
        let (first, second) = (try graph.requiredNumber(person), try graph.requiredNumber(other))
        let suggestion = try #require(Matcher(graph).suggestion(for: first, of: second))
        DocumentSample.expectGolden(WhyDocument(suggestion, in: graph), "why-\(person)-\(other)")
    }
}
