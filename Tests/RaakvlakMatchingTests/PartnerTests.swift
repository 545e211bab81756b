import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct PartnerTests {
    private static func graph() throws -> Graph {
        let sketch = try NetworkSketch(
            """
            region: noord midden zuid
            gemeente: dorp=Gemeente_Dorp stad=Gemeente_Stad
            school: lyceum
            organization: boekerij=Bibliotheek_De_Boekerij
            person: ada bob cas dia
            theme: taal vervoer
            contribution: vraag
            noord adjacent midden
            dorp inRegion noord
            stad inRegion midden
            kade inRegion noord
            roc inRegion midden
            zorg inRegion zuid
            boekerij inRegion noord
            kade governs lyceum
            lyceum locatedIn dorp
            ada worksFor roc
            bob worksFor kade
            bob represents kade
            dia represents kade state=nominated
            dia represents roc state=ended
            dia offers vervoer
            ada needs taal
            bob offers taal
            ada seeks zuid role=jeugdzorg
            vraag contributedBy ada
            vraag seeks noord role=vo-school
            """
        )
        let organizations = [
            try organization("kade", .schoolBoard, "vo"), try organization("roc", .schoolBoard, "vo|mbo"),
            try organization("zorg", .organization, "jeugdhulp"),
        ]
        return Graph(try Network(nodes: sketch.nodes + organizations, ties: sketch.ties))
    }

    private static func organization(_ id: String, _ kind: NodeKind, _ sector: String) throws -> Node {
        var attributes = Attributes()
        attributes[.sector] = sector
        return Node(id: try .required(id), kind: kind, name: id, attributes: attributes)
    }

    @Test(arguments: [
        ("gemeente", "dorp stad"), ("Municipalities", "dorp stad"), ("mbo-instelling", "roc"), ("jeugdzorg", "zorg"),
        ("youth care", "zorg"), ("school voor vo", "lyceum"), ("vo-scholen", "lyceum"), ("schoolbestuur", "kade roc"),
        ("school board", "kade roc"), ("bibliotheek", "boekerij"), ("mbo-school", ""), ("vo", "kade lyceum roc"),
        ("organisatie", "boekerij dorp kade lyceum roc stad zorg"), ("", "boekerij dorp kade lyceum roc stad zorg"),
        ("sterrenwacht", ""),
    ])
    func `words name a sort of organization`(text: String, expected: String) throws {
        let graph = try Self.graph()
        let found = (0..<graph.nodeCount).filter { PartnerKind(text).matches($0, in: graph) }
        #expect(found.map { graph.node($0).id.text }.joined(separator: " ") == expected)
    }

    @Test func `partners are near by, nearest first, with what they offer and whom to ask`() throws {
        let graph = try Self.graph()
        let search = PartnerSearch(graph)
        let id = { (node: Int) in graph.node(node).id.text }
        let ada = try graph.requiredNumber("ada")
        let gemeenten = search.answer(.init(kind: PartnerKind("gemeente"), region: nil), of: ada)
        #expect(gemeenten.partners.map { id($0.organization) } == ["stad", "dorp"])
        #expect(gemeenten.partners.map(\.nearness) == [.sameRegion, .neighboring])
        let boards = search.answer(.init(kind: PartnerKind("bestuur"), region: nil), of: ada)
        #expect(boards.partners.map { id($0.organization) } == ["kade"])
        #expect(boards.partners.first?.touchpoints.map { id($0.node) } == ["taal"])
        #expect(boards.partners.first?.contacts.map(id) == ["bob"])
        let care = search.answer(.init(kind: PartnerKind("jeugdzorg"), region: nil), of: ada)
        #expect(care.partners.isEmpty && care.elsewhere == 1)
    }

    @Test func `who was nominated, or no longer speaks for an organization, is not to be asked for it`() throws {
        let graph = try Self.graph()
        let dia = try graph.requiredNumber("dia")
        let found = PartnerSearch(graph).answer(.init(kind: PartnerKind("bestuur"), region: nil), of: dia)
        // Of nowhere: both boards are elsewhere, and neither is her own.
        #expect(found.partners.isEmpty && found.elsewhere == 2 && graph.organizations(of: dia).isEmpty)
    }

    @Test func `what someone seeks is what they and their contributions say`() throws {
        let graph = try Self.graph()
        let search = PartnerSearch(graph)
        let ada = try graph.requiredNumber("ada")
        let wishes = search.wishes(of: ada)
        #expect(wishes.map(\.kind.text) == ["jeugdzorg", "vo-school"])
        let found = wishes.map { search.answer($0, of: ada).partners.map { graph.node($0.organization).id.text } }
        #expect(found == [["zorg"], ["lyceum"]])
        #expect(search.wishes(of: try graph.requiredNumber("cas")).isEmpty)
    }

    @Test(arguments: 0..<10)
    func `a strength is at most 100 and exactly the sum of its touchpoints`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed, persons: 15))
        let search = PartnerSearch(graph)
        for person in graph.nodes(of: .person) {
            let partners = search.answer(.init(kind: PartnerKind(""), region: nil), of: person).partners
            for partner in partners {
                #expect(partner.strength >= 0 && partner.strength <= 100)
                #expect(partner.touchpoints.reversed().reduce(0) { $0 + $1.contribution } == partner.strength)
                #expect(!graph.outgoing(.worksFor).contains(partner.organization, nextTo: person))
            }
            #expect(zip(partners, partners.dropFirst()).allSatisfy { $0.nearness >= $1.nearness })
        }
    }
}
