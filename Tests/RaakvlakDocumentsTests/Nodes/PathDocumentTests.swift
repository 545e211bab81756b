import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct PathDocumentTests {
    @Test(arguments: [("ada", "delta"), ("ada", "ada"), ("ada", "dia")])
    func `paths read as their golden files`(from: String, to: String) throws {
        let graph = try DocumentSample.graph()
        let document = PathDocument(
            from: try graph.requiredNumber(from),
            to: try graph.requiredNumber(to),
            limit: 100,
            in: graph
        )
        #expect(document.isFound == (to != "dia"))
        DocumentSample.expectGolden(document, "path-\(from)-\(to)")
    }

    @Test func `no more paths are listed than asked for, and all are counted`() throws {
        let graph = try DocumentSample.graph()
        let (cas, bob) = (try graph.requiredNumber("ada"), try graph.requiredNumber("wijk"))
        let document = PathDocument(from: cas, to: bob, limit: 1, in: graph)
        let text = document.text(as: .csv, Presentation(.dutch))
        #expect(text.split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix("1,") })
    }
}
