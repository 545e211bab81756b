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

    @Test func `ties that hardly weigh anything join nobody`() async {
        let cliques = [0, 40].flatMap { first in
            SimpleGraph.complete(40).pairs.map { SimpleGraph.Pair(first + $0.one, first + $0.other) }
        }
        let across = (0..<40).flatMap { one in (40..<80).map { SimpleGraph.Pair(one, $0, weight: 1e-50) } }
        let found = await Communities(of: SimpleGraph(nodeCount: 80, pairs: cliques + across))
        #expect(found.partition.partOfNode == (0..<80).map { $0 / 40 })
    }

    @Test(arguments: [1e-140, 1e-50, 1, 1e50, 1e140])
    func `communities don't depend on the unit of the weights`(unit: Double) async {
        let graph = SimpleGraph.random(seed: 3, nodes: 60, isWeighted: true)
        let scaled = graph.pairs.map { SimpleGraph.Pair($0.one, $0.other, weight: $0.weight * unit) }
        let found = await Communities(of: SimpleGraph(nodeCount: 60, pairs: scaled))
        let expected = await Communities(of: graph)
        #expect(isNear(found.modularity, expected.modularity) && found.partition == expected.partition)
    }

    @Test func `the most stable communities are not everyone alone`() async {
        let two = SimpleGraph.complete(5).pairs.flatMap { [$0, SimpleGraph.Pair($0.one + 5, $0.other + 5)] }
        let found = await Communities.mostStable(of: SimpleGraph(nodeCount: 10, pairs: two))
        #expect(found.partition.partOfNode == (0..<10).map { $0 / 5 } && found.resolution == 1)
        let one = await Communities.mostStable(of: .complete(6))
        #expect(one.partition.count == 1)
    }

    @Test(arguments: 0..<5)
    func `those without ties say nothing of how stable communities are`(seed: Int) async {
        let graph = SimpleGraph.random(seed: seed, nodes: 40)
        let few = await Communities(of: graph, resolution: 2, runs: 5)
        let lonely = await Communities(of: SimpleGraph(nodeCount: 1_000, pairs: graph.pairs), resolution: 2, runs: 5)
        #expect(lonely.stability == few.stability && lonely.partition.count == few.partition.count + 960)
        #expect(Array(lonely.partition.partOfNode.prefix(40)) == few.partition.partOfNode)
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

    @Test func `partitions that are equal agree wholly, and unrelated ones about as much as by chance`() {
        let halves = Partition(grouping: (0..<100).map { $0 / 50 })
        let parity = Partition(grouping: (0..<100).map { $0 % 2 })
        let one = Partition(grouping: (0..<100).map { _ in 0 })
        #expect(halves.adjustedRand(to: halves) == 1 && abs(halves.adjustedRand(to: parity)) < 0.02)
        #expect(one.adjustedRand(to: one) == 1 && halves.adjustedRand(to: one) == 0)
        // By hand: of 4950 pairs 2450 and 1200 are together, 1200 in both; by chance 2450 · 1200 / 4950.
        let chance = 2450.0 * 1200 / 4950
        let quarters = Partition(grouping: (0..<100).map { $0 / 25 })
        #expect(isNear(halves.adjustedRand(to: quarters), (1200 - chance) / ((2450 + 1200) / 2 - chance)))
    }
}
