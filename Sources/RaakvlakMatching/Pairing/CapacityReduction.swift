/// A graph whose heaviest matching is the best choice of pairs when nodes may have several partners.
///
/// Tutte's reduction of factors to matchings (*A short proof of the factor theorem for finite graphs*, 1954; Schrijver,
/// *Combinatorial Optimization*, chapter 33): a node of capacity c becomes c copies, and a pair two halves that are joined
/// to each other and each to all copies of its node. A pair is chosen if both halves are matched to copies, and not if they
/// are matched to each other. With the bonus k for a node's first copy, the halves of a pair of weight w are joined by
/// w + 2k, a half and a copy by w + k, and a half and a first copy by w + 2k: a chosen pair adds w and a bonus for each
/// first copy to what it has when not chosen, and a pair with one half at a copy adds nothing.
///
/// Size: 2 nodes a pair and one for each copy; a pair becomes 1 + both capacities.
struct CapacityReduction {
    /// The graph of copies and halves; its matching is to have the highest weight.
    let graph: WeightedGraph
    /// What a served node counts for: more than all weights together.
    let bonus: Int64
    /// The pairs between nodes that have a capacity.
    let pairs: [WeightedGraph.Pair]
    /// The nodes without a bonus.
    let alreadyServed: Set<Int>
    /// Where the copies of each node begin, and where the halves of the first pair.
    private let copies: [Int]

    /// The reduction of `graph`, in which node `v` has at most `capacities[v]` partners; those that are served already
    /// have no bonus.
    ///
    /// - Complexity: O(size).
    init(_ graph: WeightedGraph, capacities: [Int], alreadyServed: Set<Int>) {
        self.alreadyServed = alreadyServed
        let pairs = graph.pairs.filter { capacities[$0.one] > 0 && capacities[$0.other] > 0 }
        var (copies, count) = ([Int](), 0)
        for (node, capacity) in capacities.enumerated() {
            copies.append(count)
            count += min(max(0, capacity), graph.degree(of: node))
        }
        copies.append(count)
        bonus = Int64(count / 2) * graph.highestWeight + 1
        var inner: [WeightedGraph.Pair] = []
        for (number, pair) in pairs.enumerated() {
            let half = count + 2 * number
            let most = pair.weight + 2 * bonus
            inner.append(.init(half, half + 1, weight: most))
            for (half, node) in [(half, pair.one), (half + 1, pair.other)] {
                for copy in copies[node]..<copies[node + 1] {
                    inner.append(
                        .init(
                            half,
                            copy,
                            weight: copy == copies[node] && !alreadyServed.contains(node) ? most : most - bonus
                        )
                    )
                }
            }
        }
        (self.pairs, self.copies) = (pairs, copies)
        self.graph = WeightedGraph(nodeCount: count + 2 * pairs.count, pairs: inner, limit: 1 << 60)
    }

    /// How many nodes there are.
    var nodeCount: Int { copies.count - 1 }

    /// How many partners a node may have, as far as there are any.
    func capacity(of node: Int) -> Int { copies[node + 1] - copies[node] }

    /// The pairs that a matching of the inner graph chooses.
    func chosen(by matching: MaximumWeightMatching) -> [WeightedGraph.Pair] {
        let count = copies.last ?? 0
        return pairs.enumerated().filter { number, _ in
            [0, 1].allSatisfy { side in matching.partners[count + 2 * number + side].map { $0 < count } ?? false }
        }.map(\.element)
    }
}
