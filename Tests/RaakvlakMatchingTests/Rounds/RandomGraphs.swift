import RaakvlakMatching
import RaakvlakTesting

extension WeightedGraph {
    /// A small graph with at most `pairLimit` pairs; weights are often equal, and may be zero.
    static func random(_ generator: inout SeededGenerator, nodes: ClosedRange<Int>, pairLimit: Int) -> WeightedGraph {
        let count = generator.number(in: nodes)
        let highest = generator.element(of: [1, 4, 20, 1_000_000])
        let density = generator.number(in: 20...100)
        var pairs: [Pair] = []
        for one in 0..<count {
            for other in 0..<one where generator.chance(density) {
                pairs.append(Pair(one, other, weight: Int64(generator.number(in: 0...highest))))
            }
        }
        return WeightedGraph(nodeCount: count, pairs: generator.sample(pairLimit, of: pairs))
    }
}

/// What the best choices of pairs reach, found by trying all of them.
struct BestChoices {
    /// The highest weight of any choice.
    private(set) var weight: Int64 = 0
    /// The most nodes with a partner, and the highest weight of such a choice.
    private(set) var covered = 0
    private(set) var weightOfCovered: Int64 = 0

    private let pairs: [WeightedGraph.Pair]
    private var left: [Int]
    private let capacities: [Int]

    /// The best choices in which node `v` has at most `capacities[v]` partners.
    init(_ graph: WeightedGraph, capacities: [Int]) {
        pairs = graph.pairs
        (left, self.capacities) = (capacities, capacities)
        tryAll(from: 0, 0)
    }

    private mutating func tryAll(from place: Int, _ sum: Int64) {
        guard place < pairs.count else { return note(sum) }
        tryAll(from: place + 1, sum)
        let pair = pairs[place]
        guard left[pair.one] > 0, left[pair.other] > 0 else { return }
        left[pair.one] -= 1
        left[pair.other] -= 1
        tryAll(from: place + 1, sum + pair.weight)
        left[pair.one] += 1
        left[pair.other] += 1
    }

    private mutating func note(_ sum: Int64) {
        weight = max(weight, sum)
        let count = left.indices.count { left[$0] < capacities[$0] }
        if count > covered { (covered, weightOfCovered) = (count, sum) }
        if count == covered { weightOfCovered = max(weightOfCovered, sum) }
    }
}
