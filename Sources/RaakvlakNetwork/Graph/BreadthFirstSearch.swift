extension Adjacency {
    /// The number of steps from the nearest of `sources` to each node; nil where there is no way, or none within
    /// `limit` steps.
    ///
    /// - Complexity: O(nodes + entries). Moore, *The shortest path through a maze* (1959).
    public func distances(from sources: some Sequence<Int>, limit: Int = .max) -> [Int?] {
        var distances = [Int?](repeating: nil, count: nodeCount)
        var frontier: [Int] = []
        for source in sources where distances[source] == nil {
            distances[source] = 0
            frontier.append(source)
        }
        var steps = 0
        while !frontier.isEmpty, steps < limit {
            steps += 1
            var next: [Int] = []
            for node in frontier {
                for neighbor in neighbors(of: node) where distances[Int(neighbor)] == nil {
                    distances[Int(neighbor)] = steps
                    next.append(Int(neighbor))
                }
            }
            frontier = next
        }
        return distances
    }
}
