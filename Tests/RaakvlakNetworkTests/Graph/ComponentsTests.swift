import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct ComponentsTests {
    @Test(arguments: 0..<50)
    func `two nodes share a part where pairs join them`(seed: Int) throws {
        let graph = try RandomGraph(seed: seed, nodes: 16)
        let components = Components(of: graph.adjacency)
        let firsts = Set(graph.parts).sorted()
        #expect(components.partOfNode.map { firsts[$0] } == graph.parts)
        #expect(components.count == firsts.count)
        #expect(components.sizes == firsts.map { first in graph.parts.count { $0 == first } })
    }

    @Test func `nothing has no parts`() throws {
        let components = Components(of: Graph(try Network(sketch: "")).joined())
        #expect(components.count == 0 && components.partOfNode == [] && components.sizes == [])
    }

    @Test func `nodes without ties are parts of one`() throws {
        let graph = try Graph(Network(sketch: "person: ada bob cas\nada collaborates cas"))
        #expect(Components(of: graph.joined()).partOfNode == [0, 1, 0])
        #expect(Components(of: graph.joined(by: [.related])).sizes == [1, 1, 1])
    }
}
