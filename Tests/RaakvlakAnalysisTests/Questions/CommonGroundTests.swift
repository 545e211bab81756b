import RaakvlakAnalysis
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct CommonGroundTests {
    @Test func `a group is told by the themes that stand out in it, its region and its employer`() async throws {
        let graph = Graph(
            try Network(
                sketch: """
                    region: noord
                    schoolBoard: kade
                    theme: taal vervoer
                    person: ada bob cas dia eva fay
                    kade inRegion noord
                    ada worksFor kade
                    bob worksFor kade
                    ada collaborates bob
                    bob collaborates cas
                    ada collaborates cas
                    dia collaborates eva
                    eva collaborates fay
                    dia collaborates fay
                    cas collaborates dia
                    ada worksOn taal
                    bob needs taal
                    cas worksOn vervoer
                    dia worksOn vervoer
                    eva offers vervoer
                    fay worksOn taal
                    """
            )
        )
        let projection = Lens.collaborates.projection(of: graph, kinds: nil)
        let found = await Communities(of: projection.pairs)
        let grounds = CommonGround.of(found.partition, in: projection, of: graph)
        let id = { (node: Int) in graph.node(node).id.text }
        #expect(grounds.map { $0.members.map(id) } == [["cas", "ada", "bob"], ["dia", "eva", "fay"]])
        #expect(grounds.map { $0.themes.map { "\(id($0.node)) \($0.count)" } } == [["taal 2"], ["vervoer 2"]])
        #expect(grounds.map { $0.region.map { "\(id($0.node)) \($0.count)" } } == ["noord 2", nil])
        #expect(grounds.map { $0.organization.map { id($0.node) } } == ["kade", nil])
    }

    @Test(arguments: 0..<8)
    func `everyone is in one group, and no theme counts more often than there are members`(seed: Int) async throws {
        let graph = Graph(try Network.random(seed: seed, persons: 30))
        for lens in Lens.allCases {
            let projection = lens.projection(of: graph, kinds: nil)
            let found = await Communities(of: projection.pairs, runs: 2)
            let grounds = CommonGround.of(found.partition, in: projection, of: graph)
            #expect(grounds.flatMap(\.members).sorted() == projection.nodes)
            #expect(zip(grounds, grounds.dropFirst()).allSatisfy { $0.members.count >= $1.members.count })
            for ground in grounds {
                #expect(ground.themes.count <= 3)
                #expect(ground.themes.allSatisfy { $0.count > 1 && $0.count <= ground.members.count })
            }
        }
    }
}
