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
                #expect(graph.neighbors(of: one).contains(UInt32(other)) == !between.isEmpty)
                let found = graph.pairs.filter { ($0.one, $0.other) == (one, other) }.map(\.weight)
                let expected = between.isEmpty || other < one ? [] : [between.reduce(0) { $0 + $1.weight }]
                #expect(found == expected)
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
            #expect(graph.strengths[node] == Double(adjacency.degree(of: node)))
        }
    }

    @Test func `a graph of nothing is nothing`() async {
        let graph = SimpleGraph(nodeCount: 0, pairs: [])
        #expect(graph.pageRank() == [] && graph.coreness() == [] && graph.components().count == 0)
        let (betweenness, closeness) = (await graph.betweenness(), await Closeness(of: graph))
        #expect(betweenness == [] && closeness.values == [])
        #expect(Separations(of: graph).points.isEmpty && graph.pairs.isEmpty && graph.strengths.isEmpty)
    }
}
