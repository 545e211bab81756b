import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct ShortestPathsTests {
    @Test(arguments: 0..<50)
    func `all shortest paths are found, in the order of their nodes`(seed: Int) throws {
        let graph = try RandomGraph(seed: seed, nodes: 9)
        let distances = graph.distances
        for target in 0..<graph.nodeCount {
            let paths = ShortestPaths(in: graph.adjacency, from: seed % 9, to: target, limit: 1000)
            let length = distances[seed % 9][target]
            let expected = length.map { graph.walks(from: seed % 9, to: target, length: $0) } ?? []
            #expect(paths.length == length && paths.count == expected.count)
            #expect(paths.paths.map { $0.map(\.node) } == expected)
        }
    }

    @Test(arguments: 0..<20)
    func `a limit lists the first paths and counts them all`(seed: Int) throws {
        let graph = try RandomGraph(seed: seed, nodes: 8, pairs: 16)
        let all = ShortestPaths(in: graph.adjacency, from: 0, to: 7, limit: .max)
        for limit in 0...3 {
            let some = ShortestPaths(in: graph.adjacency, from: 0, to: 7, limit: limit)
            #expect(some.paths == Array(all.paths.prefix(limit)))
            #expect(some.count == all.count && some.length == all.length)
        }
    }

    @Test(arguments: 0..<20)
    func `each step names the first tie between its nodes`(seed: Int) throws {
        let network = try Network.random(seed: seed)
        let graph = Graph(network)
        let persons = graph.nodes(of: .person)
        let joined = graph.joined()
        for path in ShortestPaths(in: joined, from: persons[0], to: persons[1], limit: 5).paths {
            #expect(path.first?.tie == nil)
            for (one, other) in zip(path, path.dropFirst()) {
                let ends = [graph.node(one.node).id, graph.node(other.node).id]
                let first = network.ties.firstIndex { ends.contains($0.from) && ends.contains($0.to) }
                #expect(other.tie == first)
            }
        }
    }

    @Test func `several ties between two nodes make one path`() throws {
        let graph = try Graph(
            Network(sketch: "person: ada\nschool: b\nada worksFor b\nada worksFor b role=x\nada represents b")
        )
        let paths = ShortestPaths(in: graph.joined(), from: 0, to: 1, limit: 9)
        #expect(paths.count == 1)
        #expect(paths.paths.map { $0.map(\.tie) } == [[nil, 0]])
    }

    @Test func `a node is its own path`() throws {
        let paths = ShortestPaths(in: try RandomGraph(seed: 1).adjacency, from: 3, to: 3, limit: 9)
        #expect(paths.length == 0 && paths.count == 1)
        #expect(paths.paths.map { $0.map(\.node) } == [[3]])
    }

    @Test func `without a way there is no path`() throws {
        let paths = ShortestPaths(in: try RandomGraph(seed: 1, pairs: 0).adjacency, from: 3, to: 4, limit: 9)
        #expect(paths.length == nil && paths.count == 0 && paths.paths == [])
    }

    @Test(arguments: [(10, 1 << 10), (62, 1 << 62), (63, Int.max), (80, Int.max)])
    func `a chain of squares doubles the paths, up to the greatest number`(squares: Int, count: Int) throws {
        let lines = (0..<squares).flatMap { square in
            ["a", "b"].flatMap {
                ["s\(square) collaborates \($0)\(square)", "\($0)\(square) collaborates s\(square + 1)"]
            }
        }
        let persons = (0...squares).map { "s\($0) a\($0) b\($0)" }.joined(separator: " ")
        let graph = try Graph(Network(sketch: "person: \(persons)\n" + lines.joined(separator: "\n")))
        let (source, target) = (try graph.requiredNumber("s0"), try graph.requiredNumber("s\(squares)"))
        let paths = ShortestPaths(in: graph.joined(), from: source, to: target, limit: 3)
        #expect(paths.count == count && paths.length == 2 * squares && paths.paths.count == 3)
    }
}
