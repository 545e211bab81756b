import RaakvlakMatching
import RaakvlakTesting
import Testing

struct RoundsGraphTests {
    @Test func `loops are left out, and of a pair given twice the heaviest counts`() {
        let graph = WeightedGraph(
            nodeCount: 4,
            pairs: [
                .init(2, 1, weight: 3), .init(1, 1, weight: 9), .init(1, 2, weight: 5), .init(3, 0, weight: 0),
                .init(2, 1, weight: 4),
            ]
        )
        #expect(graph.pairs == [.init(0, 3, weight: 0), .init(1, 2, weight: 5)])
        #expect(graph.weight(of: 2, 1) == 5 && graph.weight(of: 0, 3) == 0 && graph.weight(of: 0, 1) == nil)
        #expect((0..<4).map(graph.degree) == [1, 1, 1, 1] && graph.highestWeight == 5)
    }

    @Test(arguments: 0..<20)
    func `the order of the pairs does not matter`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let graph = WeightedGraph.random(&generator, nodes: 2...12, pairLimit: 40)
        #expect(WeightedGraph(nodeCount: graph.nodeCount, pairs: generator.shuffled(graph.pairs)) == graph)
    }

    @Test func `worths and scores become weights exactly`() {
        for worth in [0, 1 / 4_294_967_296.0, 0.75, 33.3, 100] {
            let exact = (worth * 4_294_967_296).rounded() / 4_294_967_296
            #expect(WeightedGraph.worth(of: WeightedGraph.weight(of: exact)) == exact)
        }
        #expect(WeightedGraph.weight(of: -1) == 0)
    }
}
