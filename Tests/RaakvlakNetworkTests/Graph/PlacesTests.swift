import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct PlacesTests {
    private func graph() throws -> Graph {
        Graph(
            try Network(
                sketch: """
                    region: noord midden zuid eiland land
                    gemeente: dorp stad haven
                    organization: bond
                    schoolBoard: kade oever vaart
                    school: dorpsschool
                    samenwerkingsverband: delta
                    person: ada bob cas dia
                    initiative: klas
                    contribution: vraag
                    noord adjacent midden
                    midden adjacent zuid
                    noord partOf land
                    midden partOf land
                    zuid partOf land
                    eiland partOf zuid
                    haven inRegion eiland
                    bond inRegion land
                    dorp inRegion noord
                    stad inRegion zuid
                    kade inRegion midden
                    oever governs dorpsschool
                    dorpsschool locatedIn dorp
                    delta covers dorp
                    delta covers stad
                    ada worksFor kade
                    bob worksFor oever
                    cas worksFor vaart
                    dia represents delta
                    oever leads klas
                    vraag contributedBy ada
                    """
            )
        )
    }

    @Test func `everything lies where those lie who stand behind it`() throws {
        let graph = try graph()
        let places = Places(graph)
        let regions = { (id: String) throws in
            try places.regions(of: graph.requiredNumber(id)).map { graph.node($0).id.text }
        }
        #expect(try regions("kade") == ["midden"])
        #expect(try regions("oever") == ["noord"])
        #expect(try regions("dorpsschool") == ["noord"])
        #expect(try regions("delta") == ["noord", "zuid"])
        #expect(try regions("bob") == ["noord"])
        #expect(try regions("dia") == ["noord", "zuid"])
        #expect(try regions("klas") == ["noord"])
        #expect(try regions("vraag") == ["midden"])
        #expect(try regions("cas").isEmpty)
        #expect(try places.gemeenten(of: graph.requiredNumber("bob")).map { graph.node($0).id.text } == ["dorp"])
    }

    @Test func `neighboring are adjacent regions and those with a gemeente in common`() throws {
        let graph = try graph()
        let places = Places(graph)
        let nearness = { (a: String, b: String) throws in
            try places.nearness(graph.requiredNumber(a), graph.requiredNumber(b))
        }
        #expect(try nearness("bob", "klas") == .sameRegion)
        #expect(try nearness("ada", "bob") == .neighboring)
        #expect(try nearness("dorp", "stad") == .elsewhere)
        #expect(try nearness("ada", "cas") == .unknown)
        #expect(try nearness("haven", "stad") == .neighboring)
        #expect(try nearness("bond", "stad") == .elsewhere)
        #expect(try nearness("delta", "dorp") == .sameRegion)
        let isIn = { (region: String, node: String) throws in
            try places.isIn(graph.requiredNumber(region), graph.requiredNumber(node))
        }
        #expect(try isIn("land", "haven") && isIn("zuid", "haven") && isIn("land", "bond"))
        #expect(try !isIn("noord", "haven") && !isIn("zuid", "bond"))
    }

    @Test(arguments: 0..<10)
    func `nearness is the same both ways, and everything with a region is near itself`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed))
        let places = Places(graph)
        for a in 0..<graph.nodeCount {
            if !places.regions(of: a).isEmpty { #expect(places.nearness(a, a) == .sameRegion) }
            for b in 0..<a { #expect(places.nearness(a, b) == places.nearness(b, a)) }
        }
    }
}
