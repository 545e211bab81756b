import RaakvlakAnalysis
import RaakvlakTesting
import Testing

struct CentralityTests {
    @Test(arguments: 0..<100)
    func `betweenness is what its definition says`(seed: Int) async throws {
        let graph = SimpleGraph.random(seed: seed)
        let found = await graph.betweenness(threads: 1 + seed % 3)
        #expect(zip(found, Definitions(graph).betweenness).allSatisfy(isNear))
    }

    @Test func `betweenness of a long row is exact`() async {
        let count = 700
        let found = await SimpleGraph.path(count).betweenness()
        #expect(found == (0..<count).map { Double($0 * (count - 1 - $0)) })
    }

    /// A row of diamonds, each of which doubles the number of shortest paths, and a row of as many steps beside it.
    private func diamonds(_ count: Int) -> SimpleGraph {
        let row = (0..<count).flatMap { diamond in
            [(0, 1), (0, 2), (1, 3), (2, 3)].map { SimpleGraph.Pair(3 * diamond + $0.0, 3 * diamond + $0.1) }
        }
        let last = 3 * count
        let beside = (0..<2 * count).map { SimpleGraph.Pair($0 == 0 ? 0 : last + $0, last + $0 + 1) }
        return SimpleGraph(nodeCount: last + 1 + 2 * count, pairs: row + beside)
    }

    @Test(arguments: [20, 1_100])
    func `more shortest paths than a number can hold are still counted`(count: Int) async {
        let found = await Betweenness(of: diamonds(count))
        let (last, beside) = (3 * count, 2 * count)
        for diamond in 0..<count {
            // Half of the paths between who is before the diamond and who is behind it.
            let (before, after) = (3 * diamond + 1 + beside, last - 3 * diamond - 2)
            #expect(isNear(found.values[3 * diamond + 1], Double(before * after) / 2))
            #expect(isNear(found.values[3 * diamond + 2], Double(before * after) / 2))
        }
        #expect(isNear(found.values[last + 1], Double((beside - 1) * (last + 1))))
    }

    @Test func `sampled paths are as likely as each other, however many there are`() async {
        let graph = diamonds(1_100)
        let exact = await Betweenness(of: graph)
        let sampled = await Betweenness(sampling: graph, error: 0.05)
        let pairs = Double(graph.nodeCount * (graph.nodeCount - 1) / 2)
        #expect(zip(sampled.values, exact.values).allSatisfy { abs($0 - $1) <= 0.05 * pairs })
    }

    @Test(arguments: 0..<20)
    func `weights of any size give numbers`(seed: Int) async {
        var generator = SeededGenerator(seed: seed)
        let sizes = [Double.leastNonzeroMagnitude, 1e-300, 1e-50, 1, 1e50, 1e308, .greatestFiniteMagnitude]
        let pairs = SimpleGraph.random(seed: seed, nodes: 20).pairs.map { pair in
            SimpleGraph.Pair(pair.one, pair.other, weight: sizes[generator.number(in: 0...sizes.count - 1)])
        }
        let graph = SimpleGraph(nodeCount: 20, pairs: pairs + pairs)
        #expect(graph.strengths.allSatisfy { $0.isFinite })
        #expect(isNear(graph.pageRank().reduce(0, +), 1) && graph.pageRank().allSatisfy { $0 > 0 })
        let found = await Communities(of: graph, runs: 3)
        #expect(found.modularity.isFinite && found.modularity <= 1)
    }

    @Test(arguments: 0..<10)
    func `betweenness does not depend on the number of tasks`(seed: Int) async {
        let graph = SimpleGraph.random(seed: seed, nodes: 200)
        let one = await graph.betweenness(threads: 1)
        let five = await graph.betweenness(threads: 5)
        #expect(one == five)
    }

    @Test(arguments: 0..<5)
    func `sampled betweenness is within its bound`(seed: Int) async {
        let graph = SimpleGraph.random(seed: seed, nodes: 120)
        let exact = await graph.betweenness()
        let sampled = await Betweenness(sampling: graph, error: 0.01, confidence: 0.99, seed: seed)
        let pairs = Double(graph.nodeCount * (graph.nodeCount - 1) / 2)
        #expect(zip(sampled.values, exact).allSatisfy { abs($0 - $1) <= 0.01 * pairs })
        #expect(sampled.sampling.map { $0.samples > 20_000 } == true)
        let again = await Betweenness(sampling: graph, error: 0.01, confidence: 0.99, seed: seed, threads: 1)
        #expect(again == sampled)
    }

    @Test func `a graph that is too large is sampled`() async {
        let graph = SimpleGraph.star(20)
        let exact = await Betweenness(of: graph)
        let sampled = await Betweenness(of: graph, mostWork: 10)
        #expect(exact.sampling == nil && sampled.sampling?.error == 0.005)
        #expect(exact.values[0] == 190 && exact.shares[0] == 1 && exact.values.dropFirst().allSatisfy { $0 == 0 })
        #expect(abs(sampled.values[0] - 190) <= 0.005 * 210 && sampled.values[1] == 0)
    }

