/// Fills what a choice of pairs leaves free: pairs are added, heaviest first, and a node that is not served takes the place
/// of one that is served otherwise.
struct CapacityRepair {
    private let graph: WeightedGraph
    private let capacities: [Int]
    private let alreadyServed: Set<Int>
    /// The entries of the row of each node that are chosen.
    private var chosen: [[Int]]

    init(_ graph: WeightedGraph, capacities: [Int], alreadyServed: Set<Int>, chosen pairs: [WeightedGraph.Pair]) {
        (self.graph, self.capacities, self.alreadyServed) = (graph, capacities, alreadyServed)
        chosen = .init(repeating: [], count: graph.nodeCount)
        for pair in pairs { join(pair.one, pair.other) }
    }

    /// - Complexity: O(pairs · log pairs).
    mutating func run() {
        fill()
        for node in 0..<graph.nodeCount where capacities[node] > 0 && !isServed(node) { serve(node) }
        fill()
    }

    /// The chosen pairs, in ascending order.
    var pairs: [WeightedGraph.Pair] {
        chosen.indices.flatMap { node in
            chosen[node].filter { graph.neighbors[$0] > node }.sorted().map {
                WeightedGraph.Pair(node, Int(graph.neighbors[$0]), weight: graph.weights[$0])
            }
        }
    }

    private func hasRoom(_ node: Int) -> Bool { chosen[node].count < capacities[node] }

    private func partner(_ entry: Int) -> Int { Int(graph.neighbors[entry]) }

    /// Whether a node has a partner besides, or a pair is chosen for it, other than that with `former`.
    private func isServed(_ node: Int, without former: Int = -1) -> Bool {
        alreadyServed.contains(node) || chosen[node].contains { partner($0) != former }
    }

    private mutating func join(_ one: Int, _ other: Int) {
        if let entry = graph.entry(of: one, other) { chosen[one].append(entry) }
        if let entry = graph.entry(of: other, one) { chosen[other].append(entry) }
    }

    private mutating func part(_ one: Int, _ other: Int) {
        chosen[one] = chosen[one].filter { partner($0) != other }
        chosen[other] = chosen[other].filter { partner($0) != one }
    }

    /// Adds pairs of nodes that both have room.
    private mutating func fill() {
        let open = graph.pairs.filter { pair in
            hasRoom(pair.one) && hasRoom(pair.other) && !chosen[pair.one].contains { partner($0) == pair.other }
        }
        for pair in open.sorted(by: { ($1.weight, $0.one, $0.other) < ($0.weight, $1.one, $1.other) })
        where hasRoom(pair.one) && hasRoom(pair.other) { join(pair.one, pair.other) }
    }

    /// Gives a node a pair that serves it, where that costs least: whoever has no room leaves the lightest partner who is
    /// served otherwise.
    private mutating func serve(_ node: Int) {
        guard hasRoom(node) || dispensable(node) != nil else { return }
        var best: (gain: Int64, neighbor: Int)?
        for entry in graph.row(node) {
            let neighbor = partner(entry)
            var gain = graph.weights[entry]
            if !hasRoom(neighbor) {
                guard capacities[neighbor] > 0, let former = dispensable(neighbor) else { continue }
                gain -= graph.weights[former]
            }
            if gain > best?.gain ?? .min { best = (gain, neighbor) }
        }
        guard let neighbor = best?.neighbor else { return }
        for end in [node, neighbor] where !hasRoom(end) {
            if let former = dispensable(end) { part(end, partner(former)) }
        }
        join(node, neighbor)
    }

    /// The entry of the lightest chosen pair of a node whose partner is served without it.
    private func dispensable(_ node: Int) -> Int? {
        chosen[node].filter { isServed(partner($0), without: node) }
            .min { (graph.weights[$0], $0) < (graph.weights[$1], $1) }
    }
}
