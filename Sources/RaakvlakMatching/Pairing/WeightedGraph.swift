/// Who could be paired with whom, and what each pair is worth: an undirected graph without loops or parallel pairs.
///
/// Nodes are numbered from 0. Row `v` lists the neighbors of node `v` in ascending order; each pair stands in the rows of
/// both its nodes. Weights are whole numbers, so that sums are exact and equal worths are equal: a worth or score, which is
/// a multiple of 2⁻³², becomes one by `weight(of:)`. It never changes and can be shared freely. Memory: 12 bytes an entry,
/// 4 a node.
public struct WeightedGraph: Sendable, Hashable {
    /// Two nodes that could be paired.
    public struct Pair: Sendable, Hashable {
        /// The number of either node.
        public let one, other: Int
        /// What the pair is worth, not below 0.
        public let weight: Int64

        /// Makes a pair of its parts.
        public init(_ one: Int, _ other: Int, weight: Int64) {
            (self.one, self.other, self.weight) = (one, other, weight)
        }
    }

    /// Where each row begins, and where the last ends.
    package let starts: [UInt32]
    /// The neighbors, row after row.
    package let neighbors: [UInt32]
    /// The weights in the same order.
    package let weights: [Int64]

    /// How many nodes there are.
    public var nodeCount: Int { starts.count - 1 }

    /// How many pairs there are.
    public var pairCount: Int { neighbors.count / 2 }

    /// The highest weight of a pair; 0 where there is none.
    public var highestWeight: Int64 { weights.max() ?? 0 }

    /// The entries of the row of `node`.
    package func row(_ node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

    /// How many pairs `node` stands in.
    public func degree(of node: Int) -> Int { row(node).count }

    /// The pairs, each once, the smaller node first, in ascending order.
    public var pairs: [Pair] {
        (0..<nodeCount).flatMap { node in
            row(node).filter { neighbors[$0] > node }.map { Pair(node, Int(neighbors[$0]), weight: weights[$0]) }
        }
    }

    /// What a pair weighs, or nil where there is no such pair.
    ///
    /// - Complexity: O(log degree).
    public func weight(of one: Int, _ other: Int) -> Int64? { entry(of: one, other).map { weights[$0] } }

    /// The entry of a pair in the row of its first node.
    func entry(of one: Int, _ other: Int) -> Int? {
        var (low, high) = (Int(starts[one]), Int(starts[one + 1]))
        while low < high {
            let middle = (low + high) / 2
            if neighbors[middle] < other { low = middle + 1 } else { high = middle }
        }
        return low < Int(starts[one + 1]) && neighbors[low] == other ? low : nil
    }
}

extension WeightedGraph {
    /// The number of weight units in a worth of 1: 2³².
    ///
    /// Worths are multiples of 2⁻³⁰, and a score is a whole number of worths divided by 4.
    public static let unitsPerWorth: Double = 4_294_967_296

    /// The weight of a worth or score, exactly; nothing below 0.
    public static func weight(of worth: Double) -> Int64 { Int64(max(0, worth * unitsPerWorth).rounded()) }

    /// The worth of a weight, or of a sum of weights below 2²¹ worths, exactly.
    public static func worth(of weight: Int64) -> Double { Double(weight) / unitsPerWorth }

    /// The highest weight that a graph of so many nodes may have: sums and dual values then stay below 2⁶².
    ///
    /// For a million nodes it is 10¹², more than the weight of a worth of 100.
    public static func weightLimit(nodeCount: Int) -> Int64 { (1 << 60) / (Int64(nodeCount) + 2) }

    /// The graph of these pairs, in any order; of a pair given several times the heaviest counts, and a node is not paired
    /// with itself.
    ///
    /// - Complexity: O(nodes + pairs): two counting sorts.
    /// - Precondition: Every node is one of 0 ..< `nodeCount`, every weight in 0 ... `weightLimit(nodeCount:)`; there are
    ///   fewer than 2³⁰ nodes and pairs.
    public init(nodeCount: Int, pairs: some Sequence<Pair>) {
        self.init(nodeCount: nodeCount, pairs: pairs, limit: Self.weightLimit(nodeCount: nodeCount))
    }

    /// The graph of these pairs, with weights up to `limit`: up to 2⁶⁰ where only the sum of weights counts.
    init(nodeCount: Int, pairs: some Sequence<Pair>, limit: Int64) {
        let pairs = pairs.filter { $0.one != $0.other }
        precondition(pairs.allSatisfy { 0 <= $0.weight && $0.weight <= limit }, "A weight is out of range.")
        precondition(nodeCount < 1 << 30 && pairs.count < 1 << 30, "The graph is too large.")
        let entries = Self.sorted(pairs, nodeCount)
        var (starts, neighbors, weights) = ([UInt32(0)], [UInt32](), [Int64]())
        starts.reserveCapacity(nodeCount + 1)
        neighbors.reserveCapacity(2 * pairs.count)
        weights.reserveCapacity(2 * pairs.count)
        for node in 0..<nodeCount {
            for entry in entries.starts[node]..<entries.starts[node + 1] {
                let (neighbor, weight) = (entries.neighbors[entry], entries.weights[entry])
                if neighbors.count > Int(starts[node]), neighbors[neighbors.count - 1] == neighbor {
                    weights[weights.count - 1] = max(weights[weights.count - 1], weight)
                } else {
                    neighbors.append(neighbor)
                    weights.append(weight)
                }
            }
            starts.append(UInt32(neighbors.count))
        }
        self.init(starts: starts, neighbors: neighbors, weights: weights)
    }

    private typealias Entries = (starts: [Int], neighbors: [UInt32], weights: [Int64])

    /// The entries of both directions by row, then by neighbor.
    private static func sorted(_ pairs: [Pair], _ nodeCount: Int) -> Entries {
        var counts = [Int](repeating: 0, count: nodeCount + 1)
        for pair in pairs {
            counts[pair.one + 1] += 1
            counts[pair.other + 1] += 1
        }
        for node in 0..<nodeCount { counts[node + 1] += counts[node] }
        // Once by neighbor, in any order within; taken in that order, each row is sorted.
        let unsorted = entries(counts) { place in
            for pair in pairs {
                place(pair.one, pair.other, pair.weight)
                place(pair.other, pair.one, pair.weight)
            }
        }
        return entries(counts) { place in
            for neighbor in 0..<nodeCount {
                for entry in counts[neighbor]..<counts[neighbor + 1] {
                    place(Int(unsorted.neighbors[entry]), neighbor, unsorted.weights[entry])
                }
            }
        }
    }

    /// The entries that `fill` places, each at the end of its row.
    private static func entries(_ starts: [Int], _ fill: ((Int, Int, Int64) -> Void) -> Void) -> Entries {
        var ends = starts
        let count = starts.last ?? 0
        var (neighbors, weights) = ([UInt32](repeating: 0, count: count), [Int64](repeating: 0, count: count))
        fill { row, neighbor, weight in
            neighbors[ends[row]] = UInt32(neighbor)
            weights[ends[row]] = weight
            ends[row] += 1
        }
        return (starts, neighbors, weights)
    }
}
