import Foundation
import RaakvlakDocuments
import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

struct SuggestionsDocumentTests {
    @Test func `a document of suggestions reads as its golden files`() throws {
        let graph = try DocumentSample.graph()
        let ada = try graph.requiredNumber("ada")
        let suggestions = Matcher(graph).suggestions(for: ada, limit: 10)
        #expect(!suggestions.isEmpty)
        DocumentSample.expectGolden(SuggestionsDocument(for: ada, suggestions, in: graph), "suggestions")
    }

    @Test func `who shares touchpoints only with people who are not suggested is told with whom, and why`() throws {
        let sketch = try NetworkSketch(
            """
            theme: vervoer=Vervoer
            person: ada=Ada_Bos bob=Bob_Vos
            ada needs vervoer
            bob offers vervoer
            ada collaborates bob
            """
        )
        let graph = Graph(try Network(nodes: sketch.nodes, ties: sketch.ties))
        let (matcher, ada) = (Matcher(graph), try graph.requiredNumber("ada"))
        #expect(matcher.suggestions(for: ada, limit: 3).isEmpty)
        let excluded = matcher.suggestions(for: ada, limit: 3, under: ConstraintRule(lifting: Constraint.liftable))
        let document = SuggestionsDocument(for: ada, [], excluded: excluded, in: graph)
        let text = document.text(as: .markdown, Presentation(.dutch))
        #expect(text.contains("heeft alleen raakvlakken met wie nu niet wordt voorgesteld:"))
        #expect(text.contains("--allow collaborating heft dat op."))
        #expect(text.contains("Bob Vos") && text.contains("Jullie werken al samen."))
        #expect(!text.contains("Er is nog niemand"))
        let lifted = SuggestionsDocument(for: ada, [], excluded: excluded, lifting: [.collaborating], in: graph)
        let other = lifted.text(as: .markdown, Presentation(.dutch))
        #expect(!other.contains("--allow") && !other.contains("Jullie werken al samen."))
        #expect(
            document.text(as: .json, Presentation(.dutch)).contains("\"none\": [\"Bob Vos: Jullie werken al samen.\"]")
        )
    }

    @Test func `a list says in spite of what it has a person, and that a proposal is open`() throws {
        let sketch = try NetworkSketch(
            """
            theme: vervoer=Vervoer
            person: ada=Ada_Bos bob=Bob_Vos cas=Cas_Lis
            ada needs vervoer
            bob offers vervoer
            cas offers vervoer
            ada collaborates bob
            proposal: p
            p proposedBy cas
            p proposedTo ada
            """
        )
        let nodes = try sketch.nodes.map { node -> Node in
            var attributes = node.attributes
            if node.kind == .proposal { attributes[.state] = "proposed" }
            let since = try node.kind == .proposal ? PartialDate.required("2024-01-03") : nil
            let period = try #require(Period(since: since, until: nil))
            return Node(id: node.id, kind: node.kind, name: node.name, attributes: attributes, period: period)
        }
        let graph = Graph(try Network(nodes: nodes, ties: sketch.ties))
        let (matcher, ada) = (Matcher(graph), try graph.requiredNumber("ada"))
        let rule = ConstraintRule(lifting: [.collaborating])
        let suggestions = matcher.suggestions(for: ada, limit: 3, under: rule)
        let document = SuggestionsDocument(for: ada, suggestions, in: graph)
        let parts = document.text(as: .markdown, Presentation(.dutch)).split(separator: "Cas Lis", maxSplits: 1)
        #expect(suggestions.map(\.isProposed) == [false, true])
        #expect(parts[0].contains("Op verzoek toch genoemd. Jullie werken al samen."))
        #expect(parts[1].contains("Tussen jullie loopt al een voorstel, sinds 3 januari 2024."))
        #expect(!parts[1].contains("Op verzoek"))
        let json = document.text(as: .json, Presentation(.english))
        #expect(json.contains("\"code\": \"collaborating\"") && json.contains("\"isProposed\": true"))
    }

    @Test func `who has no suggestions is told what to do`() throws {
        let graph = try DocumentSample.graph()
        let dia = try graph.requiredNumber("dia")
        DocumentSample.expectGolden(SuggestionsDocument(for: dia, [], in: graph), "suggestions-none")
    }

    @Test(arguments: 0..<200)
    func `a worth is exactly the sum of its reasons and a reason that of its touchpoints, also when parsed`(
        seed: Int
    ) throws {
        let graph = Graph(try Network.random(seed: seed, persons: 8))
        let matcher = Matcher(graph)
        for person in matcher.people {
            let suggestions = matcher.suggestions(for: person, limit: 5)
            let text = SuggestionsDocument(for: person, suggestions, in: graph).text(as: .json, Presentation(.dutch))
            try expectExactSums(text, suggestions)
        }
    }

    @Test func `the same holds for everyone in the fixture`() throws {
        let network = try #require(try FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network)
        let graph = Graph(network, asOf: try .required(DocumentSample.day))
        let matcher = Matcher(graph)
        for person in matcher.people {
            let suggestions = matcher.suggestions(for: person, limit: 40)
            let text = SuggestionsDocument(for: person, suggestions, in: graph).text(as: .json, Presentation(.english))
            try expectExactSums(text, suggestions)
        }
    }

    private func expectExactSums(_ text: String, _ suggestions: [Suggestion]) throws {
        let document = try JSONDecoder().decode(Parsed.self, from: Data(text.utf8))
        #expect(document.suggestions.map(\.score) == suggestions.map(\.score))
        #expect(document.suggestions.map(\.rank) == Array(0..<suggestions.count).map { $0 + 1 })
        for suggestion in document.suggestions {
            #expect(suggestion.worthToYou == suggestion.reasonsForYou.map(\.contribution).reduce(0, +))
            #expect(suggestion.worthToThem == suggestion.reasonsForThem.map(\.contribution).reduce(0, +))
            for reason in suggestion.reasonsForYou + suggestion.reasonsForThem {
                #expect(reason.contribution == reason.touchpoints.map(\.contribution).reduce(0, +))
                #expect(!reason.sentence.isEmpty)
            }
        }
    }

    private struct Parsed: Decodable {
        struct Suggestion: Decodable {
            let rank: Int
            let score, worthToYou, worthToThem: Double
            let reasonsForYou, reasonsForThem: [Reason]
        }
        struct Reason: Decodable {
            let signal, sentence: String
            let contribution: Double
            let touchpoints: [Touchpoint]
        }
        struct Touchpoint: Decodable {
            let id, name: String
            let contribution: Double
        }
        let suggestions: [Suggestion]
    }
}
