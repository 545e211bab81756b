import RaakvlakDocuments
import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct PairsDocumentTests {
    @Test func `a document of pairs reads as its golden files`() throws {
        let graph = try DocumentSample.graph()
        let names = [("ada", "bob"), ("bob", "ada"), ("ada", "cas"), ("ada", "ada"), ("dia", "ada")]
        let pairs = try names.map { (person: try graph.requiredNumber($0), suggested: try graph.requiredNumber($1)) }
        DocumentSample.expectGolden(PairsDocument(pairs, of: Matcher(graph)), "pairs")
    }

    @Test func `several constraints are joined`() throws {
        let graph = try DocumentSample.graph()
        let pair = (person: try graph.requiredNumber("ada"), suggested: try graph.requiredNumber("cas"))
        let text = PairsDocument([pair], of: Matcher(graph)).text(as: .csv, Presentation(.dutch))
        #expect(text.hasPrefix("person,suggested,score,worth_to_person,worth_to_suggested,constraint\nada,cas,"))
        #expect(text.hasSuffix(",same-organization|collaborating\n"))
    }

    @Test(arguments: 0..<10)
    func `a pair has the numbers of the list that it stands in`(seed: Int) async throws {
        let matcher = Matcher(Graph(try Network.random(seed: seed, persons: 20)))
        let lists = await matcher.candidatesForEveryone(limit: 3)
        let pairs = zip(matcher.people, lists).flatMap { person, list in
            list.map { (person: person, suggested: matcher.node(of: $0)) }
        }
        let numbers = PairsDocument(pairs, of: matcher).text(as: .csv, Presentation(.dutch)).split(separator: "\n")
        let everyone = EveryoneDocument(lists, limit: 3, of: matcher).text(as: .csv, Presentation(.dutch))
        let expected = everyone.split(separator: "\n").map { row in
            let fields = row.split(separator: ",", omittingEmptySubsequences: false)
            return ([fields[0]] + fields[2...] + [""]).joined(separator: ",")
        }
        #expect(numbers.dropFirst().map(String.init) == Array(expected.dropFirst()))
    }
}
