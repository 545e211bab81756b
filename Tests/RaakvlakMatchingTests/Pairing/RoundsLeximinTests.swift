import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct RoundsLeximinTests {
    @Test(arguments: 0..<40)
    func `who is worst off gets as much as in the best of all choices`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let graph = WorthGraph.random(&generator, nodes: 0...8)
            let matching = LeximinMatching(of: graph)
            #expect(LeximinVerifier.fault(of: matching, in: graph) == nil)
            #expect(graph.gain(of: matching.pairs) == BestGain(graph).gain)
        }
    }

    @Test(arguments: 0..<12)
    func `larger choices are proved, and the same whatever the order of the pairs`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let pairs = WorthGraph.randomPairs(&generator, nodeCount: 40 + seed, density: 10 + 5 * seed)
        let graph = WorthGraph(nodeCount: 40 + seed, pairs: pairs)
        let matching = LeximinMatching(of: graph)
        #expect(LeximinVerifier.fault(of: matching, in: graph) == nil)
        let again = WorthGraph(nodeCount: 40 + seed, pairs: generator.sample(pairs.count, of: pairs))
        #expect(LeximinMatching(of: again).heaviest == matching.heaviest)
        let found = try #require(graph.gain(of: matching.pairs))
        // No exchange between two pairs leaves anybody better off who is worse off.
        for first in matching.pairs {
            for second in matching.pairs where first.one < second.one {
                let rest = matching.pairs.filter { $0 != first && $0 != second }
                for other in [
                    [(first.one, second.one), (first.other, second.other)],
                    [(first.one, second.other), (second.one, first.other)],
                ] {
                    let exchanged = rest + other.map { (one: min($0.0, $0.1), other: max($0.0, $0.1)) }
                    if let gain = graph.gain(of: exchanged) { #expect(gain <= found) }
                }
            }
        }
    }

    @Test func `each of many rings is divided as it would be alone`() {
        var (pairs, partners): ([WorthGraph.PairWithWorths], [Int?]) = ([], [])
        for ring in 0..<40 {
            let (first, worth) = (4 * ring, Double(ring))
            // Either way the least gets the same, and the next too: the last one decides.
            pairs += [
                (Pair(first, first + 1), 1 + worth, 100 + worth, 0),
                (Pair(first + 2, first + 3), 200 + worth, 300 + worth, 0),
                (Pair(first + 1, first + 2), 1 + worth, 100 + worth, 1000),
                (Pair(first, first + 3), 200 + worth, ring.isMultiple(of: 2) ? 299 + worth : 301 + worth, 1000),
            ]
            let steps = ring.isMultiple(of: 2) ? [1, -1, 1, -1] : [3, 1, -1, -3]
            partners += steps.enumerated().map { first + $0.offset + $0.element }
        }
        let graph = WorthGraph(nodeCount: 160, pairs: pairs)
        let matching = LeximinMatching(of: graph)
        #expect(matching.heaviest.partners == partners)
        #expect(matching.steps.count > 1)
        #expect(LeximinVerifier.fault(of: matching, in: graph) == nil)
    }

    @Test func `the least counts before any sum, of scores or of contentments`() {
        // A ring: either three get 90 and one gets 1, or all get 2.
        let pairs: [WorthGraph.PairWithWorths] = [
            (Pair(0, 1), 1, 90, 0), (Pair(2, 3), 90, 90, 0), (Pair(1, 2), 2, 2, 0), (Pair(0, 3), 2, 2, 0),
        ]
        let best = { (weight: (Double, Double) -> Double) in
            let weighed = pairs.map {
                WeightedGraph.Pair(
                    Int($0.pair.smaller),
                    Int($0.pair.larger),
                    weight: WeightedGraph.weight(of: weight($0.worthToSmaller, $0.worthToLarger))
                )
            }
            let graph = WeightedGraph(nodeCount: 4, pairs: weighed)
            return MaximumWeightMatching(of: graph, goal: .cardinalityThenWeight).partners
        }
        // Three of the four could get 90 at best, so that 9 make half content.
        let contentment = { RoundWeights.contentment($0, half: 9) }
        #expect(best { Score.of($0, $1) } == [1, 0, 3, 2])
        #expect(best { contentment($0) + contentment($1) } == [1, 0, 3, 2])
        #expect(LeximinMatching(of: WorthGraph(nodeCount: 4, pairs: pairs)).heaviest.partners == [3, 2, 1, 0])
    }

    @Test func `who gets nothing from anyone keeps nobody from more`() {
        // Node 0 gets 0 from either; then node 1 or 2 is left with 3, and the other pair decides.
        let graph = WorthGraph(
            nodeCount: 4,
            pairs: [(Pair(0, 1), 0, 9, 0), (Pair(0, 2), 0, 4, 0), (Pair(2, 3), 5, 5, 0), (Pair(1, 3), 3, 8, 0)]
        )
        #expect(LeximinMatching(of: graph).heaviest.partners == [1, 0, 3, 2])
    }

    @Test func `as many as possible have a partner before anyone gets more`() {
        let graph = WorthGraph(
            nodeCount: 4,
            pairs: [(Pair(0, 1), 0, 0, 0), (Pair(1, 2), 50, 50, 0), (Pair(2, 3), 0, 0, 0)]
        )
        #expect(LeximinMatching(of: graph).heaviest.partners == [1, 0, 3, 2])
    }
}

