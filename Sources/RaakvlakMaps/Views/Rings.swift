package import RaakvlakNetwork

/// How many steps each node is from the center of a map, up to a limit.
package struct Rings {
    /// The node in the middle.
    let center: Int
    /// The most steps.
    let limit: Int
    /// The steps to each node; nil where it lies farther.
    package let distances: [Int?]
    /// What the view shows at first: all that it reaches.
    let fates: [Folding.Fate]

    private let kinds: [TieKind]

    /// Walks from the center outward, by ties of any kind, or of some.
    ///
    /// Contributions and agreements are ways: from a person to the theme of what they
    /// brought in is one step. Whom the center could meet is one step away too. What counts as the center itself is as
    /// near as it.
    ///
    /// - Complexity: O(nodes + ties within reach). Breadth-first search over edges of length 0 and 1.
    package init(
        around center: Int,
        and others: [Int] = [],
        in graph: Graph,
        limit: Int,
        suggested: [Int] = [],
        by kinds: [TieKind] = TieKind.allCases
    ) {
        var distances = [Int?](repeating: nil, count: graph.nodeCount)
        for other in suggested { distances[other] = 1 }
        for source in [center] + others { distances[source] = 0 }
        var layer = [center] + others
        for distance in 0...limit where !layer.isEmpty {
            var next = distance == 0 ? suggested : []
            var place = 0
            while place < layer.count {
                let node = layer[place]
                place += 1
                Self.forEachNeighbor(of: node, in: graph, by: kinds) { neighbor in
                    guard distances[neighbor] == nil else { return }
                    if NodeKindSet.ways.contains(graph.node(neighbor).kind) {
                        distances[neighbor] = distance
                        layer.append(neighbor)
                    } else if distance < limit {
                        distances[neighbor] = distance + 1
                        next.append(neighbor)
                    }
                }
            }
            layer = next
        }
        (self.center, self.limit, self.distances, self.kinds) = (center, limit, distances, kinds)
        fates = Self.fates(center, limit, distances, graph)
    }

    /// What the center itself brought in and agreed is shown; of others it is a line, where it joins two in reach.
    private static func fates(_ center: Int, _ limit: Int, _ distances: [Int?], _ graph: Graph) -> [Folding.Fate] {
        distances.indices.map { node in
            guard let distance = distances[node] else { return .outside }
            guard distance > 0, NodeKindSet.ways.contains(graph.node(node).kind) else { return .drawn }
            let ends = [TieKind.contributedBy, .about, .seeks, .party].flatMap {
                graph.outgoing($0).neighbors(of: node)
            }
            return Set(ends.filter { distances[Int($0)] != nil }).count > 1 ? .line : .outside
        }
    }

    /// The neighbors of a node that are one step nearer to the center, ascending.
    package func inward(of node: Int, in graph: Graph) -> [Int] {
        guard let distance = distances[node] else { return [] }
        var inward = Set<Int>()
        Self.forEachNeighbor(of: node, in: graph, by: kinds) { if distances[$0] == distance - 1 { inward.insert($0) } }
        return inward.sorted()
    }

    /// Calls `body` with every neighbor of the node, by kind of tie and number; one may come twice.
    static func forEachNeighbor(
        of node: Int,
        in graph: Graph,
        by kinds: [TieKind] = TieKind.allCases,
        _ body: (Int) -> Void
    ) {
        for kind in kinds {
            for neighbor in graph.outgoing(kind).neighbors(of: node) { body(Int(neighbor)) }
            guard !kind.isUndirected else { continue }
            for neighbor in graph.incoming(kind).neighbors(of: node) { body(Int(neighbor)) }
        }
    }
}
