import RaakvlakTesting
import Testing

@testable import RaakvlakNetwork

struct SearchIndexTests {
    private func index() throws -> SearchIndex {
        let sketch = try NetworkSketch(
            """
            schoolBoard: kade=Stichting_De_Kade oever=Stichting_De_Oever
            person: ada=Ada_Bos bob=Bob_Çelik cas=Cas_Jansen dia=Dia_Janssen
            theme: zorg=Zorg wijk=Wijkteams overstap=Overstap_po-vo
            initiative: team=Jeugdzorg_in_het_team
            ada worksFor kade role=orthopedagoog
            """
        )
        var (attributes, number) = (Attributes(), Attributes())
        attributes[.synonyms] = "jeugdhulp op school|hulp"
        attributes[.definition] = "Alles over hulp aan kinderen, van de kade af."
        number[.identifier] = "VO2810"
        let more = [
            Node(id: try .required("jeugdhulp"), kind: .theme, name: "Steun", attributes: attributes),
            Node(id: try .required("delta"), kind: .samenwerkingsverband, name: "Delta", attributes: number),
        ]
        return SearchIndex(Graph(try Network(nodes: sketch.nodes + more, ties: sketch.ties)))
    }

    private func ids(_ text: String, kinds: NodeKindSet = .all, limit: Int = .max) throws -> [String] {
        let index = try index()
        return index.search(text, kinds: kinds, limit: limit).matches.map { index.graph.node($0.node).id.text }
    }

    @Test(arguments: [
        ("celik", "bob"), ("ÇELIK", "bob"), ("clik", "bob"), ("jansn", "cas"), ("wijk", "wijk"), ("VO 28-10", "delta"),
        ("po vo", "overstap"), ("orthopedagog", "ada"), ("hulp op school", "jeugdhulp"), ("team", "team"),
    ])
    func `what is meant comes first`(text: String, id: String) throws {
        #expect(try ids(text).first == id)
    }

    @Test func `a name goes before a text, a whole word before a part, and both before a typo`() throws {
        #expect(try ids("kade") == ["kade", "jeugdhulp"])
        #expect(try ids("zorg") == ["zorg", "team"])
        #expect(try ids("jansen") == ["cas", "dia"])
    }

    @Test func `what matches all words comes before what matches some`() throws {
        let found = try index().search("stichting kade")
        #expect(found.completeCount == 1 && found.count == 3)
        #expect(try ids("stichting kade") == ["kade", "oever", "jeugdhulp"])
    }

    @Test func `a short word that is there is no typo of another`() throws {
        #expect(try ids("zorg").contains("zorg"))
        #expect(try ids("bos") == ["ada"])
        #expect(try ids("zork") == ["zorg"])
    }

    @Test func `only the kinds asked for are found, and no more than asked for`() throws {
        #expect(try ids("kade", kinds: NodeKindSet(.theme)) == ["jeugdhulp"])
        #expect(try ids("stichting", limit: 1) == ["kade"])
        #expect(try index().search("stichting", limit: 1).count == 2)
    }

    @Test func `where a word was found is told`() throws {
        let match = try #require(try index().search("hulp school").matches.first)
        #expect(match.places.last == SearchIndex.Place(field: .synonym, text: "jeugdhulp op school", found: ["school"]))
        #expect(match.places.first == SearchIndex.Place(field: .synonym, text: "hulp", found: ["hulp"]))
    }

    @Test(arguments: ["", " ", "…", "zzzzzz"])
    func `nothing is found for nothing`(text: String) throws {
        #expect(try index().search(text).matches.isEmpty)
    }

    @Test(arguments: 0..<8)
    func `every node is found by its id and by its name, among the first of its name`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed))
        let index = SearchIndex(graph)
        for number in 0..<graph.nodeCount {
            let node = graph.node(number)
            #expect(index.search(node.id.text).matches.contains { $0.node == number })
            let words = FoldedText.words(of: node.name)
            guard !words.isEmpty else { continue }
            let found = index.search(node.name)
            let match = try #require(found.matches.first { $0.node == number })
            #expect(match.words == found.words.count)
        }
    }

    @Test(arguments: 0..<8)
    func `a limited search is the beginning of the whole`(seed: Int) throws {
        let index = SearchIndex(Graph(try Network.random(seed: seed, persons: 60)))
        for text in ["a", "de van", "stichting"] {
            let all = index.search(text).matches.map(\.node)
            #expect(index.search(text, limit: 3).matches.map(\.node) == Array(all.prefix(3)))
        }
    }
}
