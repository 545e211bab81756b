internal import RaakvlakNetwork

/// What came before a node and what after it, as far as is known: the nearest first.
struct Lineage {
    /// Those that it succeeds, those that these succeed, and so on.
    let predecessors: [[Int]]
    /// Those that succeed it, and so on.
    let successors: [[Int]]

    /// Follows the ties of succession, which have no circles.
    init(of node: Int, in graph: Graph) {
        predecessors = Self.levels(from: node, graph.outgoing(.succeeds))
        successors = Self.levels(from: node, graph.incoming(.succeeds))
    }

    private static func levels(from node: Int, _ row: Adjacency) -> [[Int]] {
        var (levels, seen, level) = ([[Int]](), Set([node]), [node])
        while true {
            level = Set(level.flatMap { row.neighbors(of: $0).map(Int.init) }).subtracting(seen).sorted()
            if level.isEmpty { return levels }
            seen.formUnion(level)
            levels.append(level)
        }
    }
}

/// A figure about a node, beside what the network lists.
struct StatedFigure {
    let figure: Node
    /// What it states: a number, or both bounds.
    let stated: String
    /// How many the network lists on the day; nil where it lists none, or can't.
    let listed: Int?
}
