/// All shortest paths between two nodes.
public struct ShortestPaths: Sendable {
    /// One node of a path.
    public struct Step: Hashable, Sendable {
        /// The number of the node.
        public let node: Int
        /// The place of the tie by which it was reached, or nil for the first; where several ties join two nodes, the
        /// first in the network's order.
        public let tie: Int?
    }

    /// The number of steps from one end to the other; nil where there is no way.
    public let length: Int?
    /// How many shortest paths there are, as sequences of nodes; at most `Int.max`.
    public let count: Int
    /// The first paths, in the order of their nodes.
    public let paths: [[Step]]

    /// Finds the shortest paths in `adjacency`, which must lead both ways, from `source` to `target`, and lists at most
    /// `limit` of them.
    ///
    /// - Complexity: O(nodes + entries) to find and count them, O(limit · length · degree) to list them: a breadth-first
    ///   search from the target comes first, so that a path is never followed that does not arrive.
    public init(in adjacency: Adjacency, from source: Int, to target: Int, limit: Int) {
        let toTarget = adjacency.distances(from: [target])
        guard let length = toTarget[source] else {
            (self.length, count, paths) = (nil, 0, [])
            return
        }
        self.length = length
        count = Self.count(adjacency, toTarget, from: source)
        paths = Self.list(adjacency, toTarget, from: source, limit: limit)
    }

    /// The distinct neighbors of `node` that are one step nearer, with the first tie to each.
    private static func nearer(_ adjacency: Adjacency, _ toTarget: [Int?], _ node: Int) -> [Step] {
        guard let distance = toTarget[node], distance > 0 else { return [] }
        var steps: [Step] = []
        for entry in adjacency.row(node) where toTarget[Int(adjacency.neighbors[entry])] == distance - 1 {
            let (neighbor, tie) = (Int(adjacency.neighbors[entry]), Int(adjacency.ties[entry]))
            if let last = steps.last, last.node == neighbor {
                steps[steps.count - 1] = Step(node: neighbor, tie: min(last.tie ?? tie, tie))
            } else {
                steps.append(Step(node: neighbor, tie: tie))
            }
        }
        return steps
    }

    /// Counts paths level by level from the source; a count that overflows stays at `Int.max`.
    private static func count(_ adjacency: Adjacency, _ toTarget: [Int?], from source: Int) -> Int {
        var (counts, level) = ([source: 1], [source])
        while let first = level.first, toTarget[first] != 0 {
            var (nextCounts, next): ([Int: Int], [Int]) = ([:], [])
            for node in level {
                for step in nearer(adjacency, toTarget, node) {
                    if nextCounts[step.node] == nil { next.append(step.node) }
                    let (sum, overflow) = nextCounts[step.node, default: 0].addingReportingOverflow(
                        counts[node, default: 0]
                    )
                    nextCounts[step.node] = overflow ? .max : sum
                }
            }
            (counts, level) = (nextCounts, next)
        }
        return level.first.flatMap { counts[$0] } ?? 0
    }

    /// Walks paths in the order of their nodes; each partial path leads to the target, so none is walked in vain.
    private static func list(
        _ adjacency: Adjacency,
        _ toTarget: [Int?],
        from source: Int,
        limit: Int
    ) -> [[Step]] {
        var paths: [[Step]] = []
        var path = [Step(node: source, tie: nil)]
        var choices = [nearer(adjacency, toTarget, source)[...]]
        while paths.count < limit, let last = path.last {
            if toTarget[last.node] == 0 {
                paths.append(path)
                path.removeLast()
                choices.removeLast()
            } else if let step = choices[choices.count - 1].popFirst() {
                path.append(step)
                choices.append(nearer(adjacency, toTarget, step.node)[...])
            } else {
                path.removeLast()
                choices.removeLast()
            }
        }
        return paths
    }
}
