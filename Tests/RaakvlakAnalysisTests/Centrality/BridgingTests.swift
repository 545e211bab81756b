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
}
