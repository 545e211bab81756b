import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct AdjacencyTests {
    @Test(arguments: 0..<50)
    func `a node is next to its neighbors and to no other`(seed: Int) throws {
        let graph = try RandomGraph(seed: seed)
        for node in 0..<graph.nodeCount {
            let found = (-1...graph.nodeCount).filter { graph.adjacency.contains($0, nextTo: node) }
            let expected = graph.pairs.compactMap { $0.0 == node ? $0.1 : $0.1 == node ? $0.0 : nil }.sorted()
            #expect(found == expected)
            #expect(graph.adjacency.neighbors(of: node).map(Int.init) == expected)
            #expect(graph.adjacency.degree(of: node) == expected.count)
        }
        #expect(graph.adjacency.count == 2 * graph.pairs.count)
    }

    @Test(arguments: 0..<20)
    func `every entry has the tie that makes it`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed))
        let joined = graph.joined()
        let entries = (0..<joined.nodeCount).flatMap { node in
            zip(joined.neighbors(of: node), joined.ties(of: node)).map { (node, Int($0), Int($1)) }
        }
        #expect(entries.count == 2 * graph.network.ties.count)
        #expect(
            entries.allSatisfy { node, neighbor, place in
                let tie = graph.network.ties[place]
                return Set([tie.from, tie.to]) == [graph.node(node).id, graph.node(neighbor).id]
            }
        )
    }

    @Test(arguments: 0..<20)
    func `rows are consecutive and ascending`(seed: Int) throws {
        let joined = Graph(try Network.random(seed: seed)).joined()
        let rows = (0..<joined.nodeCount).map { Array(joined.neighbors(of: $0)) }
        #expect((0..<joined.nodeCount).flatMap(joined.row) == Array(0..<joined.count))
        #expect(rows.map { $0.sorted() } == rows)
    }

    @Test func `two ties to one neighbor are two entries`() throws {
        let graph = try Graph(Network(sketch: "person: ada\nschool: b\nada worksFor b role=x\nada worksFor b"))
        let adjacency = graph.outgoing(.worksFor)
        #expect(Array(adjacency.neighbors(of: 0)) == [1, 1])
        #expect(Array(adjacency.ties(of: 0)) == [0, 1])
        #expect(adjacency.contains(1, nextTo: 0) && !adjacency.contains(0, nextTo: 1))
    }
}
