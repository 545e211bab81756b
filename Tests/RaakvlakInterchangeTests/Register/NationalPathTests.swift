import RaakvlakInterchange
import RaakvlakNetwork
import RaakvlakTesting
import Testing

/// Shortest paths on the national network, against a search that knows nothing of the index.
@Suite(.sharedData("data/schools/vestigingen_2024_met_swv.csv"), .sharedData("data/regions/pc4_gemeente_swv.csv"))
struct NationalPathTests {
    @Test func `random shortest paths equal an independent search`() throws {
        let network = try #require(try NationalRegister.outcome.get().network)
        let graph = try NationalRegister.graph()
        let (neighbors, ways) = (Self.neighbors(network), graph.joined())
        var generator = SeededGenerator(seed: 20_241_122)
        for _ in 0..<25 {
            let (from, to) = (generator.element(of: network.nodes).id, generator.element(of: network.nodes).id)
            let start = try #require(graph.number(of: from))
            let end = try #require(graph.number(of: to))
            let expected = Self.search(from, to, neighbors)
            let paths = ShortestPaths(in: ways, from: start, to: end, limit: 1)
            #expect(paths.length == expected.length && paths.count == expected.count, "\(from) – \(to)")
        }
    }

    private static func neighbors(_ network: Network) -> [Node.ID: Set<Node.ID>] {
        var neighbors: [Node.ID: Set<Node.ID>] = [:]
        for tie in network.ties {
            neighbors[tie.from, default: []].insert(tie.to)
            neighbors[tie.to, default: []].insert(tie.from)
        }
        return neighbors
    }

    /// The length of the shortest paths and how many there are, level by level; nil where there is none.
    private static func search(
        _ from: Node.ID,
        _ to: Node.ID,
        _ neighbors: [Node.ID: Set<Node.ID>]
    ) -> (length: Int?, count: Int) {
        var (level, counts, seen) = (0, [from: 1], Set([from]))
        while counts[to] == nil {
            var next: [Node.ID: Int] = [:]
            for (node, count) in counts {
                for other in neighbors[node] ?? [] where !seen.contains(other) { next[other, default: 0] += count }
            }
            if next.isEmpty { return (nil, 0) }
            seen.formUnion(next.keys)
            counts = next
            level += 1
        }
        return (level, counts[to] ?? 0)
    }
}
