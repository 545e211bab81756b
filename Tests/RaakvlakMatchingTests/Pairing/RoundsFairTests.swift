import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct RoundsFairTests {
    @Test(arguments: 0..<10)
    func `the worst served is served as well as in any choice`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<30 {
            let graph = WeightedGraph.random(&generator, nodes: 0...8, pairLimit: 11)
            let capacities = (0..<graph.nodeCount).map { _ in generator.number(in: 0...3) }
            let most = BestChoices(graph, capacities: capacities).served
            let threshold =
                Set(graph.weights).sorted().last { weight in
                    BestChoices(graph, capacities: capacities, servedFrom: weight).served == most
                } ?? 0
            let fair = FairMatching(of: graph, capacities: capacities)
            if most > 0 { #expect(fair.threshold == threshold) }
            let best = BestChoices(graph, capacities: capacities, servedFrom: fair.threshold)
            #expect(fair.matching.reach == .init(served: best.served, weight: best.weightOfServed))
            #expect(FairVerifier.faults(of: fair, in: graph, capacities: capacities) == [])
        }
    }

    @Test func `who is served worst comes before the sum`() {
        // Together 0–1 and 2–3 are worth most, but then 2 and 3 have only each other.
        let graph = WeightedGraph(
            nodeCount: 4,
            pairs: [.init(0, 1, weight: 20), .init(2, 3, weight: 1), .init(0, 2, weight: 5), .init(1, 3, weight: 6)]
        )
        let fair = FairMatching(of: graph, capacities: [1, 1, 1, 1])
        #expect(fair.threshold == 5 && fair.matching.reach == .init(served: 4, weight: 11))
        #expect(CapacityMatching(of: graph, capacities: [1, 1, 1, 1]).reach == .init(served: 4, weight: 21))
        // With room for two, nobody has to give up anything.
        #expect(FairMatching(of: graph, capacities: [2, 2, 2, 2]).matching.reach == .init(served: 4, weight: 32))
    }

    @Test func `a threshold that is too low or too high is told`() {
        let graph = WeightedGraph(nodeCount: 2, pairs: [.init(0, 1, weight: 4)])
        let fair = FairMatching(of: graph, capacities: [1, 1])
        let faults = { (matching: CapacityMatching, narrower: CapacityMatching) in
            FairVerifier.faults(
                of: FairMatching(matching: matching, widest: fair.widest, narrower: narrower),
                in: graph,
                capacities: [1, 1]
            )
        }
        #expect(faults(fair.matching, fair.narrower) == [])
        let low = CapacityMatching(of: graph, capacities: [1, 1], servedFrom: 3)
        #expect(faults(low, fair.widest) == [.higherThreshold])
        let high = CapacityMatching(of: graph, capacities: [1, 1], servedFrom: 5)
        #expect(faults(high, fair.narrower) == [.tooFewServed])
    }
}
