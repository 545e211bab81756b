/// A matching of half pairs: the start of the search for a whole one, which leaves few nodes to search from.
///
/// The linear relaxation of maximum-weight matching has an optimum of whole pairs and of odd cycles of half pairs
/// (Balinski, *Integer programming: methods, uses, computation*, 1965). It is found by growing an alternating tree from
/// one free node at a time until it meets another, an odd cycle, or a node whose dual value is zero; no blossom is ever
/// contracted. LEMON and Applegate and Cook, *Solving large-scale matching problems* (1993), start like that.
struct FractionalSearch: ~Copyable {
    /// What ends a search.
    private enum Ending {
        case zero(UInt32)
        case meeting(tail: UInt32, head: UInt32)
        case cycle(tail: UInt32, head: UInt32)
    }

    private static var none: UInt32 { MatchingNode.none }
    /// The node after each on its odd cycle, or none.
    private let successors: UnsafeMutablePointer<UInt32>
    private let count: Int
    private var queue = EventQueue()
    private var tree: [UInt32] = []
    private var reached: [UInt32] = []
    private var limit = Int64.max
    private var ending = Ending.zero(0)

    init(_ count: Int) {
        self.count = count
        successors = .allocate(capacity: max(1, count))
        successors.initialize(repeating: Self.none, count: count)
    }

    deinit { successors.deallocate() }

    /// Makes the matching an optimum of the relaxation, then breaks each odd cycle at the node of least dual value, which
    /// becomes free.
    ///
    /// - Complexity: O(free nodes · pairs · log pairs); in practice a search sees few pairs.
    mutating func run(_ state: borrowing MatchingNodes) {
        for node in 0..<UInt32(count) where isFree(node, state) && state.nodes[Int(node)].dual > 0 {
            search(from: node, state)
        }
        for node in 0..<UInt32(count) where successors[Int(node)] != Self.none {
            var (least, next) = (node, successors[Int(node)])
            while next != node {
                if state.nodes[Int(next)].dual < state.nodes[Int(least)].dual { least = next }
                next = successors[Int(next)]
            }
            breakCycle(at: least, state)
        }
    }

    private func isFree(_ node: UInt32, _ state: borrowing MatchingNodes) -> Bool {
        state.nodes[Int(node)].partner == Self.none && successors[Int(node)] == Self.none
    }

    private mutating func search(from root: UInt32, _ state: borrowing MatchingNodes) {
        limit = .max
        var change: Int64 = 0
        makeEven(root, at: change, state)
        while let event = queue.removeFirst(before: limit) {
            let node = state.nodes[Int(event.head)]
            guard node.label == .outside, node.tightAt == event.change, node.tightFrom == event.tail else { continue }
            change = event.change
            state.nodes[Int(event.head)].label = .odd
            state.nodes[Int(event.head)].dual &-= change
            tree.append(event.head)
            makeEven(node.partner, at: change, state)
        }
        finish(state)
    }

    private mutating func makeEven(_ node: UInt32, at change: Int64, _ state: borrowing MatchingNodes) {
        let nodes = state.nodes
        tree.append(node)
        let dual = nodes[Int(node)].dual &+ change
        nodes[Int(node)].dual = dual
        nodes[Int(node)].label = .even
        if dual < limit { (limit, ending) = (dual, .zero(node)) }
        for entry in state.row(node) {
            let neighbor = state.neighbors[entry]
            let other = nodes + Int(neighbor)
            guard other.pointee.label != .odd else { continue }
            let sum = dual &+ other.pointee.dual &- state.doubled(entry)
            if other.pointee.label == .outside {
                if sum < limit, sum < other.pointee.tightAt { reach(neighbor, from: node, at: sum, state) }
            } else if sum >> 1 < limit {
                (limit, ending) = (sum >> 1, .cycle(tail: node, head: neighbor))
            }
        }
    }

    @inline(__always)
    private mutating func reach(
        _ node: UInt32,
        from even: UInt32,
        at change: Int64,
        _ state: borrowing MatchingNodes
    ) {
        let reachedNode = state.nodes + Int(node)
        if reachedNode.pointee.tightAt == .max { reached.append(node) }
        (reachedNode.pointee.tightAt, reachedNode.pointee.tightFrom) = (change, even)
        if reachedNode.pointee.partner == Self.none {
            (limit, ending) = (change, .meeting(tail: even, head: node))
        } else {
            queue.append(SearchEvent(change: change, tail: even, head: node))
        }
    }

