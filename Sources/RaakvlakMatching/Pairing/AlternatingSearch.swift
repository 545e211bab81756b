/// Searches that make an optimal matching of one: the blossom algorithm, one alternating tree at a time.
///
/// Edmonds, *Maximum matching and a polyhedron with 0,1-vertices* (1965); Galil, *Efficient algorithms for finding maximum
/// matching in graphs* (1986). A tree grows from a free node whose dual value is above zero, and the values of its nodes
/// change, until it meets another free node or the value of an even node is zero: the way there swaps its pairs. What
/// happens next comes from a priority queue; values change only when a search ends, each by what happened since it was
/// reached, so that a search costs no more than the pairs that it sees.
struct AlternatingSearch: ~Copyable {
    static var none: UInt32 { MatchingNode.none }

    var forest: BlossomForest
    var queue = EventQueue()
    /// By how much the dual values have changed in this search.
    var change: Int64 = 0
    /// The change at which the search ends, as far as is known.
    var limit = Int64.max
    /// The pair that ends it; no head where the value of the tail becomes zero.
    var ending = BlossomLink()
    /// The blossoms that were labeled in this search.
    var labeled: [UInt32] = []
    /// The nodes for which a time was written down when a pair becomes tight.
    var reached: [UInt32] = []
    var mark: UInt32 = 0

    init(_ state: borrowing MatchingNodes) { forest = BlossomForest(state.count, state.nodes) }

    /// Searches from each free node whose dual value is above zero.
    ///
    /// - Complexity: O(free nodes · pairs · log pairs); in practice a search sees few pairs.
    mutating func run(_ state: borrowing MatchingNodes) {
        for node in 0..<UInt32(state.count) {
            let blossom = forest.top(node)
            let base = forest.blossoms[Int(blossom)].base
            guard base == node, state.nodes[Int(node)].partner == Self.none, forest.dual(of: node) > 0
            else { continue }
            search(from: blossom, state)
        }
    }

    private mutating func search(from root: UInt32, _ state: borrowing MatchingNodes) {
        (change, limit) = (0, .max)
        forest.blossoms[Int(root)].entry = BlossomLink()
        makeEven(root)
        scan(root, state)
        while let event = queue.removeFirst(before: limit) { take(event, state) }
        change = limit
        swapPairs()
        settle()
    }

    private mutating func take(_ event: SearchEvent, _ state: borrowing MatchingNodes) {
        if event.tail == Self.none {
            let blossom = forest.blossoms[Int(event.head)]
            guard blossom.parent == Self.none, forest.label(event.head) == .odd,
                blossom.dual >> 1 == event.change
            else { return }
            change = event.change
            expand(event.head, state)
            return
        }
        let (tail, head) = (event.tail, event.head & ~SearchEvent.bothEven)
        let node = state.nodes[Int(head)]
        if event.head != head {
            guard node.representative != state.nodes[Int(tail)].representative else { return }
            change = event.change
            contract(BlossomLink(tail: tail, head: head), state)
        } else if state.nodes[Int(node.representative)].label == .outside, node.tightAt == event.change,
            node.tightFrom == tail
        {
            change = event.change
            grow(BlossomLink(tail: tail, head: head), state)
        }
    }

    /// Adds a blossom and its partner to the tree.
    private mutating func grow(_ link: BlossomLink, _ state: borrowing MatchingNodes) {
        let odd = forest.top(link.head)
        makeOdd(odd, entry: link)
        let base = forest.blossoms[Int(odd)].base
        let partner = state.nodes[Int(base)].partner
        let even = forest.top(partner)
        forest.blossoms[Int(even)].entry = BlossomLink(tail: base, head: partner)
        makeEven(even)
        scan(even, state)
    }
}

extension AlternatingSearch {
    /// Swaps the pairs on the way from what ended the search to the root.
    private func swapPairs() {
        var link = ending
        if link.head != Self.none { forest.rebase(forest.top(link.head), link.reversed) }
        while true {
            let even = forest.top(link.tail)
            let entry = forest.blossoms[Int(even)].entry
            forest.rebase(even, link)
            guard entry.tail != Self.none else { return }
            let odd = forest.top(entry.tail)
            let above = forest.blossoms[Int(odd)].entry
            forest.rebase(odd, above.reversed)
            link = above
        }
    }

    /// Gives the tree's nodes and blossoms their dual values, and opens blossoms whose value is zero.
    private mutating func settle() {
        let nodes = forest.nodes
        for blossom in labeled where forest.blossoms[Int(blossom)].parent == Self.none {
            let representative = forest.representative(blossom)
            guard representative.pointee.label != .outside else { continue }
            let step = representative.pointee.label == .even ? 0 &- change : change
            representative.pointee.shift &+= step
            representative.pointee.label = .outside
            guard forest.isCycle(blossom) else { continue }
            forest.blossoms[Int(blossom)].dual &-= step << 1
            forest.open(blossom) { $0.dual == 0 }
        }
        for node in reached { nodes[Int(node)].tightAt = .max }
        labeled.removeAll(keepingCapacity: true)
        reached.removeAll(keepingCapacity: true)
        queue.removeAll()
    }
}
