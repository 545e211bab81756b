/// Fills what a choice of pairs leaves free: pairs are added, heaviest first, and a node without a partner takes the place
/// of one that has others.
struct CapacityRepair {
    private let graph: WeightedGraph
    private let capacities: [Int]
    private var partners: [[Int]]

    init(_ graph: WeightedGraph, capacities: [Int], chosen: [WeightedGraph.Pair]) {
        (self.graph, self.capacities) = (graph, capacities)
        partners = .init(repeating: [], count: graph.nodeCount)
        for pair in chosen { join(pair.one, pair.other) }
    }

    /// - Complexity: O(pairs · log pairs).
    mutating func run() {
        fill()
        for node in 0..<graph.nodeCount where partners[node].isEmpty && capacities[node] > 0 { findPlace(for: node) }
        fill()
    }

    /// The chosen pairs, in ascending order.
    var pairs: [WeightedGraph.Pair] {
        partners.indices.flatMap { node in
            partners[node].filter { $0 > node }.sorted().map {
                WeightedGraph.Pair(node, $0, weight: graph.weight(of: node, $0) ?? 0)
            }
        }
    }

    private func hasRoom(_ node: Int) -> Bool { partners[node].count < capacities[node] }

    private mutating func join(_ one: Int, _ other: Int) {
        partners[one].append(other)
        partners[other].append(one)
    }

    /// Adds pairs of nodes that both have room.
    private mutating func fill() {
        let open = graph.pairs.filter { hasRoom($0.one) && hasRoom($0.other) && !partners[$0.one].contains($0.other) }
        for pair in open.sorted(by: { ($1.weight, $0.one, $0.other) < ($0.weight, $1.one, $1.other) })
        where hasRoom(pair.one) && hasRoom(pair.other) { join(pair.one, pair.other) }
    }

    /// Pairs a node without a partner where that costs least: a neighbor leaves a partner who has others.
    private mutating func findPlace(for node: Int) {
        var best: (gain: Int64, neighbor: Int, former: Int)?
        for entry in graph.row(node) {
            let neighbor = Int(graph.neighbors[entry])
            guard capacities[neighbor] > 0 else { continue }
            for former in partners[neighbor] where partners[former].count > 1 {
                let gain = graph.weights[entry] - (graph.weight(of: neighbor, former) ?? 0)
                if gain > best?.gain ?? .min { best = (gain, neighbor, former) }
            }
        }
        guard let best else { return }
        partners[best.neighbor].removeAll { $0 == best.former }
        partners[best.former].removeAll { $0 == best.neighbor }
        join(node, best.neighbor)
    }
}