    private mutating func finish(_ state: borrowing MatchingNodes) {
        switch ending {
        case .zero(let node):
            flip(from: node, state)
            state.nodes[Int(node)].partner = Self.none
        case .meeting(let tail, let head):
            flip(from: tail, state)
            if successors[Int(head)] != Self.none { breakCycle(at: head, state) }
            state.join(tail, head)
        case .cycle(let tail, let head): close(tail, head, state)
        }
        for node in tree {
            let place = state.nodes + Int(node)
            place.pointee.dual &+= place.pointee.label == .even ? 0 &- limit : limit
            place.pointee.label = .outside
        }
        for node in reached { state.nodes[Int(node)].tightAt = .max }
        tree.removeAll(keepingCapacity: true)
        reached.removeAll(keepingCapacity: true)
        queue.removeAll()
    }

    /// The even node above an even one, or none above the root.
    private func above(_ even: UInt32, _ state: borrowing MatchingNodes) -> UInt32 {
        let odd = state.nodes[Int(even)].partner
        return odd == Self.none ? Self.none : state.nodes[Int(odd)].tightFrom
    }

    /// Moves the pairs on the way from an even node to the root by one step, so that the node becomes free.
    private func flip(from even: UInt32, _ state: borrowing MatchingNodes) {
        var odd = state.nodes[Int(even)].partner
        while odd != Self.none {
            let next = state.nodes[Int(odd)].tightFrom
            let nextOdd = state.nodes[Int(next)].partner
            state.join(odd, next)
            odd = nextOdd
        }
    }

    /// Makes an odd cycle of the ways from two even nodes to where they meet, and moves the pairs from there to the root.
    private func close(_ tail: UInt32, _ head: UInt32, _ state: borrowing MatchingNodes) {
        let apex = meeting(tail, head, state)
        flip(from: apex, state)
        successors[Int(head)] = tail
        var node = tail
        while node != apex {
            let (odd, next) = release(node, state)
            (successors[Int(node)], successors[Int(odd)]) = (odd, next)
            node = next
        }
        node = head
        while node != apex {
            let (odd, next) = release(node, state)
            (successors[Int(next)], successors[Int(odd)]) = (odd, node)
            node = next
        }
        state.nodes[Int(apex)].partner = Self.none
    }

    /// Parts an even node from the odd one above it; that one, and the even one above both.
    private func release(_ even: UInt32, _ state: borrowing MatchingNodes) -> (odd: UInt32, next: UInt32) {
        let odd = state.nodes[Int(even)].partner
        state.nodes[Int(even)].partner = Self.none
        state.nodes[Int(odd)].partner = Self.none
        return (odd, state.nodes[Int(odd)].tightFrom)
    }

    /// The even node where the ways of two even nodes to the root meet.
    private func meeting(_ tail: UInt32, _ head: UInt32, _ state: borrowing MatchingNodes) -> UInt32 {
        var (one, other) = (tail, head)
        var (depth, otherDepth) = (depth(of: one, state), depth(of: other, state))
        while one != other {
            if depth >= otherDepth {
                (one, depth) = (above(one, state), depth - 1)
            } else {
                (other, otherDepth) = (above(other, state), otherDepth - 1)
            }
        }
        return one
    }

    private func depth(of even: UInt32, _ state: borrowing MatchingNodes) -> Int {
        var (depth, node) = (0, above(even, state))
        while node != Self.none { (depth, node) = (depth + 1, above(node, state)) }
        return depth
    }

    /// Pairs the nodes of an odd cycle other than `node`, which becomes free.
    private func breakCycle(at node: UInt32, _ state: borrowing MatchingNodes) {
        var next = successors[Int(node)]
        successors[Int(node)] = Self.none
        while next != node {
            let partner = successors[Int(next)]
            let following = successors[Int(partner)]
            state.join(next, partner)
            (successors[Int(next)], successors[Int(partner)]) = (Self.none, Self.none)
            next = following
        }
    }
}
