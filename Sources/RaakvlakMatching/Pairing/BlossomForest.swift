/// Which nodes lie in which blossoms, however deep: a forest, of which the nodes are the leaves.
///
/// Blossoms below the number of nodes are the nodes themselves. A blossom's inner pairs follow from its base, so they are
/// only made up when it is opened: a search changes no more than the bases of outermost blossoms.
struct BlossomForest: ~Copyable {
    static var none: UInt32 { MatchingNode.none }

    let count: Int
    let nodes: UnsafeMutablePointer<MatchingNode>
    let blossoms: UnsafeMutablePointer<Blossom>
    /// The outermost blossom for which a node is the representative.
    let outermost: UnsafeMutablePointer<UInt32>
    /// The node after each in the list of nodes of its blossom.
    let following: UnsafeMutablePointer<UInt32>
    /// Numbers that no blossom has.
    var unused: [UInt32]

    /// The nodes alone; `nodes` stays where it is for as long as this is used.
    init(_ count: Int, _ nodes: UnsafeMutablePointer<MatchingNode>) {
        (self.count, self.nodes) = (count, nodes)
        let capacity = max(1, count + count / 2)
        blossoms = .allocate(capacity: capacity)
        outermost = .allocate(capacity: max(1, count))
        following = .allocate(capacity: max(1, count))
        for node in 0..<count {
            (blossoms + node).initialize(to: Blossom(node: UInt32(node)))
            (outermost + node).initialize(to: UInt32(node))
        }
        following.initialize(repeating: Self.none, count: count)
        for number in count..<max(count, capacity) {
            (blossoms + number).initialize(to: Blossom(node: 0))
            blossoms[number].parent = Blossom.unused
        }
        unused = (count..<max(count, capacity)).reversed().map { UInt32($0) }
    }

    deinit {
        blossoms.deallocate()
        outermost.deallocate()
        following.deallocate()
    }

    /// The outermost blossom in which a node lies.
    @inline(__always)
    func top(_ node: UInt32) -> UInt32 { outermost[Int(nodes[Int(node)].representative)] }

    /// Whether a blossom is more than a node.
    @inline(__always)
    func isCycle(_ blossom: UInt32) -> Bool { Int(blossom) >= count }

    /// Whether an outermost blossom has no partner.
    @inline(__always)
    func isFree(_ blossom: UInt32) -> Bool { partner(blossom) == Self.none }

    /// The node that an outermost blossom is joined to, or none.
    @inline(__always)
    func partner(_ blossom: UInt32) -> UInt32 { nodes[Int(blossoms[Int(blossom)].base)].partner }

    /// The dual value of a node outside the tree.
    @inline(__always)
    func dual(of node: UInt32) -> Int64 {
        nodes[Int(node)].dual &+ nodes[Int(nodes[Int(node)].representative)].shift
    }

    /// The node that holds label and shift of an outermost blossom.
    @inline(__always)
    func representative(_ blossom: UInt32) -> UnsafeMutablePointer<MatchingNode> {
        nodes + Int(blossoms[Int(blossom)].representative)
    }

    /// Where an outermost blossom is in the tree.
    func label(_ blossom: UInt32) -> TreeLabel { representative(blossom).pointee.label }

    /// The node after one in the list of its blossom's nodes.
    @inline(__always)
    func node(after node: UInt32) -> UInt32 { following[Int(node)] }

    /// The parts of a blossom that is a cycle, in their order.
    func parts(of blossom: UInt32) -> [UInt32] {
        var parts: [UInt32] = []
        forEachPart(blossom) { parts.append($0) }
        return parts
    }

    /// Does something for each node of a blossom.
    @inline(__always)
    func forEachNode(_ blossom: UInt32, _ body: (UInt32) -> Void) {
        var node = blossoms[Int(blossom)].firstNode
        let last = blossoms[Int(blossom)].lastNode
        body(node)
        while node != last {
            node = following[Int(node)]
            body(node)
        }
    }

    /// Does something for each part of a blossom that is a cycle, in their order.
    @inline(__always)
    func forEachPart(_ blossom: UInt32, _ body: (UInt32) -> Void) {
        let first = blossoms[Int(blossom)].firstPart
        var part = first
        repeat {
            let next = blossoms[Int(part)].next
            body(part)
            part = next
        } while part != first
    }

    /// Joins a blossom to a node outside it, by this base.
    @inline(__always)
    func rebase(_ blossom: UInt32, _ link: BlossomLink) {
        blossoms[Int(blossom)].base = link.tail
        nodes[Int(link.tail)].partner = link.head
    }
}
