/// Moves nodes of one level to the communities where they raise modularity most.
///
/// The fast local moving of Traag, Waltman and van Eck, *From Louvain to Leiden: guaranteeing well-connected
/// communities* (2019). Gains are in units of weight: what modularity gains, times half the weight of all rows.
struct CommunityMoves: ~Copyable {
    /// Gains below this share of a node's strength are taken for rounding.
    static let rounding = 1e-6

    private let level: CommunityLevel
    /// Resolution / all strength: what a unit of strength pays for another in its community.
    private let cost: Double
    /// The sum of strengths of each community, and how many nodes it has.
    private let totals: UnsafeMutablePointer<Double>
    private let sizes: UnsafeMutablePointer<UInt32>
    private var sums: JoinedWeights
    /// Labels that no node has.
    private var empty: [UInt32] = []

    init(_ level: CommunityLevel, cost: Double) {
        (self.level, self.cost) = (level, cost)
        totals = .allocate(capacity: level.count)
        totals.initialize(repeating: 0, count: level.count)
        sizes = .allocate(capacity: level.count)
        sizes.initialize(repeating: 0, count: level.count)
        sums = JoinedWeights(level.count)
    }

    deinit {
        totals.deallocate()
        sizes.deallocate()
    }

    /// Moves each node to the neighboring or an empty community where it raises modularity most, again and again until
    /// no node would: a node is looked at again when a neighbor has moved elsewhere.
    ///
    /// - Parameters:
    ///   - labels: The community of each node, below the number of nodes; changed.
    ///   - order: The nodes in the order in which they are first looked at.
    mutating func move(_ labels: inout [UInt32], order: [UInt32]) {
        for (node, label) in labels.enumerated() {
            totals[Int(label)] += level.strengths[node]
            sizes[Int(label)] += 1
        }
        empty = (0..<level.count).filter { sizes[$0] == 0 }.map { UInt32($0) }
        var queue = NodeQueue(order)
        let level = self.level
        level.withRows { starts, neighbors, weights in
            labels.withUnsafeMutableBufferPointer { labels in
                while let node = queue.next() {
                    let row = Int(starts[node])..<Int(starts[node &+ 1])
                    sums.collect(row, neighbors, weights, labels)
                    let here = labels[node]
                    let best = bestCommunity(from: here, strength: level.strengths[node])
                    guard best != here else { continue }
                    labels[node] = best
                    for entry in row where labels[Int(neighbors[entry])] != best {
                        queue.append(Int(neighbors[entry]))
                    }
                }
            }
        }
    }

    /// The community to which a node with this strength should go, whose joined weights were collected; it is counted
    /// there, and the weights are cleared.
    private mutating func bestCommunity(from here: UInt32, strength: Double) -> UInt32 {
        let price = strength * cost
        let stay = sums[here] - price * (totals[Int(here)] - strength)
        var (best, gain) = (here, stay + Self.rounding * strength)
        for place in 0..<sums.count {
            let label = sums.label(place)
            let value = sums[label] - price * totals[Int(label)]
            if value > gain, label != here { (best, gain) = (label, value) }
        }
        sums.clear()
        // Alone, a node gains nothing and pays nothing.
        if gain < 0, let label = empty.popLast() { best = label }
        guard best != here else { return here }
        totals[Int(here)] -= strength
        sizes[Int(here)] -= 1
        if sizes[Int(here)] == 0 { empty.append(here) }
        totals[Int(best)] += strength
        sizes[Int(best)] += 1
        return best
    }
}

/// The weight by which one node is joined to each community, summed up with room that is used again.
struct JoinedWeights: ~Copyable {
    private let weights: UnsafeMutablePointer<Float>
    private let touched: UnsafeMutablePointer<UInt32>
    /// To how many communities the node is joined.
    private(set) var count = 0

    init(_ labelCount: Int) {
        weights = .allocate(capacity: labelCount)
        weights.initialize(repeating: 0, count: labelCount)
        touched = .allocate(capacity: labelCount + 1)
        touched.initialize(repeating: 0, count: labelCount + 1)
    }

    deinit {
        weights.deallocate()
        touched.deallocate()
    }

    /// The weight to the community `label`.
    subscript(label: UInt32) -> Double { Double(weights[Int(label)]) }

    /// The community at a place below `count`.
    func label(_ place: Int) -> UInt32 { touched[place] }

    /// Adds the entries of one row.
    @inline(__always)
    mutating func collect(
        _ row: Range<Int>,
        _ neighbors: UnsafeBufferPointer<UInt32>,
        _ added: UnsafeBufferPointer<Float>,
        _ labels: UnsafeMutableBufferPointer<UInt32>
    ) {
        let (weights, touched) = (self.weights, self.touched)
        var count = self.count
        for entry in row {
            let label = labels[Int(neighbors[entry])]
            let weight = weights[Int(label)]
            touched[count] = label
            count &+= weight == 0 ? 1 : 0
            weights[Int(label)] = weight + added[entry]
        }
        self.count = count
    }

    /// Sets everything to zero.
    mutating func clear() {
        for place in 0..<count { weights[Int(touched[place])] = 0 }
        count = 0
    }
}

/// Nodes that wait, first come, first served; none waits twice.
struct NodeQueue {
    private var nodes: [UInt32]
    private var waits: [Bool]
    private var head = 0
    private var waiting: Int

    /// All nodes, in this order.
    init(_ order: [UInt32]) {
        (nodes, waiting) = (order, order.count)
        waits = .init(repeating: true, count: order.count)
    }

    mutating func next() -> Int? {
        guard waiting > 0 else { return nil }
        let node = Int(nodes[head])
        head = head + 1 == nodes.count ? 0 : head + 1
        waiting -= 1
        waits[node] = false
        return node
    }

    mutating func append(_ node: Int) {
        guard !waits[node] else { return }
        waits[node] = true
        let place = head + waiting
        nodes[place < nodes.count ? place : place - nodes.count] = UInt32(truncatingIfNeeded: node)
        waiting += 1
    }
}
