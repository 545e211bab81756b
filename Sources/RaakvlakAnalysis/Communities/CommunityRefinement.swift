/// Finds the parts of communities that hang together well: each node starts alone, and joins a part of its own
/// community where that raises modularity most, if both are well connected with the rest of the community.
///
/// The refinement of Traag, Waltman and van Eck, *From Louvain to Leiden* (2019). They choose among all parts that raise
/// modularity at random, the best by far the most often; here it is the best, and chance is in the order of the nodes.
struct CommunityRefinement: ~Copyable {
    private let level: CommunityLevel
    private let cost: Double
    /// The community of each node, and the sum of the strengths of each community.
    private let communities: [UInt32]
    private var communityTotals: [Double]
    /// The sum of the strengths of each part, what joins it with the rest of its community, and its number of nodes.
    private var totals: [Double]
    private var outside: [Double]
    private var sizes: [UInt32]
    private var sums: JoinedWeights

    init(_ level: CommunityLevel, cost: Double, communities: [UInt32]) {
        (self.level, self.cost, self.communities) = (level, cost, communities)
        communityTotals = .init(repeating: 0, count: level.count)
        for (node, label) in communities.enumerated() { communityTotals[Int(label)] += level.strengths[node] }
        totals = level.strengths
        outside = .init(repeating: 0, count: level.count)
        sizes = .init(repeating: 1, count: level.count)
        sums = JoinedWeights(level.count)
    }

    /// Finds the parts, numbered by their first node.
    ///
    /// - Parameter order: The nodes in the order in which they may join.
    /// - Returns: The part of each node, and how many parts there are.
    mutating func parts(order: [UInt32]) -> (labels: [UInt32], count: Int) {
        var labels = (0..<level.count).map { UInt32(truncatingIfNeeded: $0) }
        let level = self.level
        level.withRows { starts, neighbors, weights in
            for node in 0..<level.count {
                let community = communities[node]
                var sum: Float = 0
                for entry in Int(starts[node])..<Int(starts[node + 1]) {
                    sum += communities[Int(neighbors[entry])] == community ? weights[entry] : 0
                }
                outside[node] = Double(sum)
            }
            labels.withUnsafeMutableBufferPointer { labels in
                for node in order.lazy.map({ Int($0) }) where sizes[node] == 1 && labels[node] == node {
                    guard isWellConnected(node, in: communities[node]) else { continue }
                    sums.collect(Int(starts[node])..<Int(starts[node + 1]), neighbors, weights, labels)
                    let best = bestPart(for: node)
                    if best != node { join(node, to: best) }
                    sums.clear()
                    labels[node] = UInt32(truncatingIfNeeded: best)
                }
            }
        }
        return Self.numbered(labels)
    }

    /// Whether a part is joined to the rest of its community as strongly as strengths let expect.
    private func isWellConnected(_ part: Int, in community: UInt32) -> Bool {
        outside[part] >= cost * totals[part] * (communityTotals[Int(community)] - totals[part])
    }

    /// The part of its community that a lone node should join, or its own.
    private func bestPart(for node: Int) -> Int {
        let community = communities[node]
        let price = cost * level.strengths[node]
        var (best, gain) = (node, CommunityMoves.rounding * level.strengths[node])
        for place in 0..<sums.count {
            let part = Int(sums.label(place))
            guard part != node, communities[part] == community else { continue }
            let value = sums[UInt32(truncatingIfNeeded: part)] - price * totals[part]
            if value > gain, isWellConnected(part, in: community) { (best, gain) = (part, value) }
        }
        return best
    }

    private mutating func join(_ node: Int, to part: Int) {
        let between = sums[UInt32(truncatingIfNeeded: part)]
        outside[part] += outside[node] - 2 * between
        totals[part] += totals[node]
        sizes[part] += 1
        sizes[node] = 0
    }

    /// Labels numbered from 0 by their first node.
    static func numbered(_ labels: [UInt32]) -> (labels: [UInt32], count: Int) {
        var numbers = [UInt32](repeating: .max, count: labels.count)
        var count = 0
        let numbered = labels.map { label -> UInt32 in
            if numbers[Int(label)] == .max {
                numbers[Int(label)] = UInt32(truncatingIfNeeded: count)
                count += 1
            }
            return numbers[Int(label)]
        }
        return (numbered, count)
    }
}
