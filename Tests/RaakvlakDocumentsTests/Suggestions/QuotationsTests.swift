import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakDocuments

/// What is quoted below reasons, and as whose words.
struct QuotationsTests {
    /// Contributions say their kind in their id: `need-1`.
    private func page(_ text: String, _ language: Language = .english) throws -> [(String, String)] {
        let sketch = try NetworkSketch("person: ada=Ada bob=Bob\norganization: board=Stichting_Kade\n" + text)
        let nodes = sketch.nodes.map { node -> Node in
            var attributes = node.attributes
            if node.kind == .contribution {
                attributes[.kind] = node.id.text.split(separator: "-").first.map(String.init)
            }
            if node.kind == .initiative { attributes[.phase] = "running" }
            return Node(id: node.id, kind: node.kind, name: node.name, attributes: attributes)
        }
        let graph = Graph(try Network(nodes: nodes, ties: sketch.ties))
        let pair = try #require(
            try Matcher(graph, weights: .standard).suggestion(
                for: graph.requiredNumber("ada"),
                of: graph.requiredNumber("bob")
            )
        )
        return WhyDocument(pair, in: graph).page(in: language).blocks.flatMap { block in
            guard case .reasons(let reasons) = block else { return [(String, String)]() }
            return reasons.flatMap(\.quotations).map { ($0.speaker, $0.text) }
        }
    }

    private func speakers(_ text: String, _ language: Language = .english) throws -> [String] {
        try page(text, language).map { "\($0): \($1)" }
    }

    private static let offer = """
        theme: t
        contribution: need-1=Wie_helpt offer-1=Ik_help
        need-1 about t
        offer-1 about t
        offer-1 contributedBy bob

        """

    @Test func `a person's own words are theirs`() throws {
        let text = Self.offer + "need-1 contributedBy ada"
        #expect(try speakers(text) == ["You: Wie helpt", "Bob: Ik help"])
        #expect(try speakers(text, .dutch)[0].hasPrefix("Jij: "))
    }

    @Test func `an organization's words are its own`() throws {
        let text = Self.offer + "need-1 contributedBy board\nada represents board"
        #expect(try speakers(text) == ["Stichting Kade: Wie helpt", "Bob: Ik help"])
    }

    @Test(arguments: ["nominated", "declined", "ended", "replaced", "withdrawn"])
    func `an organization for which a person does not speak is not quoted`(state: String) throws {
        let text = Self.offer + "ada needs t\nneed-1 contributedBy board\nada represents board state=\(state)"
        #expect(try speakers(text) == ["Bob: Ik help"])
    }

    @Test func `a question and what someone found out are quoted`() throws {
        let text = """
            theme: t
            contribution: question-1=Hoe_dan finding-1=Zo_dus
            question-1 about t
            finding-1 about t
            question-1 contributedBy ada
            finding-1 contributedBy bob
            """
        #expect(try speakers(text) == ["You: Hoe dan", "Bob: Zo dus"])
    }

    @Test func `under an initiative only what is about it is quoted`() throws {
        let text = """
            theme: t
            initiative: i
            contribution: idea-1=Iets_anders example-1=Over_de_klas example-2=Over_het_thema
            bob leads i
            i about t
            ada interestedIn i
            idea-1 about t
            idea-1 contributedBy ada
            example-2 about t
            example-2 contributedBy bob

            """
        #expect(try speakers(text) == [])
        let about = text + "example-1 about i\nexample-1 contributedBy bob\n"
        #expect(try speakers(about) == ["Bob: Over de klas"])
    }
}
