import RaakvlakAnalysis
import RaakvlakTesting
import Testing

struct BridgingTests {
    /// Two groups of four who all know each other, and node 8 between them.
    private let barbell: SimpleGraph = {
        let groups = [0..<4, 4..<8].flatMap { group in
            group.flatMap { one in group.filter { $0 < one }.map { SimpleGraph.Pair($0, one) } }
        }
        return SimpleGraph(nodeCount: 9, pairs: groups + [.init(0, 8), .init(4, 8)])
    }()

    @Test func `who stands between two groups bridges most`() async {
        let bridging = barbell.bridging(betweenness: await barbell.betweenness())
        #expect(bridging.indices.max { bridging[$0] < bridging[$1] } == 8)
        #expect(bridging[8] == 16 / (2 * 0.5) && bridging[1] == 0)
    }

    @Test func `bridging of a node without neighbors is 0`() {
        #expect(SimpleGraph(nodeCount: 2, pairs: []).bridging(betweenness: [0, 0]) == [0, 0])
    }

    @Test(arguments: 0..<60)
    func `constraint and effective size are what their definitions say`(seed: Int) throws {
        let graph = SimpleGraph.random(seed: seed, isWeighted: seed % 2 == 0)
        let (constraint, size) = (graph.constraint(), graph.effectiveSize())
        let weight = { (one: Int, other: Int) in
            graph.neighbors(of: one).firstIndex(of: UInt32(other)).map { place in
                graph.weights(of: one)[place - graph.neighbors(of: one).startIndex]
            } ?? 0
        }
        let share = { (one: Int, other: Int) in
            graph.degree(of: one) == 0 ? 0 : weight(one, other) / graph.strengths[one]
        }
        for node in 0..<graph.nodeCount {
            let near = graph.neighbors(of: node).map(Int.init)
            let sum = near.reduce(0.0) { sum, other in
                let indirect = near.reduce(0.0) { $0 + ($1 == other ? 0 : share(node, $1) * share($1, other)) }
                return sum + (share(node, other) + indirect) * (share(node, other) + indirect)
            }
            #expect(near.isEmpty ? constraint[node] == nil : isNear(try #require(constraint[node]), sum))
            let pairs = near.reduce(0) { count, one in count + near.count { graph.areJoined(one, $0) } }
            let expected = near.isEmpty ? 0 : Double(near.count) - Double(pairs) / Double(near.count)
            #expect(isNear(size[node], expected))
        }
    }
}