extension WorthGraph {
    /// What a choice of pairs brings: how many, the worths in ascending order, and the weight.
    struct Gain: Equatable, Comparable {
        var pairCount = 0
        var worths: [Double] = []
        var weight: Int64 = 0

        static func < (first: Self, second: Self) -> Bool {
            if first.pairCount != second.pairCount { return first.pairCount < second.pairCount }
            if first.worths != second.worths { return first.worths.lexicographicallyPrecedes(second.worths) }
            return first.weight < second.weight
        }
    }

    /// What these pairs bring; nil where one is none of the graph.
    func gain(of chosen: [(one: Int, other: Int)]) -> Gain? {
        var gain = Gain(pairCount: chosen.count)
        for (one, other) in chosen {
            guard let pair = pairs.first(where: { $0.one == one && $0.other == other }) else { return nil }
            gain.worths += [worths[pair.levelOfOne], worths[pair.levelOfOther]]
            gain.weight += pair.weight
        }
        gain.worths.sort()
        return gain
    }

    /// A small graph; worths are often equal, one-sided or zero.
    static func random(_ generator: inout SeededGenerator, nodes: ClosedRange<Int>) -> WorthGraph {
        let count = generator.number(in: nodes)
        let pairs = randomPairs(&generator, nodeCount: count, density: generator.number(in: 20...100))
        return WorthGraph(nodeCount: count, pairs: pairs)
    }

    static func randomPairs(_ generator: inout SeededGenerator, nodeCount: Int, density: Int) -> [PairWithWorths] {
        let (highest, oneSided) = (generator.element(of: [1, 2, 6, 30, 1_000_000]), generator.number(in: 0...40))
        var pairs: [PairWithWorths] = []
        for one in 0..<nodeCount {
            for other in 0..<one where generator.chance(density) {
                let worths = (0..<2).map { _ in
                    generator.chance(oneSided) ? 0 : Double(generator.number(in: 0...highest)) / 8
                }
                pairs.append((Pair(one, other), worths[0], worths[1], Int64(generator.number(in: 0...5))))
            }
        }
        return pairs
    }
}

/// What the best choice of pairs brings, found by trying all of them.
private struct BestGain {
    private(set) var gain = WorthGraph.Gain()
    private let graph: WorthGraph

    init(_ graph: WorthGraph) {
        self.graph = graph
        tryAll(from: 0, [], [])
    }

    private mutating func tryAll(from place: Int, _ chosen: [(one: Int, other: Int)], _ taken: Set<Int>) {
        guard place < graph.pairs.count else {
            if let found = graph.gain(of: chosen) { gain = max(gain, found) }
            return
        }
        let pair = graph.pairs[place]
        tryAll(from: place + 1, chosen, taken)
        guard taken.isDisjoint(with: [pair.one, pair.other]) else { return }
        tryAll(from: place + 1, chosen + [(pair.one, pair.other)], taken.union([pair.one, pair.other]))
    }
}
