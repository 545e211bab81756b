import RaakvlakAnalysis
import RaakvlakTesting
import Testing

struct PathTests {
    @Test(arguments: 0..<60)
    func `a path is as short as any, and leads from neighbor to neighbor`(seed: Int) async {
        let graph = SimpleGraph.random(seed: seed)
        let steps = Definitions(graph).steps
        let ends = (0..<graph.nodeCount).flatMap { one in (0..<graph.nodeCount).map { (source: one, target: $0) } }
        let paths = await graph.shortestPaths(between: ends, threads: 1 + seed % 3)
        #expect(paths.count == ends.count)
        for ((source, target), path) in zip(ends, paths) {
            #expect(path.map { $0.count - 1 } == steps[source][target])
            guard let path else { continue }
            #expect(path.first == source && path.last == target)
            #expect(zip(path, path.dropFirst()).allSatisfy { graph.neighbors(of: $0).contains(UInt32($1)) })
        }
    }

    @Test func `one path is that of many`() async {
        let graph = SimpleGraph.random(seed: 3, nodes: 60)
        let ends = (0..<200).map { (source: $0 * 7 % 60, target: $0 * 11 % 60) }
        let many = await graph.shortestPaths(between: ends)
        #expect(ends.map { graph.shortestPath(from: $0.source, to: $0.target) } == many)
    }
}
