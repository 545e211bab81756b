import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMaps

@Suite struct RingsTests {
    @Test func `contributions and agreements cost no step`() throws {
        let graph = try SampleNetwork.graph()
        let rings = try Rings(around: graph.requiredNumber("ada"), in: graph, limit: 2)
        let distance = { (id: String) in try rings.distances[graph.requiredNumber(id)] }
        #expect(try distance("need-1") == 0)
        #expect(try distance("jeugdhulp") == 1)
        #expect(try distance("cor") == 1)
        #expect(try distance("yulius") == 2)
        #expect(try distance("capelle") == nil)
    }

    @Test(arguments: 0..<30)
    func `a ring is tied to the ring within it`(seed: Int) throws {
        let graph = Graph(try .random(seed: seed, persons: 40))
        let rings = Rings(around: 0, in: graph, limit: 3)
        for (node, distance) in rings.distances.enumerated() where (distance ?? 0) > 0 {
            let isWay = [.contribution, .agreement].contains(graph.node(node).kind)
            var nearest = Int.max
            Rings.forEachNeighbor(of: node, in: graph) { nearest = min(nearest, rings.distances[$0] ?? .max) }
            #expect(nearest <= (distance ?? 0) - (isWay ? 0 : 1))
        }
    }
}
