import RaakvlakAnalysis
import RaakvlakTesting
import Testing

struct CommunitiesTests {
    /// `count` groups of `size` who all know each other, in a ring.
    private func ring(_ count: Int, of size: Int) -> SimpleGraph {
        let groups = (0..<count).flatMap { group in
            (0..<size).flatMap { one in (0..<one).map { SimpleGraph.Pair(group * size + $0, group * size + one) } }
        }
        let between = (0..<count).map { SimpleGraph.Pair($0 * size, ($0 + 1) % count * size + 1) }
        return SimpleGraph(nodeCount: count * size, pairs: groups + between)
    }

    /// Modularity pair by pair, by its definition.
    private func modularity(_ graph: SimpleGraph, _ partition: Partition, _ resolution: Double) -> Double {
        let (strengths, total) = (graph.strengths, graph.strengths.reduce(0, +))
        var sum = graph.pairs.reduce(0.0) {
            $0 + (partition.partOfNode[$1.one] == partition.partOfNode[$1.other] ? 2 * $1.weight : 0)
        }
        for one in 0..<graph.nodeCount {
            for other in 0..<graph.nodeCount where partition.partOfNode[one] == partition.partOfNode[other] {
                sum -= resolution * strengths[one] * strengths[other] / total
            }
        }
        return total == 0 ? 0 : sum / total
    }

    @Test(arguments: 0..<60)
    func `no node would raise modularity by going elsewhere, and every community hangs together`(seed: Int) async {
        let graph = SimpleGraph.random(seed: seed, isWeighted: seed % 2 == 0)
        let resolution = [1, 0.5, 2][seed % 3]
        let found = await Communities(of: graph, resolution: resolution, runs: 3, seed: seed)
        let labels = found.partition.partOfNode
        #expect(isNear(found.modularity, modularity(graph, found.partition, resolution)))
        for node in 0..<graph.nodeCount {
            for label in Set(graph.neighbors(of: node).map { labels[Int($0)] } + [graph.nodeCount]) {
                var moved = labels
                moved[node] = label
                let other = graph.modularity(of: Partition(grouping: moved), resolution: resolution)
                #expect(other <= found.modularity + 1e-6)
            }
        }
        for members in found.partition.members {
            let inside = graph.pairs.filter { Set([$0.one, $0.other]).isSubset(of: members) }
            let components = SimpleGraph(nodeCount: graph.nodeCount, pairs: inside).components()
            #expect(Set(members.map { components.partOfNode[$0] }).count == 1)
        }
    }

    @Test func `groups who know each other are communities`() async {
        let found = await Communities(of: ring(8, of: 5))
        #expect(found.partition.partOfNode == (0..<40).map { $0 / 5 })
        #expect(found.stability == 1 && found.runs == 64 && found.resolution == 1)
    }

    @Test func `small groups in a large ring are found at the most stable resolution`() async {
        let graph = ring(60, of: 5)
        let plain = await Communities(of: graph, runs: 8)
        let stable = await Communities.mostStable(of: graph, runs: 8)
        #expect(plain.partition.count < 60)
        #expect(stable.partition.partOfNode == (0..<300).map { $0 / 5 } && stable.resolution > 1)
    }

    @Test(arguments: 0..<5)
    func `the same seed gives the same communities with any number of tasks`(seed: Int) async {
        let graph = SimpleGraph.random(seed: seed, nodes: 150)
        let one = await Communities(of: graph, seed: seed, threads: 1)
        let four = await Communities(of: graph, seed: seed, threads: 4)
        #expect(one == four)
    }

    @Test func `without pairs everyone is alone`() async {
        let found = await Communities(of: SimpleGraph(nodeCount: 3, pairs: []))
        #expect(found.partition.count == 3 && found.modularity == 0 && found.stability == 1)
        let nothing = await Communities(of: SimpleGraph(nodeCount: 0, pairs: []))
        #expect(nothing.partition.count == 0)
    }

    @Test func `similarity is 1 for equal partitions and small for unrelated ones`() {
        let halves = Partition(grouping: (0..<100).map { $0 / 50 })
        let parity = Partition(grouping: (0..<100).map { $0 % 2 })
        let one = Partition(grouping: (0..<100).map { _ in 0 })
        #expect(halves.similarity(to: halves) == 1 && halves.adjustedRand(to: halves) == 1)
        #expect(halves.similarity(to: parity) < 1e-9 && abs(halves.adjustedRand(to: parity)) < 0.02)
        #expect(halves.similarity(to: one) == 0 && one.similarity(to: one) == 1 && one.adjustedRand(to: one) == 1)
        // By hand: H(A) = ln 2, H(B) = ln 4, B tells all of A: 2 ln 2 / (ln 2 + ln 4) = 2/3.
        let quarters = Partition(grouping: (0..<100).map { $0 / 25 })
        #expect(isNear(halves.similarity(to: quarters), 2.0 / 3))
    }
}
