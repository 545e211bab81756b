import RaakvlakAnalysis
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct SimpleGraphTests {
    @Test(arguments: 0..<50)
    func `pairs in any order, either way and several times make the same graph`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let nodes = generator.number(in: 1...12)
        let pairs = (0..<generator.number(below: 40)).map { _ in
            let weight = seed % 2 == 0 ? 1 : Double(generator.number(in: 1...8)) / 8
            return SimpleGraph.Pair(generator.number(below: nodes), generator.number(below: nodes), weight: weight)
        }
        let graph = SimpleGraph(nodeCount: nodes, pairs: pairs)
        let turned = pairs.map { SimpleGraph.Pair($0.other, $0.one, weight: $0.weight) }
        #expect(SimpleGraph(nodeCount: nodes, pairs: generator.shuffled(turned)) == graph)
        #expect(SimpleGraph(nodeCount: nodes, pairs: graph.pairs) == graph)
        for one in 0..<nodes {
            for other in 0..<nodes {
                let between = pairs.filter { Set([$0.one, $0.other]) == Set([one, other]) && one != other }
                #expect(graph.areJoined(one, other) == !between.isEmpty)
                let found = zip(graph.neighbors(of: one), graph.weights(of: one)).filter { $0.0 == UInt32(other) }
                #expect(found.map(\.1) == (between.isEmpty ? [] : [between.reduce(0) { $0 + $1.weight }]))
            }
        }
    }

    @Test(arguments: 0..<10)
    func `an adjacency makes the graph of its pairs`(seed: Int) throws {
        let adjacency = Graph(try Network.random(seed: seed)).joined()
        let graph = SimpleGraph(adjacency)
        for node in 0..<adjacency.nodeCount {
            #expect(
                graph.neighbors(of: node).map(Int.init) == Set(adjacency.neighbors(of: node).map(Int.init)).sorted()
            )
            #expect(graph.weights(of: node).reduce(0, +) == Double(adjacency.degree(of: node)))
        }
    }

    @Test func `a graph of nothing is nothing`() async {
        let graph = SimpleGraph(nodeCount: 0, pairs: [])
        #expect(graph.pageRank() == [] && graph.coreness() == [] && graph.components().count == 0)
        let (betweenness, closeness) = (await graph.betweenness(), await Closeness(of: graph))
        #expect(betweenness == [] && closeness.values == [])
        #expect(Separations(of: graph).points.isEmpty && graph.pairs.isEmpty && !graph.isWeighted)
    }
}
