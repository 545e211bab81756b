/// A graph in which communities are looked for: at first that of the nodes, then ever coarser ones, whose nodes are
/// communities of the one before.
struct CommunityLevel {
    let starts: [UInt32]
    let neighbors: [UInt32]
    /// The weights of the entries, all above 0, and of the nodes' own graph at most 1: no unit of weights is too small
    /// or too large for them.
    let weights: [Float]
    /// The sum of the weights of each node, what lies within it counted twice.
    let strengths: [Double]

    var count: Int { strengths.count }

    init(_ graph: SimpleGraph) {
        (starts, neighbors) = (graph.starts, graph.neighbors)
        // A power of two, so that nothing is rounded that a Float can hold.
        let unit = (graph.weights?.max()).map { Double(sign: .plus, exponent: $0.exponent + 1, significand: 1) } ?? 1
        strengths = graph.strengths.map { $0 / unit }
        weights =
            graph.weights.map { $0.map { max(Float($0 / unit), .leastNormalMagnitude) } }
            ?? .init(repeating: 1, count: graph.neighbors.count)
    }

    private init(starts: [UInt32], neighbors: [UInt32], weights: [Float], strengths: [Double]) {
        (self.starts, self.neighbors, self.weights, self.strengths) = (starts, neighbors, weights, strengths)
    }

    /// Gives `body` the rows: where they start, their neighbors and weights.
    func withRows(
        _ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<Float>) -> Void
    ) {
        starts.withUnsafeBufferPointer { starts in
            neighbors.withUnsafeBufferPointer { neighbors in
                weights.withUnsafeBufferPointer { body(starts, neighbors, $0) }
            }
        }
    }

    /// The graph whose nodes are the parts 0 ..< `partCount` of this one's.
    ///
    /// O(nodes + entries).
    func aggregated(parts: [UInt32], partCount: Int) -> CommunityLevel {
        let (first, nodes) = Self.grouped(parts, partCount)
        var strengths = [Double](repeating: 0, count: partCount)
        var sums = [Float](repeating: 0, count: partCount)
        var touched: [UInt32] = []
        var newStarts: [UInt32] = [0]
        var (newNeighbors, newWeights): ([UInt32], [Float]) = ([], [])
        newStarts.reserveCapacity(partCount + 1)
        newNeighbors.reserveCapacity(neighbors.count / 2)
        newWeights.reserveCapacity(neighbors.count / 2)
        for part in 0..<partCount {
            for node in nodes[first[part]..<first[part + 1]].lazy.map({ Int($0) }) {
                strengths[part] += self.strengths[node]
                for entry in Int(starts[node])..<Int(starts[node + 1]) {
                    let other = parts[Int(neighbors[entry])]
                    if sums[Int(other)] == 0 { touched.append(other) }
                    sums[Int(other)] += weights[entry]
                }
            }
            for other in touched {
                if Int(other) != part {
                    newNeighbors.append(other)
                    newWeights.append(sums[Int(other)])
                }
                sums[Int(other)] = 0
            }
            touched.removeAll(keepingCapacity: true)
            newStarts.append(UInt32(newNeighbors.count))
        }
        return CommunityLevel(starts: newStarts, neighbors: newNeighbors, weights: newWeights, strengths: strengths)
    }

    /// The nodes in the order of their parts, and where each part begins.
    private static func grouped(_ parts: [UInt32], _ partCount: Int) -> (first: [Int], nodes: [UInt32]) {
        var first = [Int](repeating: 0, count: partCount + 1)
        for part in parts { first[Int(part) + 1] += 1 }
        for part in 0..<partCount { first[part + 1] += first[part] }
        var next = first
        var nodes = [UInt32](repeating: 0, count: parts.count)
        for (node, part) in parts.enumerated() {
            nodes[next[Int(part)]] = UInt32(node)
            next[Int(part)] += 1
        }
        return (first, nodes)
    }
}
