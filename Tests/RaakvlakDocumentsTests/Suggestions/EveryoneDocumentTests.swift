import RaakvlakDocuments
import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct EveryoneDocumentTests {
    @Test func `a document of everyone reads as its golden files`() async throws {
        let matcher = Matcher(try DocumentSample.graph())
        let lists = await matcher.candidatesForEveryone(limit: 3)
        DocumentSample.expectGolden(EveryoneDocument(lists, limit: 3, of: matcher), "everyone")
    }

    @Test(arguments: 0..<10)
    func `everyone's rows are those of each one's own list`(seed: Int) async throws {
        let matcher = Matcher(Graph(try Network.random(seed: seed, persons: 20)))
        let lists = await matcher.candidatesForEveryone(limit: 4)
        let rows = EveryoneDocument(lists, limit: 4, of: matcher).text(as: .csv, Presentation(.dutch))
        let own = matcher.people.flatMap { person in
            let suggestions = matcher.suggestions(for: person, limit: 4)
            let document = SuggestionsDocument(for: person, suggestions, in: matcher.graph)
            // A name at the end of a row may have line breaks: only lines that begin with the person begin a row.
            return document.text(as: .csv, Presentation(.dutch)).split(separator: "\n").dropFirst()
                .filter { $0.hasPrefix(matcher.graph.node(person).id.text + ",") }
                .map { $0.split(separator: ",").prefix(6).joined(separator: ",") }
        }
        let isSame = rows.split(separator: "\n").dropFirst().map(String.init) == own
        #expect(isSame)
    }

    @Test func `a long document is written in pieces`() async throws {
        let matcher = Matcher(Graph(try Network.random(seed: 1, persons: 220)))
        let lists = await matcher.candidatesForEveryone(limit: 10)
        let document = EveryoneDocument(lists, limit: 10, of: matcher)
        for format in DocumentFormat.allCases {
            var pieces = Pieces()
            document.write(as: format, Presentation(.dutch), to: &pieces)
            #expect(pieces.count > 1 && pieces.longest < 200_000, "\(format): \(pieces)")
        }
    }

    private struct Pieces: TextOutputStream {
        var (count, longest) = (0, 0)
        mutating func write(_ string: String) { (count, longest) = (count + 1, max(longest, string.utf8.count)) }
    }
}
