import RaakvlakAnalysis
import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakDocuments

struct MeasureDocumentTests {
    @Test(arguments: [
        (Measure.degree, Lens.contacts, false), (.betweenness, .everything, true), (.pagerank, .themes, false),
    ])
    func `a ranking reads as its golden files`(measure: Measure, lens: Lens, isNormalized: Bool) async throws {
        let graph = try DocumentSample.graph()
        let projection = lens.projection(of: graph, kinds: nil)
        let ranking = await Ranking(of: projection, by: measure, isNormalized: isNormalized)
        DocumentSample.expectGolden(
            RankDocument(ranking, via: lens, projection, in: graph, limit: 4),
            "rank-\(measure.rawValue)"
        )
    }

    @Test func `an estimate says how good it is`() async throws {
        let graph = try DocumentSample.graph()
        let projection = Lens.contacts.projection(of: graph, kinds: nil)
        let sampled = await Betweenness(sampling: projection.pairs, error: 0.01, confidence: 0.9)
        let text = Texts.exactness(of: sampled.sampling.map(Ranking.Estimate.paths))
        #expect(text.english.hasPrefix("Estimated by ") && text.english.contains("with 90.0 % confidence"))
    }

    @Test func `a closeness that was estimated is not called exact`() async throws {
        let graph = Graph(try Network.random(seed: 5, persons: 900))
        let projection = Lens.everything.projection(of: graph, kinds: nil)
        let exact = await Ranking(of: projection, by: .closeness)
        let estimated = await Ranking(of: projection, by: .closeness, mostWork: 1)
        #expect(exact.estimate == nil && estimated.estimate != nil)
        let document = RankDocument(estimated, via: .everything, projection, in: graph, limit: 1)
        let text = document.text(as: .text, Presentation(.english)).split(separator: "\n").joined(separator: " ")
        #expect(
            text.contains("Estimated from ") && text.contains("of the greatest distance.") && !text.contains("Exact.")
        )
        #expect(document.text(as: .json, Presentation(.english)).contains("\"sampling\": {\"samples\": "))
    }

    @Test(arguments: [(MinimumCell.none, "communities"), (MinimumCell(3), "communities-hidden")])
    func `communities read as their golden files`(cell: MinimumCell, name: String) async throws {
        let graph = try DocumentSample.graph()
        let projection = Lens.contacts.projection(of: graph, kinds: nil)
        let found = await Communities(of: projection.pairs)
        DocumentSample.expectGolden(
            CommunitiesDocument(found, via: .contacts, projection, in: graph, hiding: cell),
            name
        )
    }

    @Test func `whoever is in a group whose number is hidden is not told in CSV`() async throws {
        let graph = try DocumentSample.graph()
        let projection = Lens.contacts.projection(of: graph, kinds: nil)
        let found = await Communities(of: projection.pairs)
        let document = CommunitiesDocument(found, via: .contacts, projection, in: graph, hiding: MinimumCell(100))
        let rows = document.text(as: .csv, Presentation(.dutch)).split(separator: "\n").dropFirst()
        #expect(rows.isEmpty)
    }

    @Test func `key persons read as their golden files`() throws {
        let graph = try DocumentSample.graph()
        let projection = Lens.everything.projection(of: graph, kinds: nil)
        let persons = KeyNodes(in: projection, limit: 5) { graph.kind(of: $0) == .person }
        DocumentSample.expectGolden(
            KeyNodesDocument(persons, via: .everything, projection, in: graph, hiding: MinimumCell(3)),
            "key-persons"
        )
        let none = Lens.meetings.projection(of: graph, kinds: nil)
        DocumentSample.expectGolden(
            KeyNodesDocument(KeyNodes(in: none, limit: 5), via: .meetings, none, in: graph),
            "key-persons-none"
        )
    }

    /// Two boards in one region, one of which shows and offers what someone of the other needs.
    private func region() throws -> Graph {
        let sketch = try NetworkSketch(
            """
            region: noord=Noord
            schoolBoard: kade=Stichting_De_Kade oever=Stichting_De_Oever
            gemeente: dorp=Gemeente_Dorp
            person: ada=Ada_Bos bob=Bob_Çelik
            theme: wijk=Wijkteams jeugdhulp=Jeugdhulp_op_school
            document: gids=Gids_wijkteams
            kade inRegion noord
            oever inRegion noord
            ada worksFor kade
            bob worksFor oever
            bob represents oever
            wijk related jeugdhulp
            ada needs jeugdhulp
            ada seeks noord role=schoolbestuur
            ada interestedIn klas
            oever leads klas
            klas about jeugdhulp
            gids about wijk
            bob offers jeugdhulp
            """
        )
        var attributes = Attributes()
        (attributes[.phase], attributes[.summary]) = ("running", "Elke dinsdag is er een jeugdhulpverlener in school.")
        let initiative = Node(
            id: try .required("klas"),
            kind: .initiative,
            name: "Hulp in de klas",
            attributes: attributes
        )
        let network = try Network(nodes: sketch.nodes + [initiative], ties: sketch.ties)
        return Graph(network, asOf: try .required(DocumentSample.day))
    }

    @Test func `examples and partners read as their golden files`() throws {
        let graph = try region()
        let (ada, bob) = (try graph.requiredNumber("ada"), try graph.requiredNumber("bob"))
        let search = PracticeExamples(graph)
        DocumentSample.expectGolden(
            PracticeDocument(for: ada, search.examples(for: ada, limit: 3), in: graph),
            "examples"
        )
        DocumentSample.expectGolden(PracticeDocument(for: bob, [], in: graph), "examples-none")
        let partners = PartnerSearch(graph)
        let wishes = partners.wishes(of: ada) + [.init(kind: PartnerKind("gemeente"), region: nil)]
        let answers = wishes.map { partners.answer($0, of: ada) }
        DocumentSample.expectGolden(PartnersDocument(for: ada, answers, limit: 3, in: graph), "partners")
    }
}
