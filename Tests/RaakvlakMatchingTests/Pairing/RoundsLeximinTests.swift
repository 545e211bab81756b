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
    func `larger choices are proved, and the same whatever the order of the pairs`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let pairs = WorthGraph.randomPairs(&generator, nodeCount: 40 + seed, density: 10 + 5 * seed)
        let graph = WorthGraph(nodeCount: 40 + seed, pairs: pairs)
        let matching = LeximinMatching(of: graph)
        #expect(LeximinVerifier.fault(of: matching, in: graph) == nil)
        let again = WorthGraph(nodeCount: 40 + seed, pairs: generator.sample(pairs.count, of: pairs))
        #expect(LeximinMatching(of: again).heaviest == matching.heaviest)
        // No exchange between two pairs leaves anybody better off who is worse off.
        for first in matching.pairs {
            for second in matching.pairs where first.one < second.one {
                let rest = matching.pairs.filter { $0 != first && $0 != second }
                for other in [
                    [(first.one, second.one), (first.other, second.other)],
                    [(first.one, second.other), (second.one, first.other)],
                ] {
                    let exchanged = rest + other.map { (one: min($0.0, $0.1), other: max($0.0, $0.1)) }
                    if let gain = graph.gain(of: exchanged) { #expect(gain <= graph.gain(of: matching.pairs) ?? gain) }
                }
            }
        }
    }

    @Test func `many equal worths take more than one step, and the last weighs most`() {
        var pairs: [WorthGraph.GivenPair] = []
        for one in 0..<60 {
            for other in one + 1..<60 {
                let worths = (Double((one * 7 + other) % 30), Double((one + other * 5) % 30))
                pairs.append((Pair(one, other), worths.0, worths.1, Int64((one * other) % 11)))
            }
        }
        let graph = WorthGraph(nodeCount: 60, pairs: pairs)
        let matching = LeximinMatching(of: graph)
        #expect(matching.pairs.count == 30 && matching.steps.count > 1)
        #expect(LeximinVerifier.fault(of: matching, in: graph) == nil)
    }

    @Test func `the least counts before any sum`() {
        // Ring a b c d: a–b and c–d give 1, 90, 90, 90; b–c and d–a give 2, 2, 2, 2.
        let graph = WorthGraph(
            nodeCount: 4,
            pairs: [
                (Pair(0, 1), 1, 90, 0), (Pair(2, 3), 90, 90, 0), (Pair(1, 2), 2, 2, 0), (Pair(0, 3), 2, 2, 0),
            ]
        )
        #expect(LeximinMatching(of: graph).heaviest.partners == [3, 2, 1, 0])
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

    static func randomPairs(_ generator: inout SeededGenerator, nodeCount: Int, density: Int) -> [GivenPair] {
        let (highest, oneSided) = (generator.element(of: [1, 2, 6, 30, 1_000_000]), generator.number(in: 0...40))
        var pairs: [GivenPair] = []
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
