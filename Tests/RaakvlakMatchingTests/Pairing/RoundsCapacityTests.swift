import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct RoundsCapacityTests {
    private func capacities(_ generator: inout SeededGenerator, _ graph: WeightedGraph) -> [Int] {
        (0..<graph.nodeCount).map { _ in generator.number(in: 0...3) }
    }

    @Test(arguments: 0..<10)
    func `a choice is the best of all choices, and is proved`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let graph = WeightedGraph.random(&generator, nodes: 0...9, pairLimit: 13)
            let capacities = capacities(&generator, graph)
            let best = BestChoices(graph, capacities: capacities)
            let matching = CapacityMatching(of: graph, capacities: capacities)
            #expect(matching.reach == .init(served: best.served, weight: best.weightOfServed))
            #expect(matching.isProvedBest)
            #expect(CapacityVerifier.faults(of: matching, in: graph, capacities: capacities) == [])
        }
    }

    @Test(arguments: 0..<10)
    func `a choice that stops at half pairs is within its bound`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let graph = WeightedGraph.random(&generator, nodes: 2...40, pairLimit: 150)
            let capacities = capacities(&generator, graph)
            let best = CapacityMatching(of: graph, capacities: capacities)
            let quick = CapacityMatching(of: graph, capacities: capacities, exactPairLimit: -1)
            #expect(quick.reach <= best.reach && best.reach <= quick.bound && best.isProvedBest)
            #expect(CapacityVerifier.faults(of: quick, in: graph, capacities: capacities) == [])
            #expect(CapacityVerifier.faults(of: best, in: graph, capacities: capacities) == [])
        }
    }

    @Test func `with a capacity of one it is a matching of most pairs`() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<50 {
            let graph = WeightedGraph.random(&generator, nodes: 2...30, pairLimit: 80)
            let most = MaximumWeightMatching(of: graph, goal: .cardinalityThenWeight)
            let single = CapacityMatching(of: graph, capacities: .init(repeating: 1, count: graph.nodeCount))
            #expect(single.reach == .init(served: 2 * most.pairCount, weight: most.weight))
        }
    }

    @Test func `what breaks the rules or the bound is told`() {
        let graph = WeightedGraph(nodeCount: 3, pairs: [.init(0, 1, weight: 4), .init(1, 2, weight: 3)])
        let best = CapacityMatching(of: graph, capacities: [1, 2, 1])
        #expect(best.pairs == graph.pairs && best.reach == .init(served: 3, weight: 7))
        let faults = { (pairs: [WeightedGraph.Pair], reach: CapacityMatching.Reach, bound: CapacityMatching.Reach) in
            CapacityVerifier.faults(
                of: CapacityMatching(pairs: pairs, reach: reach, bound: bound, certificate: best.certificate),
                in: graph,
                capacities: [1, 2, 1]
            )
        }
        let absent = WeightedGraph.Pair(0, 2, weight: 4)
        #expect(faults([absent], best.reach, best.bound) == [.noPair(0, 2)])
        #expect(faults([graph.pairs[0], graph.pairs[0]], best.reach, best.bound) == [.noPair(0, 1)])
        #expect(faults([graph.pairs[0]], best.reach, best.bound) == [.wrongReach(.init(served: 2, weight: 4))])
        let lower = CapacityMatching.Reach(served: 3, weight: 6)
        #expect(faults(best.pairs, best.reach, lower) == [.wrongBound(best.bound)])
        let over = CapacityVerifier.faults(of: best, in: graph, capacities: [1, 1, 1])
        #expect(over == [.overCapacity(node: 1)])
        let unproved = CapacityMatching(
            pairs: best.pairs,
            reach: best.reach,
            bound: best.bound,
            certificate: MatchingCertificate(duals: best.certificate.duals.map { _ in 0 })
        )
        let told = CapacityVerifier.faults(of: unproved, in: graph, capacities: [1, 2, 1])
        guard case .unproved(.uncovered) = told.first else { return #expect(Bool(false), "\(told)") }
    }
}
