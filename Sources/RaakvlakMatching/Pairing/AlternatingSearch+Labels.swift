extension AlternatingSearch {
    /// Labels an outermost blossom, of which the way to the tree is known, as an odd one.
    mutating func makeOdd(_ blossom: UInt32, entry: BlossomLink) {
        forest.blossoms[Int(blossom)].entry = entry
        let representative = forest.representative(blossom)
        representative.pointee.label = .odd
        representative.pointee.shift &-= change
        labeled.append(blossom)
        guard forest.isCycle(blossom) else { return }
        forest.blossoms[Int(blossom)].dual &+= change << 1
        let zeroAt = forest.blossoms[Int(blossom)].dual >> 1
        if zeroAt < limit { queue.append(SearchEvent(change: zeroAt, tail: Self.none, head: blossom)) }
    }

    /// Labels an outermost blossom, of which the way to the tree is known, as an even one.
    mutating func makeEven(_ blossom: UInt32) {
        let representative = forest.representative(blossom)
        representative.pointee.label = .even
        representative.pointee.shift &+= change
        boundEnd(by: blossom)
        labeled.append(blossom)
        if forest.isCycle(blossom) { forest.blossoms[Int(blossom)].dual &-= change << 1 }
    }

    /// Lets the search end when the dual value of a node of an outermost even blossom becomes zero.
    mutating func boundEnd(by blossom: UInt32) {
        let (nodes, shift) = (forest.nodes, forest.representative(blossom).pointee.shift)
        var (limit, ending) = (self.limit, self.ending)
        forest.forEachNode(blossom) { node in
            let dual = nodes[Int(node)].dual &+ shift
            if dual < limit { (limit, ending) = (dual, BlossomLink(tail: node, head: Self.none)) }
        }
        (self.limit, self.ending) = (limit, ending)
    }

    /// Looks at the pairs of an even blossom's nodes.
    mutating func scan(_ blossom: UInt32, _ state: borrowing MatchingNodes) {
        var node = forest.blossoms[Int(blossom)].firstNode
        let last = forest.blossoms[Int(blossom)].lastNode
        scan(node: node, state)
        while node != last {
            node = forest.node(after: node)
            scan(node: node, state)
        }
    }

    /// Writes down when the pairs of an even node become tight.
    private mutating func scan(node: UInt32, _ state: borrowing MatchingNodes) {
        let nodes = state.nodes
        let representative = nodes[Int(node)].representative
        let dual = nodes[Int(node)].dual &+ nodes[Int(representative)].shift
        for entry in state.row(node) {
            let neighbor = state.neighbors[entry]
            let other = nodes + Int(neighbor)
            let holder = nodes + Int(other.pointee.representative)
            guard holder.pointee.label != .odd else { continue }
            let sum = dual &+ other.pointee.dual &+ holder.pointee.shift &- state.doubled(entry)
            if holder.pointee.label == .outside {
                if sum < limit, sum < other.pointee.tightAt { reach(neighbor, from: node, at: sum, state) }
            } else if sum >> 1 < limit, other.pointee.representative != representative {
                queue.append(.init(change: sum >> 1, tail: node, head: neighbor | SearchEvent.bothEven))
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
        let place = state.nodes + Int(node)
        if place.pointee.tightAt == .max { reached.append(node) }
        (place.pointee.tightAt, place.pointee.tightFrom) = (change, even)
        if forest.isFree(forest.top(node)) {
            (limit, ending) = (change, BlossomLink(tail: even, head: node))
        } else {
            queue.append(SearchEvent(change: change, tail: even, head: node))
        }
    }

    /// Looks at the pairs of the nodes of a blossom that has left the tree.
    mutating func scanBackward(_ blossom: UInt32, _ state: borrowing MatchingNodes) {
        var node = forest.blossoms[Int(blossom)].firstNode
        let last = forest.blossoms[Int(blossom)].lastNode
        scanBackward(node: node, state)
        while node != last {
            node = forest.node(after: node)
            scanBackward(node: node, state)
        }
    }

    private mutating func scanBackward(node: UInt32, _ state: borrowing MatchingNodes) {
        let nodes = state.nodes
        let dual = nodes[Int(node)].dual &+ nodes[Int(nodes[Int(node)].representative)].shift
        for entry in state.row(node) {
            let other = nodes + Int(state.neighbors[entry])
            let holder = nodes + Int(other.pointee.representative)
            guard holder.pointee.label == .even else { continue }
            let sum = dual &+ other.pointee.dual &+ holder.pointee.shift &- state.doubled(entry)
            if sum < limit, sum < state.nodes[Int(node)].tightAt {
                reach(node, from: state.neighbors[entry], at: sum, state)
            }
        }
    }
}
