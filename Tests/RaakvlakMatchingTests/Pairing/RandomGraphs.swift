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
    /// The most nodes that are served, and the highest weight of such a choice.
    private(set) var served = 0
    private(set) var weightOfServed: Int64 = 0

    private let pairs: [WeightedGraph.Pair]
    private var left: [Int]
    /// How many pairs serve each node.
    private var serving: [Int]

    /// The best choices in which node `v` has at most `capacities[v]` partners.
    init(_ graph: WeightedGraph, capacities: [Int]) {
        (pairs, left) = (graph.pairs, capacities)
        serving = capacities.map { _ in 0 }
        tryAll(from: 0, 0)
    }

    private mutating func tryAll(from place: Int, _ sum: Int64) {
        guard place < pairs.count else { return note(sum) }
        tryAll(from: place + 1, sum)
        let pair = pairs[place]
        guard left[pair.one] > 0, left[pair.other] > 0 else { return }
        take(pair, 1)
        tryAll(from: place + 1, sum + pair.weight)
        take(pair, -1)
    }

    private mutating func take(_ pair: WeightedGraph.Pair, _ count: Int) {
        for node in [pair.one, pair.other] {
            left[node] -= count
            serving[node] += count
        }
    }

    private mutating func note(_ sum: Int64) {
        weight = max(weight, sum)
        let count = serving.count { $0 > 0 }
        if count > served { (served, weightOfServed) = (count, sum) }
        if count == served { weightOfServed = max(weightOfServed, sum) }
    }
}