    @Test(arguments: 0..<100)
    func `ranks are what neighbors give, and add up to 1`(seed: Int) throws {
        let graph = SimpleGraph.random(seed: seed, isWeighted: seed % 2 == 0)
        let ranks = graph.pageRank()
        let strengths = graph.strengths
        let lonely = ranks.indices.reduce(0.0) { $0 + (strengths[$1] == 0 ? ranks[$1] : 0) }
        var given = [Double](repeating: 0, count: graph.nodeCount)
        for pair in graph.pairs {
            given[pair.one] += ranks[pair.other] * pair.weight / strengths[pair.other]
            given[pair.other] += ranks[pair.one] * pair.weight / strengths[pair.one]
        }
        for node in 0..<graph.nodeCount {
            let expected = (0.15 + 0.85 * lonely) / Double(graph.nodeCount) + 0.85 * given[node]
            #expect(abs(ranks[node] - expected) < 1e-9)
        }
        #expect(abs(ranks.reduce(0, +) - 1) < 1e-9)
    }

    @Test func `ranks end where nothing more can be gained`() {
        #expect(abs(SimpleGraph.star(50).pageRank(tolerance: 0).reduce(0, +) - 1) < 1e-12)
    }

    @Test(arguments: 0..<100)
    func `core numbers are those of taking away one by one`(seed: Int) {
        let graph = SimpleGraph.random(seed: seed)
        var expected = [Int](repeating: 0, count: graph.nodeCount)
        for core in 0...graph.nodeCount {
            var left = Set(0..<graph.nodeCount)
            while let weak = left.first(where: { node in
                graph.neighbors(of: node).count { left.contains(Int($0)) } < core
            }) { left.remove(weak) }
            for node in left { expected[node] = core }
        }
        #expect(graph.coreness() == expected)
    }

    @Test(arguments: 0..<100)
    func `closeness is what distances say`(seed: Int) async {
        let graph = SimpleGraph.random(seed: seed, nodes: seed == 0 ? 200 : nil)
        let found = await Closeness(of: graph, threads: 1 + seed % 3)
        for (node, row) in Definitions(graph).steps.enumerated() {
            let others = row.enumerated().filter { $0.offset != node }.compactMap(\.element)
            #expect(found.reached[node] == others.count && found.steps[node] == Double(others.reduce(0, +)))
            let (near, all) = (Double(others.count), Double(graph.nodeCount - 1))
            let expected = others.isEmpty ? 0 : near / Double(others.reduce(0, +)) * near / all
            #expect(isNear(found.values[node], expected))
        }
    }

    @Test func `closeness along a long row is exact, and does not look at everyone at each step`() async {
        let count = 2_000
        let found = await Closeness(of: .path(count))
        #expect(found.sampling == nil)
        #expect(
            found.steps
                == (0..<count).map { Double($0 * ($0 + 1) / 2 + (count - 1 - $0) * (count - $0) / 2) }
        )
    }

    @Test func `what closeness may cost counts the steps too`() async {
        let graph = SimpleGraph.path(1_000)
        // 16 batches, 1,998 entries, at each of which the 64 sources arrive at most one by one.
        let work = 16 * 1_998 * 64
        let exact = await Closeness(of: graph, mostWork: work, error: 0.15)
        let sampled = await Closeness(of: graph, mostWork: work - 1, error: 0.15)
        #expect(exact.sampling == nil && sampled.sampling != nil)
    }

    @Test(arguments: 0..<5)
    func `sampled closeness is within its bound`(seed: Int) async {
        let pairs = SimpleGraph.random(seed: seed, nodes: 600).pairs + SimpleGraph.path(600).pairs
        let graph = SimpleGraph(nodeCount: 600, pairs: pairs)
        let exact = await Closeness(of: graph)
        let sampled = await Closeness(of: graph, mostWork: 10, error: 0.15, confidence: 0.99, seed: seed)
        let greatest = Double(Definitions.greatestDistance(of: graph))
        #expect(exact.sampling == nil && exact.reached == sampled.reached)
        #expect(sampled.sampling.map { $0.sources < 300 } == true)
        for node in 0..<graph.nodeCount where exact.reached[node] > 0 {
            let difference = abs(sampled.steps[node] - exact.steps[node]) / Double(exact.reached[node])
            #expect(difference <= 0.15 * greatest)
        }
        let again = await Closeness(of: graph, mostWork: 10, error: 0.15, confidence: 0.99, seed: seed, threads: 1)
        #expect(again == sampled)
    }

    @Test func `degrees, strengths and density are counts`() {
        let graph = SimpleGraph(nodeCount: 4, pairs: [.init(0, 1, weight: 2), .init(1, 0), .init(2, 1), .init(3, 3)])
        #expect(graph.degrees == [1, 2, 1, 0] && graph.strengths == [3, 4, 1, 0])
        #expect(graph.density == 2.0 / 6 && SimpleGraph.complete(5).density == 1)
        #expect(SimpleGraph(nodeCount: 1, pairs: []).density == 0)
    }
}
