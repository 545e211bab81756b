/// From which nodes `Closeness` searches, in batches of 64; nodes of a component have consecutive numbers.
struct ReachPlan: Sendable {
    private let components: Partition
    /// The first number of each component, and the end of the last.
    private let starts: [Int]
    private let sources: [Int]
    /// Whether every node is a source.
    let isExact: Bool

    /// Takes all nodes of each component, or `mostSources` drawn from it.
    init(_ components: Partition, mostSources: Int, seed: Int) {
        self.components = components
        let starts = components.sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
        var numbers = SeededNumbers(seed: seed)
        sources = components.sizes.indices.flatMap { component in
            let nodes = starts[component]..<starts[component + 1]
            guard nodes.count > mostSources else { return Array(nodes) }
            var drawn = nodes.map { UInt32($0) }
            numbers.shuffle(&drawn)
            return drawn.prefix(mostSources).map(Int.init).sorted()
        }
        self.starts = starts
        isExact = sources.count == components.partOfNode.count
    }

    var batchCount: Int { (sources.count + 63) / 64 }

    func sources(of batch: Int) -> ArraySlice<Int> { sources[64 * batch..<min(sources.count, 64 * batch + 64)] }

    /// The nodes that the sources of a batch can reach: those of their components, and of components between.
    func nodes(of batch: Int) -> Range<Int> {
        let sources = sources(of: batch)
        guard let first = sources.first, let last = sources.last else { return 0..<0 }
        return starts[components.partOfNode[first]]..<starts[components.partOfNode[last] + 1]
    }

    /// The size of the component of each node.
    var componentSizes: [Int] { components.partOfNode.map { components.sizes[$0] } }
}

/// Searches from up to 64 sources at once, and counts for each node by how many it is reached, and in how many steps.
struct ReachSearch {
    /// For each node, by how many sources it was reached, in how many steps together, and the sum of their inverses.
    struct Tally: Sendable {
        var reached: [Int]
        var steps: [Int]
        var harmonic: [Double]
    }

    private let graph: SimpleGraph
    private(set) var tally: Tally
    /// For each node the sources that have reached it, those that did so in the last step, and in this one.
    private var seen, frontier, next: [UInt64]

    init(_ graph: SimpleGraph) {
        self.graph = graph
        let zeros = [Int](repeating: 0, count: graph.nodeCount)
        tally = Tally(reached: zeros, steps: zeros, harmonic: zeros.map(Double.init))
        let nobody = [UInt64](repeating: 0, count: graph.nodeCount)
        (seen, frontier, next) = (nobody, nobody, nobody)
    }

    mutating func add(sources: ArraySlice<Int>, within nodes: Range<Int>) {
        for node in nodes { (seen[node], frontier[node]) = (0, 0) }
        for (bit, source) in sources.enumerated() {
            seen[source] = 1 << UInt64(bit)
            frontier[source] = seen[source]
        }
        var distance = 1
        while step(distance, within: nodes) { distance += 1 }
    }

    /// Takes one step from all sources; whether anything new was reached.
    private mutating func step(_ distance: Int, within nodes: Range<Int>) -> Bool {
        var isAnyNew = false
        graph.starts.withUnsafeBufferPointer { starts in
            graph.neighbors.withUnsafeBufferPointer { neighbors in
                frontier.withUnsafeBufferPointer { frontier in
                    for node in nodes {
                        var arriving: UInt64 = 0
                        for entry in Int(starts[node])..<Int(starts[node + 1]) {
                            arriving |= frontier[Int(neighbors[entry])]
                        }
                        next[node] = arriving & ~seen[node]
                    }
                }
            }
        }
        for node in nodes where next[node] != 0 {
            let count = next[node].nonzeroBitCount
            isAnyNew = true
            seen[node] |= next[node]
            tally.reached[node] += count
            tally.steps[node] += count * distance
            tally.harmonic[node] += Double(count) / Double(distance)
        }
        swap(&frontier, &next)
        return isAnyNew
    }
}
