import RaakvlakMatching
import RaakvlakTesting
import Testing

struct RoundsMatchingTests {
    @Test(arguments: 0..<20)
    func `a matching is worth as much as the best of all choices`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let graph = WeightedGraph.random(&generator, nodes: 0...10, pairLimit: 14)
            let best = BestChoices(graph, capacities: .init(repeating: 1, count: graph.nodeCount))
            let heaviest = MaximumWeightMatching(of: graph)
            #expect(heaviest.weight == best.weight)
            let largest = MaximumWeightMatching(of: graph, goal: .cardinalityThenWeight)
            #expect(2 * largest.pairCount == best.served)
            #expect(largest.weight == best.weightOfServed)
            for matching in [heaviest, largest] { #expect(MatchingVerifier.faults(of: matching, in: graph) == []) }
        }
    }

    @Test(arguments: 0..<40, MaximumWeightMatching.Goal.allCases)
    func `larger matchings are proved by their certificates`(seed: Int, goal: MaximumWeightMatching.Goal) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let graph = WeightedGraph.sparse(&generator, nodeCount: generator.number(in: 20...120))
            let matching = MaximumWeightMatching(of: graph, goal: goal)
            #expect(MatchingVerifier.faults(of: matching, in: graph) == [])
            #expect(matching == MaximumWeightMatching(of: graph, goal: goal))
        }
    }

    @Test func `blossoms nested in each other are opened again`() {
        // Two free nodes at the ends of a row of triangles, each inside a larger odd cycle.
        for count in [5, 21, 301] {
            var pairs: [WeightedGraph.Pair] = []
            for node in 0..<count {
                if node > 0 { pairs.append(.init(node - 1, node, weight: Int64(100 + node % 7))) }
                if node > 1 { pairs.append(.init(node - 2, node, weight: Int64(100 + node % 5))) }
            }
            let graph = WeightedGraph(nodeCount: count, pairs: pairs)
            let matching = MaximumWeightMatching(of: graph)
            #expect(MatchingVerifier.faults(of: matching, in: graph) == [])
            #expect(matching.pairCount == count / 2)
        }
    }

    @Test func `a graph without pairs has an empty matching`() {
        for count in [0, 1, 5] {
            let graph = WeightedGraph(nodeCount: count, pairs: [])
            for goal in MaximumWeightMatching.Goal.allCases {
                let matching = MaximumWeightMatching(of: graph, goal: goal)
                #expect(matching.partners == .init(repeating: nil, count: count) && matching.weight == 0)
                #expect(MatchingVerifier.faults(of: matching, in: graph) == [])
            }
        }
    }

    @Test func `a lighter matching of more pairs wins only where pairs count first`() {
        let graph = WeightedGraph(
            nodeCount: 4,
            pairs: [.init(0, 1, weight: 2), .init(1, 2, weight: 10), .init(2, 3, weight: 3)]
        )
        #expect(MaximumWeightMatching(of: graph).partners == [nil, 2, 1, nil])
        let most = MaximumWeightMatching(of: graph, goal: .cardinalityThenWeight)
        #expect(most.partners == [1, 0, 3, 2] && most.weight == 5)
    }

    @Test func `weights up to the limit are summed without overflow`() {
        let limit = WeightedGraph.weightLimit(nodeCount: 100)
        let pairs =
            (0..<99).map { WeightedGraph.Pair($0, $0 + 1, weight: limit - Int64($0)) } + [.init(0, 2, weight: limit)]
        let graph = WeightedGraph(nodeCount: 100, pairs: pairs)
        for goal in MaximumWeightMatching.Goal.allCases {
            let matching = MaximumWeightMatching(of: graph, goal: goal)
            #expect(MatchingVerifier.faults(of: matching, in: graph) == [])
        }
    }
}

extension WeightedGraph {
    /// A graph of some two to four pairs a node.
    fileprivate static func sparse(_ generator: inout SeededGenerator, nodeCount: Int) -> WeightedGraph {
        let highest = generator.element(of: [1, 5, 50, 1_000_000])
        let count = generator.number(in: nodeCount...3 * nodeCount)
        return WeightedGraph(
            nodeCount: nodeCount,
            pairs: (0..<count).map { _ in
                Pair(
                    generator.number(below: nodeCount),
                    generator.number(below: nodeCount),
                    weight: Int64(generator.number(in: 0...highest))
                )
            }
        )
    }
}
