/// One search for the communities of highest modularity.
///
/// Traag, Waltman and van Eck, *From Louvain to Leiden: guaranteeing well-connected communities* (2019): nodes move,
/// communities are refined into well-connected parts, the parts become the nodes of a coarser graph in which the same
/// is done, until nothing moves; and all of that again from what was found, until that is stable.
struct CommunitySearch {
    private let base: CommunityLevel
    private let cost: Double
    private var numbers: SeededNumbers

    init(_ base: CommunityLevel, resolution: Double, seed: Int) {
        self.base = base
        let total = base.strengths.reduce(0, +)
        cost = total > 0 ? resolution / total : 0
        numbers = SeededNumbers(seed: seed)
    }

    /// The community of each node, after at most so many rounds.
    mutating func labels(rounds: Int) -> [UInt32] {
        var labels = (0..<base.count).map { UInt32(truncatingIfNeeded: $0) }
        for _ in 0..<rounds {
            let before = labels
            improve(&labels)
            if before == labels { break }
        }
        return labels
    }

    /// One round: from the nodes up through ever coarser graphs.
    private mutating func improve(_ labels: inout [UInt32]) {
        var level = base
        var levelLabels = labels
        // Of each node of the base, the node of the level of which it is part.
        var place = (0..<base.count).map { UInt32(truncatingIfNeeded: $0) }
        while true {
            var moves = CommunityMoves(level, cost: cost)
            moves.move(&levelLabels, order: order(level.count))
            let communities = CommunityRefinement.numbered(levelLabels)
            guard communities.count < level.count else { break }
            var refinement = CommunityRefinement(level, cost: cost, communities: communities.labels)
            let parts = refinement.parts(order: order(level.count))
            guard parts.count < level.count else { break }
            var partLabels = [UInt32](repeating: 0, count: parts.count)
            for (node, part) in parts.labels.enumerated() { partLabels[Int(part)] = communities.labels[node] }
            level = level.aggregated(parts: parts.labels, partCount: parts.count)
            levelLabels = partLabels
            for node in place.indices { place[node] = parts.labels[Int(place[node])] }
        }
        labels = CommunityRefinement.numbered(place.map { levelLabels[Int($0)] }).labels
    }

    /// All nodes in a random order; in a large graph, runs of some that follow each other stay together, so that what is
    /// looked up one after another lies together.
    private mutating func order(_ count: Int) -> [UInt32] {
        let run = count < 10_000 ? 1 : 1024
        var starts = stride(from: 0, to: count, by: run).map { UInt32(truncatingIfNeeded: $0) }
        numbers.shuffle(&starts)
        if run == 1 { return starts }
        var order: [UInt32] = []
        order.reserveCapacity(count)
        for start in starts { order += start..<min(UInt32(count), start + UInt32(run)) }
        return order
    }
}
