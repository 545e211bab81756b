/// What searches know of each node: its dual value, partner and place in the tree.
struct MatchingNode {
    /// No node, no blossom, no partner.
    static let none = UInt32.max

    /// The dual value, in halves of a weight, but for the shift of the representative and what has changed since.
    ///
    /// With the shift it is the value of a node outside the tree; less the change of the search that of an even node, and
    /// plus the change that of an odd one.
    var dual: Int64 = 0
    /// As a representative: what is to be added to the dual values of all nodes of the blossom.
    var shift: Int64 = 0
    /// The change at which the earliest known pair with an even node becomes tight, while the node is outside the tree.
    var tightAt = Int64.max
    /// The even node of that pair.
    var tightFrom = none
    /// The partner; within a blossom it counts only for the base.
    var partner = none
    /// A node that stands for the outermost blossom in which this one lies.
    var representative: UInt32
    /// As a representative: where the blossom is in the tree.
    var label = TreeLabel.outside
}

/// Where a node or blossom is in an alternating tree: an even number of steps from the root, an odd one, or outside.
enum TreeLabel: UInt8 {
    case outside, even, odd
}

/// The graph with what searches know of its nodes, as memory without bounds checks.
///
/// Weights are doubled, and `bonus` is added to each before: then every change of the dual values is a whole number.
struct MatchingNodes: ~Copyable {
    let count: Int
    let starts: UnsafePointer<UInt32>
    let neighbors: UnsafePointer<UInt32>
    let weights: UnsafePointer<Int64>
    private(set) var bonus: Int64 = 0
    let nodes: UnsafeMutablePointer<MatchingNode>

    /// The nodes of a graph whose arrays stay where they are for as long as this is used.
    init(
        _ count: Int,
        starts: UnsafePointer<UInt32>,
        neighbors: UnsafePointer<UInt32>,
        weights: UnsafePointer<Int64>
    ) {
        (self.count, self.starts, self.neighbors, self.weights) = (count, starts, neighbors, weights)
        nodes = .allocate(capacity: max(1, count))
        for node in 0..<count { (nodes + node).initialize(to: .init(representative: UInt32(node))) }
    }

    deinit { nodes.deallocate() }

    /// Adds a bonus to every weight: with that added to every dual value, the pairs that were tight are so still.
    mutating func raiseWeights(by bonus: Int64) {
        self.bonus += bonus
        for node in 0..<count { nodes[node].dual += bonus }
    }

    /// The entries of the row of a node.
    @inline(__always)
    func row(_ node: UInt32) -> Range<Int> {
        Range(uncheckedBounds: (Int(starts[Int(node)]), Int(starts[Int(node) &+ 1])))
    }

    /// The doubled weight of an entry.
    @inline(__always)
    func doubled(_ entry: Int) -> Int64 { (weights[entry] &+ bonus) << 1 }

    /// The partner of each node, or nil.
    var partners: [Int?] {
        var partners: [Int?] = []
        for node in 0..<count {
            let partner = nodes[node].partner
            partners.append(partner == MatchingNode.none ? nil : Int(partner))
        }
        return partners
    }

    /// The dual value of each node, where no blossom shifts it.
    var duals: [Int64] {
        var duals: [Int64] = []
        for node in 0..<count { duals.append(nodes[node].dual) }
        return duals
    }

    /// Makes two nodes each other's partners.
    @inline(__always)
    func join(_ one: UInt32, _ other: UInt32) {
        nodes[Int(one)].partner = other
        nodes[Int(other)].partner = one
    }
}

extension MatchingNodes {
    /// Gives each node a dual value such that no pair is worth more than both its values, and pairs nodes by tight pairs.
    ///
    /// A node first gets half of its heaviest pair, then in turn the least that its neighbors leave it.
    /// - Complexity: O(nodes + pairs).
    func startGreedily() {
        for node in 0..<UInt32(count) {
            var heaviest: Int64 = 0
            for entry in row(node) { heaviest = max(heaviest, doubled(entry)) }
            nodes[Int(node)].dual = heaviest >> 1
        }
        for node in 0..<UInt32(count) where nodes[Int(node)].partner == MatchingNode.none {
            var (least, partner): (Int64, UInt32) = (0, MatchingNode.none)
            for entry in row(node) {
                let neighbor = neighbors[entry]
                let needed = doubled(entry) &- nodes[Int(neighbor)].dual
                let isFree = nodes[Int(neighbor)].partner == MatchingNode.none
                if needed > least {
                    (least, partner) = (needed, isFree ? neighbor : MatchingNode.none)
                } else if needed == least, isFree, partner == MatchingNode.none {
                    partner = neighbor
                }
            }
            nodes[Int(node)].dual = least
            if partner != MatchingNode.none { join(node, partner) }
        }
    }
}
