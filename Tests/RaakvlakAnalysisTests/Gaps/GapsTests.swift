import RaakvlakAnalysis
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct GapsTests {
    private static func sample(asOf day: String? = nil) throws -> Graph {
        let sketch = try NetworkSketch(
            """
            region: noord midden zuid
            schoolBoard: kade oever vaart
            person: ada bob cas dia eva
            theme: vervoer jeugdhulp taxi gebouw
            noord adjacent midden
            kade inRegion noord
            oever inRegion midden
            vaart inRegion zuid
            ada worksFor kade
            bob worksFor oever
            cas worksFor vaart
            dia worksFor kade
            dia represents kade
            taxi broader vervoer
            ada needs jeugdhulp
            ada needs vervoer
            ada needs gebouw
            eva needs jeugdhulp
            bob offers jeugdhulp
            bob offers taxi
            cas offers gebouw
            vraag contributedBy ada
            vraag about jeugdhulp
            hulp about vervoer
            rit contributedBy dia
            rit about vervoer
            """
        )
        let contributions = [("vraag", "need"), ("hulp", "need"), ("rit", "example")]
        return Graph(
            try Network(nodes: sketch.nodes + contributions.map { try contribution($0, $1) }, ties: sketch.ties)
        )
    }

    private static func contribution(_ id: String, _ kind: String) throws -> Node {
        var attributes = Attributes()
        attributes[.kind] = kind
        return Node(id: try .required(id), kind: .contribution, name: id, attributes: attributes)
    }

    /// The needs as short texts: who, theme, reach, and who answers on which theme.
    private func told(_ vicinity: Vicinity) throws -> [String] {
        let graph = try Self.sample()
        let id = { (number: Int) in graph.node(number).id.text }
        return Gaps(in: graph, within: vicinity).needs.map { answered in
            let need = answered.need
            let stated = need.contributions.isEmpty ? "" : " (\(need.contributions.map(id).joined(separator: " ")))"
            let answers = answered.offers.map { " \(id($0.party)):\(id($0.theme))" }.joined()
            return "\(need.party.map(id) ?? "-") \(id(need.theme))\(stated) \(answered.reach.code)\(answers)"
        }
    }

    @Test func `a need is met by an offer near, and else something less is told`() throws {
        #expect(
            try told(.neighboring) == [
                "ada gebouw elsewhere cas:gebouw", "ada jeugdhulp (vraag) offered bob:jeugdhulp",
                "eva jeugdhulp elsewhere bob:jeugdhulp", "ada vervoer example dia:vervoer",
                "- vervoer (hulp) example dia:vervoer",
            ]
        )
        #expect(
            try told(.region) == [
                "ada gebouw elsewhere cas:gebouw", "ada jeugdhulp (vraag) elsewhere bob:jeugdhulp",
                "eva jeugdhulp elsewhere bob:jeugdhulp", "ada vervoer example dia:vervoer",
                "- vervoer (hulp) example dia:vervoer",
            ]
        )
        #expect(try told(.network).count { $0.contains(" offered ") } == 3)
        #expect(try told(.steps(2)).count { $0.contains("example dia") } == 2)
        #expect(try told(.steps(1)).count { $0.contains("elsewhere dia") } == 1)
    }

    @Test func `the wider the vicinity, the better each need is answered`() throws {
        for seed in 0..<20 {
            let graph = Graph(try Network.random(seed: seed, persons: 20))
            let reaches = [Vicinity.region, .neighboring, .network].map { vicinity in
                Gaps(in: graph, within: vicinity).needs.map(\.reach)
            }
            for (narrow, wide) in zip(reaches, reaches.dropFirst()) {
                #expect(narrow.count == wide.count && zip(narrow, wide).allSatisfy { $0 <= $1 })
            }
        }
    }

    /// Whether a need has an offer near, by the definition: any other party that offers the theme by tie or contribution.
    private func isOffered(_ need: Need, _ graph: Graph, _ places: Places) -> Bool {
        (0..<graph.nodeCount).contains { party in
            guard party != need.party, need.party.map({ places.nearness(party, $0) >= .neighboring }) ?? true else {
                return false
            }
            if graph.outgoing(.offers).contains(need.theme, nextTo: party) { return true }
            return graph.incoming(.contributedBy).neighbors(of: party).contains { source in
                graph.node(Int(source)).attributes[.kind] == "offer"
                    && graph.outgoing(.about).contains(need.theme, nextTo: Int(source))
            }
        }
    }

    @Test(arguments: 0..<15)
    func `what is offered near is what the definition says`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed, persons: 25))
        let gaps = Gaps(in: graph, within: .neighboring)
        #expect(!gaps.needs.isEmpty)
        for answered in gaps.needs {
            #expect((answered.reach == .offered) == isOffered(answered.need, graph, gaps.places))
            #expect((answered.reach == .nobody) == answered.offers.isEmpty)
            #expect(answered.offers.count <= 3 && Set(answered.offers.map(\.party)).count == answered.offers.count)
        }
        let keys = gaps.needs.map {
            [$0.need.theme, $0.need.party ?? -1, $0.need.party == nil ? $0.need.contributions[0] : 0]
        }
        #expect(Set(keys).count == keys.count)
    }

    @Test func `white spots are themes needed in a place where nobody offers them`() throws {
        let graph = try Self.sample()
        let id = { (number: Int) in graph.node(number).id.text }
        let regions = WhiteSpots(in: graph, by: .region)
        #expect(
            regions.spots.map { "\(id($0.theme)) \(id($0.place)) \($0.needs)" } == [
                "gebouw noord 1", "jeugdhulp noord 1",
            ]
        )
        #expect(regions.regionsWithoutContact.map(id) == ["midden", "zuid"])
        #expect(regions.boardsWithoutInitiative.map(id) == ["kade", "oever", "vaart"])
        let boards = WhiteSpots(in: graph, by: .board)
        #expect(
            boards.spots.map { "\(id($0.theme)) \(id($0.place))" } == ["gebouw kade", "jeugdhulp kade"]
        )
    }

    @Test func `a board is where its schools' people are, and not who left it or has yet to accept`() throws {
        let graph = Graph(
            try Network(
                sketch: """
                    region: noord
                    schoolBoard: kade oever vaart
                    school: lyceum
                    person: ada bob cas dia
                    theme: taal
                    initiative: taalhuis
                    kade governs lyceum
                    kade inRegion noord
                    ada worksFor lyceum
                    ada needs taal
                    bob represents oever state=ended
                    bob needs taal
                    cas represents vaart state=nominated
                    cas needs taal
                    dia represents kade state=nominated
                    ada contactFor taalhuis
                    bob leads taalhuis
                    """
            )
        )
        let id = { (number: Int) in graph.node(number).id.text }
        let found = WhiteSpots(in: graph, by: .board)
        #expect(found.spots.map { "\(id($0.theme)) \(id($0.place)) \($0.needs)" } == ["taal kade 1"])
        #expect(found.boardsWithoutInitiative.map(id) == ["oever", "vaart"])
        #expect(found.regionsWithoutContact.map(id) == ["noord"])
    }

    @Test(arguments: 0..<10)
    func `white spots are where parties need a theme, and none offers it or shows how`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed, persons: 25))
        let boards = Belonging.boards(in: graph).values
        let statements = ThemeUse(graph).statements
        let stated = { (relation: ThemeUse.Relation) in
            Set(
                statements.filter { $0.relation == relation }.flatMap { statement in
                    boards[Int(statement.party)].map { [statement.theme, $0] }
                }
            )
        }
        let found = WhiteSpots(in: graph, by: .board).spots.map { [UInt32($0.theme), UInt32($0.place)] }
        #expect(Set(found) == stated(.needs).subtracting(stated(.offers)) && Set(found).count == found.count)
    }
}
