extension SimpleGraph {
    /// For each node the greatest k such that it belongs to a group in which everyone has k neighbors of the group:
    /// its core number.
    ///
    /// Nodes are taken away in rounds, for k = 0, 1, 2 …, as long as any has at most k neighbors left. Seidman, *Network
    /// structure and minimum degree* (1983); Batagelj and Zaversnik, *An O(m) algorithm for cores decomposition* (2003),
    /// here with a scan of who is left for each k instead of sorted buckets: a node is scanned once for each k up to its
    /// core number, which is no more than its degree.
    /// - Complexity: O(nodes + pairs).
    public func coreness() -> [Int] {
        var left = [UInt32](repeating: 0, count: nodeCount)
        var remaining = (0..<nodeCount).map { UInt32(truncatingIfNeeded: $0) }
        var queue = [UInt32](repeating: 0, count: nodeCount)
        for node in 0..<nodeCount { left[node] = starts[node + 1] - starts[node] }
        left.withUnsafeMutableBufferPointer { left in
            remaining.withUnsafeMutableBufferPointer { remaining in
                queue.withUnsafeMutableBufferPointer { peel(left, remaining, $0) }
            }
        }
        return left.map(Int.init)
    }

    /// Lowers what nodes have left to their core numbers.
    private func peel(
        _ left: UnsafeMutableBufferPointer<UInt32>,
        _ remaining: UnsafeMutableBufferPointer<UInt32>,
        _ queue: UnsafeMutableBufferPointer<UInt32>
    ) {
        starts.withUnsafeBufferPointer { starts in
            neighbors.withUnsafeBufferPointer { neighbors in
                var (core, count) = (UInt32(0), nodeCount)
                while count > 0 {
                    var (kept, tail, head) = (0, 0, 0)
                    for place in 0..<count {
                        let node = remaining[place]
                        let degree = left[Int(node)]
                        remaining[kept] = node
                        queue[tail] = node
                        kept &+= degree > core ? 1 : 0
                        // Those below the core were taken away in an earlier round, from within it.
                        tail &+= degree == core ? 1 : 0
                    }
                    while head < tail {
                        let node = Int(queue[head])
                        head &+= 1
                        for entry in Int(starts[node])..<Int(starts[node &+ 1]) {
                            let neighbor = Int(neighbors[entry])
                            let degree = left[neighbor]
                            guard degree > core else { continue }
                            left[neighbor] = degree &- 1
                            if degree &- 1 == core {
                                queue[tail] = UInt32(truncatingIfNeeded: neighbor)
                                tail &+= 1
                            }
                        }
                    }
                    count = kept
                    core &+= 1
                }
            }
        }
    }
}
