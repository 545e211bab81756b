import RaakvlakAnalysis
import RaakvlakTesting
import Testing

struct PartsTests {
    @Test(arguments: 0..<100)
    func `components are who can reach each other`(seed: Int) {
        let graph = SimpleGraph.random(seed: seed)
        let components = graph.components()
        let firsts = Definitions(graph).firsts
        let order = Set(firsts).sorted()
        #expect(components.partOfNode.map { order[$0] } == firsts)
        #expect(components.sizes == order.map { first in firsts.count { $0 == first } })
        #expect(components.members.map(\.count) == components.sizes)
    }

    @Test(arguments: 0..<50)
    func `articulation points are those without whom something falls apart`(seed: Int) {
        let graph = SimpleGraph.random(seed: seed)
        let before = Definitions(graph)
        let expected = (0..<graph.nodeCount).compactMap { node -> [Int]? in
            // The node itself is a component of its own once it has left.
            let after = Definitions(graph.without(node)).firsts
            let old = (0..<graph.nodeCount).filter { before.firsts[$0] == before.firsts[node] && $0 != node }
            let parts = Dictionary(grouping: old) { after[$0] }.values.map(\.count).sorted(by: >)
            return parts.count > 1 ? [node] + parts : nil
        }
        #expect(Separations(of: graph).points.map { [$0.node] + $0.parts } == expected)
    }

    @Test(arguments: 0..<50)
    func `bridges are those pairs without which a component falls in two`(seed: Int) {
        let graph = SimpleGraph.random(seed: seed)
        let count = Definitions(graph).componentCount
        let expected = graph.pairs.compactMap { pair -> [Int]? in
            let rest = SimpleGraph(nodeCount: graph.nodeCount, pairs: graph.pairs.filter { $0 != pair })
            let after = Definitions(rest)
            guard after.componentCount > count else { return nil }
            let parts = [pair.one, pair.other].map { end in after.firsts.count { $0 == after.firsts[end] } }
            return [pair.one, pair.other] + parts
        }
        #expect(Separations(of: graph).bridges.map { [$0.one, $0.other] + $0.parts } == expected)
    }

    @Test func `a long row hangs by every node between, however deep`() {
        let separations = Separations(of: .path(200_000))
        #expect(separations.points.count == 199_998 && separations.bridges.count == 199_999)
        #expect(separations.points[0].node == 1 && separations.points[0].parts == [199_998, 1])
        #expect(separations.points[0].cutOff == 1 && separations.bridges[9].cutOff == 10)
    }

    @Test func `parts are numbered by their first node`() {
        let partition = Partition(grouping: ["b", "a", "b", "c"])
        #expect(partition.partOfNode == [0, 1, 0, 2] && partition.sizes == [2, 1, 1])
        #expect(partition.members == [[0, 2], [1], [3]])
    }
}
