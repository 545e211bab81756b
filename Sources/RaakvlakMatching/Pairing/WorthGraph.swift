/// Who could be paired with whom, and what each of the two is worth to the other: an undirected graph of which each pair
/// has two worths.
///
/// The worths that occur are levels, numbered from the lowest: only their order counts.
struct WorthGraph: Sendable {
    /// Two nodes that could be paired.
    struct LeveledPair: Sendable {
        /// The number of either node, the smaller first.
        let one, other: Int
        /// The level of what the other is worth to each.
        let levelOfOne, levelOfOther: Int
        /// What the pair weighs where no worth decides, not below 0.
        let weight: Int64
    }

    /// A pair with what the nodes are worth to each other, and what it weighs.
    typealias PairWithWorths = (pair: Pair, worthToSmaller: Double, worthToLarger: Double, weight: Int64)

    /// Up to how many nodes a graph may have: numbers that count nodes by level then fit in a weight.
    static let nodeLimit = 4096

    /// How many nodes there are.
    let nodeCount: Int
    /// The worth of each level, ascending.
    let worths: [Double]
    /// The pairs, in ascending order.
    let pairs: [LeveledPair]

    /// How many levels there are.
    var levelCount: Int { worths.count }

    /// The graph of these pairs, each given once, in any order.
    ///
    /// - Precondition: There are at most `nodeLimit` nodes; no weight is below 0 or above 2⁴⁴.
    init(nodeCount: Int, pairs: [PairWithWorths]) {
        precondition(nodeCount <= Self.nodeLimit, "The graph is too large.")
        precondition(pairs.allSatisfy { 0 <= $0.weight && $0.weight <= 1 << 44 }, "A weight is out of range.")
        let sorted = Set(pairs.flatMap { [$0.worthToSmaller, $0.worthToLarger] }).sorted()
        let levels = Dictionary(uniqueKeysWithValues: zip(sorted, sorted.indices))
        (self.nodeCount, worths) = (nodeCount, sorted)
        self.pairs =
            pairs.map {
                LeveledPair(
                    one: Int($0.pair.smaller),
                    other: Int($0.pair.larger),
                    levelOfOne: levels[$0.worthToSmaller] ?? 0,
                    levelOfOther: levels[$0.worthToLarger] ?? 0,
                    weight: $0.weight
                )
            }
            .sorted { ($0.one, $0.other) < ($1.one, $1.other) }
    }
}

/// Some pairs of a `WorthGraph` with weights of their own.
struct WeightedPairs {
    /// The numbers of the pairs, ascending.
    private(set) var numbers: [Int] = []
    /// The weight of each.
    private(set) var weights: [Int64] = []

    mutating func append(_ number: Int, weight: Int64) {
        numbers.append(number)
        weights.append(weight)
    }

    /// The same pairs as a graph of which only the sum of weights counts.
    func weightedGraph(_ graph: WorthGraph) -> WeightedGraph {
        let pairs = zip(numbers, weights).map { number, weight in
            WeightedGraph.Pair(graph.pairs[number].one, graph.pairs[number].other, weight: weight)
        }
        return WeightedGraph(nodeCount: graph.nodeCount, pairs: pairs, limit: 1 << 60)
    }
}
