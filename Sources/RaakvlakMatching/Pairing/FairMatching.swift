/// Who is paired with whom so that whoever is served worst is served as well as possible: first as many nodes with a
/// partner as possible, then the weight that everyone's best pair has at least, then the highest sum of weights.
///
/// That weight is a bottleneck: it is found by halving the range of weights for which the heavier pairs alone give as many
/// nodes a partner as all do (Edmonds and Fulkerson, *Bottleneck extrema*, 1970).
public struct FairMatching: Sendable, Hashable {
    /// The best choice; its `servedFrom` is the weight that the best pair of every node with a partner has at least.
    public let matching: CapacityMatching
    /// A choice that gives as many nodes a partner as possible; its bound proves that.
    public let widest: CapacityMatching
    /// The same among the heavier pairs alone: its bound proves that they serve fewer nodes.
    public let narrower: CapacityMatching

    /// The weight that the best pair of every node with a partner has at least; 0 where nobody can be paired.
    public var threshold: Int64 { matching.servedFrom }

    /// Chooses pairs of `graph` such that node `v` has at most `capacities[v]` partners.
    ///
    /// - Complexity: That of a `CapacityMatching`, and log pairs times that of one with equal weights, which is fast.
    /// - Precondition: That of a `CapacityMatching`.
    public init(
        of graph: WeightedGraph,
        capacities: [Int],
        exactPairLimit: Int = CapacityMatching.exactPairLimit
    ) {
        let cover = { CapacityMatching(covering: graph.keeping(weightsFrom: $0), capacities: capacities) }
        let widest = cover(0)
        let weights = [0] + Set(graph.weights).subtracting([0]).sorted()
        let best = Self.bestEach(graph, widest)
        // All weights up to `low` serve enough; from `high` on, they don't.
        var (low, high) = (0, weights.firstIndex { $0 > best } ?? weights.count)
        var narrower: CapacityMatching?
        var middle = high - 1
        while high - low > 1 {
            let found = cover(weights[middle])
            if found.reach.served == widest.reach.served {
                low = middle
            } else {
                (high, narrower) = (middle, found)
            }
            middle = (low + high) / 2
        }
        self.widest = widest
        self.narrower = narrower ?? cover(weights[low] + 1)
        matching = CapacityMatching(
            of: graph,
            capacities: capacities,
            servedFrom: weights[low],
            exactPairLimit: exactPairLimit
        )
    }

    /// Makes one of its parts; a verifier says whether they hold.
    init(matching: CapacityMatching, widest: CapacityMatching, narrower: CapacityMatching) {
        (self.matching, self.widest, self.narrower) = (matching, widest, narrower)
    }

    /// The highest weight that every node may have in a pair, where all that have a pair are served; else the highest.
    private static func bestEach(_ graph: WeightedGraph, _ widest: CapacityMatching) -> Int64 {
        let paired = (0..<graph.nodeCount).filter { graph.degree(of: $0) > 0 }
        guard paired.count == widest.reach.served else { return graph.highestWeight }
        return paired.map { node in graph.row(node).reduce(0) { max($0, graph.weights[$1]) } }.min() ?? 0
    }
}

extension CapacityMatching {
    /// Chooses pairs that give as many nodes a partner as possible, whatever they weigh.
    init(covering graph: WeightedGraph, capacities: [Int]) {
        self.init(of: graph.keeping(weightsFrom: 0, as: 0), capacities: capacities, exactPairLimit: .max)
    }
}

extension WeightedGraph {
    /// The same nodes with the pairs of at least this weight, which keep it or all get another.
    ///
    /// - Complexity: O(nodes + pairs).
    func keeping(weightsFrom threshold: Int64, as weight: Int64? = nil) -> WeightedGraph {
        var (starts, neighbors, weights) = ([UInt32(0)], [UInt32](), [Int64]())
        for node in 0..<nodeCount {
            for entry in row(node) where self.weights[entry] >= threshold {
                neighbors.append(self.neighbors[entry])
                weights.append(weight ?? self.weights[entry])
            }
            starts.append(UInt32(neighbors.count))
        }
        return WeightedGraph(starts: starts, neighbors: neighbors, weights: weights)
    }
}
