import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct BreadthFirstSearchTests {
    @Test(arguments: 0..<50)
    func `distances are those of every pair's shortest way`(seed: Int) throws {
        let graph = try RandomGraph(seed: seed)
        #expect((0..<graph.nodeCount).map { graph.adjacency.distances(from: [$0]) } == graph.distances)
    }

    @Test(arguments: 0..<50)
    func `from several nodes, the nearest counts, and no further than the limit`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let graph = try RandomGraph(seed: seed)
        let sources = generator.sample(generator.number(in: 0...3), of: Array(0..<graph.nodeCount))
        let (limit, all) = (generator.number(in: 0...3), graph.distances)
        let expected = (0..<graph.nodeCount).map { node in
            sources.compactMap { all[$0][node] }.min().flatMap { $0 <= limit ? $0 : nil }
        }
        #expect(graph.adjacency.distances(from: sources + sources, limit: limit) == expected)
    }

    @Test func `without a source nothing is reached`() throws {
        #expect(try RandomGraph(seed: 1, nodes: 3).adjacency.distances(from: []) == [nil, nil, nil])
    }
}
