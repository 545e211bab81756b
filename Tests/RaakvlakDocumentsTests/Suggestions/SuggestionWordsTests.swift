import RaakvlakDocuments
import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakTesting
import Testing

/// What documents say of pairs beside their reasons.
struct SuggestionWordsTests {
    private func graph(_ text: String, asOf day: String? = nil, _ change: (inout Attributes, Node) -> Void) throws
        -> Graph
    {
        let sketch = try NetworkSketch(text)
        let nodes = sketch.nodes.map { node -> Node in
            var attributes = node.attributes
            change(&attributes, node)
            return Node(id: node.id, kind: node.kind, name: node.name, attributes: attributes, period: node.period)
        }
        return Graph(try Network(nodes: nodes, ties: sketch.ties), asOf: try day.map { try .required($0) })
    }

    private func graph(_ text: String) throws -> Graph { try graph(text) { _, _ in } }

    private func list(
        _ graph: Graph,
        _ language: Language = .english,
        order: SuggestionOrder = SuggestionOrder()
    ) throws -> String {
        let ada = try graph.requiredNumber("ada")
        let suggestions = Matcher(graph, weights: .standard).suggestions(for: ada, limit: 5, in: order)
        return SuggestionsDocument(for: ada, suggestions, order: order, in: graph)
            .text(as: .text, Presentation(language, terminalWidth: 100))
    }

    private func why(_ graph: Graph, _ language: Language = .english) throws -> String {
        let pair = try Matcher(graph, weights: .standard).suggestion(
            for: graph.requiredNumber("ada"),
            of: graph.requiredNumber("bob")
        )
        return WhyDocument(try #require(pair), in: graph).text(as: .text, Presentation(language, terminalWidth: 100))
    }

    // MARK: Above a list

    private static let region = """
        person: ada=Ada bob=Bob
        organization: one two
        region: r=Delta
        ada worksFor one
        bob worksFor two
        one inRegion r
        two inRegion r

        """

    @Test func `a list that rests on places alone says that too little is known`() throws {
        let text = try list(graph(Self.region))
        #expect(text.contains("We don’t know enough about Ada yet for a good suggestion."))
        #expect(text.contains("Both your organizations are active in Delta."))
        let known = try list(graph(Self.region + "theme: t\nada worksOn t\nbob worksOn t"))
        #expect(!known.contains("We don’t know enough"))
    }

    @Test func `a list in another order says so`() throws {
        let graph = try graph(Self.region)
        let order = SuggestionOrder(variety: 0.5, bridges: Bridges(graph))
        #expect(!(try list(graph).contains("The order")))
        #expect(
            try list(graph, order: order).contains(
                "The order also takes into account that suggestions differ from each other, and that people"
            )
        )
        #expect(
            try list(graph, .dutch, order: SuggestionOrder(variety: 1)).contains(
                "Voor de volgorde telt ook mee dat suggesties van elkaar verschillen."
            )
        )
    }

    // MARK: Bridges

    @Test(
        arguments: [
            ("", "Now nobody connects you, not even through others."),
            ("ada collaborates cas\ncas collaborates bob", "Now you are connected only through 1 other person."),
            (
                "ada collaborates cas\ncas collaborates dag\ndag collaborates bob",
                "Now you are connected only through 2 others."
            ),
            ("group: g\nada participatesIn g\nbob participatesIn g", "You are connected directly already: you"),
        ]
    )
    func `a bridge says how the two persons are connected`(ties: String, sentence: String) throws {
        let graph = try graph(Self.region + "person: cas dag\n" + ties)
        #expect(try list(graph, order: SuggestionOrder(bridges: Bridges(graph))).contains(sentence))
    }

    // MARK: Proposals

    private static let declined = """
        person: ada=Ada bob=Bob
        theme: t
        ada worksOn t
        bob worksOn t
        proposal: p
        p proposedBy ada
        p proposedTo bob
        """

    @Test(arguments: [nil, "someone"])
    func `why a proposal was declined is told where anyone may see it`(visible: String?) throws {
        let graph = try graph(Self.declined) { attributes, node in
            guard node.kind == .proposal else { return }
            (attributes[.state], attributes[.reason], attributes[.visibleTo]) = ("declined", "Geen tijd.", visible)
        }
        let told = "Not suggested. An earlier proposal between you was declined"
        #expect(try why(graph).contains(visible == nil ? told + ": “Geen tijd.”" : told + "."))
        #expect(try why(graph).contains("Geen tijd") == (visible == nil))
    }

    @Test func `several reasons against a pair have one heading`() throws {
        let text = try why(
            graph(Self.declined + "\norganization: o\nada worksFor o\nbob worksFor o\nada collaborates bob")
        )
        #expect(text.contains("Not suggested. You work for the same organization. You already collaborate."))
        #expect(text.split(separator: "Not suggested.").count == 2)
    }

    @Test func `of who collaborates nobody in between is named, and what nearness adds is still counted`() throws {
        let text = try why(graph("person: ada bob cas\nada collaborates bob\nbob collaborates cas"))
        #expect(!text.contains("connects you") && text.contains("One more reason."))
        #expect(text.contains("You are close to each other in the network."))
    }

    @Test func `nearness is one line below a mutual contact`() throws {
        let text = try why(graph("person: ada=Ada bob=Bob cas=Cas\nada collaborates cas\nbob collaborates cas"))
        let lines = text.split(separator: "\n").map { $0.drop { !$0.isLetter } }
        #expect(lines.contains("You are close to each other in the network."))
        #expect(lines.contains("Cas") && !lines.contains("Ada") && !lines.contains("Bob"))
    }
}
