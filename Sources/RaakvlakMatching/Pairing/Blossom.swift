/// A way to step from one blossom to the next: a tight pair of a node here and a node there.
struct BlossomLink {
    /// The node here, and the node there.
    var tail = MatchingNode.none, head = MatchingNode.none

    /// The same pair, seen from the other end.
    var reversed: BlossomLink { BlossomLink(tail: head, head: tail) }
}

/// A node, or an odd cycle of smaller blossoms that is treated as one node: its dual value, parts and place in the tree.
struct Blossom {
    /// What `parent` is of a number that no blossom has now.
    static let unused = MatchingNode.none - 1

    /// The dual value, in halves of a weight, as that of a node: less twice the change while it is even, plus it while odd.
    var dual: Int64 = 0
    /// The blossom of which it is a part; none for an outermost one.
    var parent = MatchingNode.none
    /// The node by which it is joined to its partner, or that is free.
    var base: UInt32
    /// Its nodes stand one after another in a list, from the first to the last.
    var firstNode, lastNode: UInt32
    var nodeCount: UInt32 = 1
    /// The node that stands for it while it is outermost: that of its largest part.
    var representative: UInt32
    /// One of its parts.
    var firstPart = MatchingNode.none
    /// As a part: those after and before it on the cycle, and the way to the one after.
    var next = MatchingNode.none, previous = MatchingNode.none
    var link = BlossomLink()
    /// In the tree: the way by which it was reached.
    var entry = BlossomLink()
    /// The last search for a common ancestor that came by.
    var mark: UInt32 = 0

    init(node: UInt32) { (base, firstNode, lastNode, representative) = (node, node, node, node) }
}
