/// How near each node is to the others, by steps; weights don't count.
public struct Closeness: Sendable, Hashable {
    /// How many nodes each can reach, itself not counted.
    public let reached: [Int]
    /// The sum of the steps to all of them.
    public let steps: [Int]
    /// The sum of 1 / steps to all of them: harmonic centrality, which needs no correction where a graph has parts.
    ///
    /// Marchiori and Latora, *Harmony in the small-world* (2000).
    public let harmonic: [Double]

    /// The closeness of each node: the inverse of its mean number of steps to those it can reach, times the share of
    /// the others that it can reach; 0 where it can reach nobody.
    ///
    /// Wasserman and Faust, *Social Network Analysis* (1994), equation 5.22.
    public var values: [Double] {
        let others = Double(reached.count - 1)
        return zip(reached, steps).map { (reached: Int, steps: Int) -> Double in
            let reached = Double(reached)
            return steps == 0 ? 0 : (reached / Double(steps)) * (reached / others)
        }
    }

    /// Measures every node of `graph`.
    ///
    /// From 64 nodes at once, bit by bit in one word: Then and others, *The more the merrier: efficient multi-source
    /// graph traversal* (2014). As steps are the same both ways, each node counts who reaches it.
    /// - Parameters:
    ///   - graph: Who are joined.
    ///   - threads: How many tasks may run at once; the answer does not depend on it.
    /// - Complexity: O(nodes / 64 · pairs · greatest distance) time.
    public init(of graph: SimpleGraph, threads: Int = 2) async {
        let order = graph.searchOrder
        let renumbered = graph.renumbered(by: order)
        let batches = (graph.nodeCount + 63) / 64
        let parts = await Blocks.map(Blocks.forSums, threads: threads) { block in
            var search = ReachSearch(renumbered)
            for batch in stride(from: block, to: batches, by: Blocks.forSums) {
                search.add(sources: batch * 64..<min(graph.nodeCount, (batch + 1) * 64))
            }
            return search
        }
        let zeros = [Int](repeating: 0, count: graph.nodeCount)
        var (reached, steps, harmonic) = (zeros, zeros, zeros.map(Double.init))
        for part in parts {
            for (number, node) in order.lazy.map({ Int($0) }).enumerated() {
                reached[node] += part.reached[number]
                steps[node] += part.steps[number]
                harmonic[node] += part.harmonic[number]
            }
        }
        (self.reached, self.steps, self.harmonic) = (reached, steps, harmonic)
    }
}

/// Searches from up to 64 sources at once, and counts for each node by how many it is reached, and in how many steps.
private struct ReachSearch: Sendable {
    private let graph: SimpleGraph
    private(set) var reached: [Int]
    private(set) var steps: [Int]
    private(set) var harmonic: [Double]
    /// For each node the sources that have reached it, those that did so in the last step, and in this one.
    private var seen, frontier, next: [UInt64]

    init(_ graph: SimpleGraph) {
        self.graph = graph
        let zeros = [Int](repeating: 0, count: graph.nodeCount)
        let noSources = [UInt64](repeating: 0, count: graph.nodeCount)
        (reached, steps, harmonic) = (zeros, zeros, zeros.map(Double.init))
        (seen, frontier, next) = (noSources, noSources, noSources)
    }

    mutating func add(sources: Range<Int>) {
        for node in 0..<graph.nodeCount { (seen[node], frontier[node]) = (0, 0) }
        for source in sources {
            seen[source] = 1 << UInt64(source - sources.lowerBound)
            frontier[source] = seen[source]
        }
        var distance = 1
        while step(distance) { distance += 1 }
    }

    /// Takes one step from all sources; whether anything new was reached.
    private mutating func step(_ distance: Int) -> Bool {
        var isAnyNew = false
        graph.starts.withUnsafeBufferPointer { starts in
            graph.neighbors.withUnsafeBufferPointer { neighbors in
                frontier.withUnsafeBufferPointer { frontier in
                    for node in 0..<frontier.count {
                        var arriving: UInt64 = 0
                        for entry in Int(starts[node])..<Int(starts[node + 1]) {
                            arriving |= frontier[Int(neighbors[entry])]
                        }
                        next[node] = arriving & ~seen[node]
                    }
                }
            }
        }
        for node in 0..<graph.nodeCount where next[node] != 0 {
            let count = next[node].nonzeroBitCount
            isAnyNew = true
            seen[node] |= next[node]
            reached[node] += count
            steps[node] += count * distance
            harmonic[node] += Double(count) / Double(distance)
        }
        swap(&frontier, &next)
        return isAnyNew
    }
}
