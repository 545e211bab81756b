extension AlternatingSearch {
    /// Makes a blossom of the cycle that a tight pair of even nodes closes.
    mutating func contract(_ link: BlossomLink, _ state: borrowing MatchingNodes) {
        let (one, other) = (forest.top(link.tail), forest.top(link.head))
        let apex = commonAncestor(one, other)
        joinCycle(apex, link, one, other)
        let entry = forest.blossoms[Int(apex)].entry
        let formerlyOdd = makePartsEven(apex)
        let blossom = forest.contract(firstPart: apex)
        forest.blossoms[Int(blossom)].entry = entry
        forest.blossoms[Int(blossom)].dual = 0 &- (change << 1)
        labeled.append(blossom)
        for part in formerlyOdd { scan(part, state) }
    }

    /// Gives all parts of a cycle their own dual values, and those of their nodes the form of even ones; which were odd.
    private mutating func makePartsEven(_ firstPart: UInt32) -> [UInt32] {
        var (part, formerlyOdd) = (firstPart, [UInt32]())
        repeat {
            let representative = forest.representative(part)
            let isOdd = representative.pointee.label == .odd
            if isOdd {
                formerlyOdd.append(part)
                representative.pointee.label = .even
                representative.pointee.shift &+= change << 1
                boundEnd(by: part)
            }
            if forest.isCycle(part) {
                forest.blossoms[Int(part)].dual &+= isOdd ? 0 &- (change << 1) : change << 1
            }
            part = forest.blossoms[Int(part)].next
        } while part != firstPart
        return formerlyOdd
    }

    /// Sets the parts of a cycle after one another: down from the apex to one end, over to the other, and up again.
    private func joinCycle(_ apex: UInt32, _ link: BlossomLink, _ one: UInt32, _ other: UInt32) {
        let blossoms = forest.blossoms
        // Upward from one end, each part is set after the one above it.
        var part = one
        while part != apex {
            let entry = blossoms[Int(part)].entry
            let above = forest.top(entry.tail)
            (blossoms[Int(above)].next, blossoms[Int(above)].link) = (part, entry)
            part = above
        }
        (blossoms[Int(one)].next, blossoms[Int(one)].link) = (other, link)
        part = other
        while part != apex {
            let entry = blossoms[Int(part)].entry
            let above = forest.top(entry.tail)
            (blossoms[Int(part)].next, blossoms[Int(part)].link) = (above, entry.reversed)
            part = above
        }
    }

    /// The even blossom where the ways of two even blossoms to the root meet.
    ///
    /// - Complexity: O(length of the cycle): both ways are walked by turns.
    private mutating func commonAncestor(_ one: UInt32, _ other: UInt32) -> UInt32 {
        mark &+= 1
        let blossoms = forest.blossoms
        var (here, there) = (one, other)
        while true {
            if here != Self.none {
                if blossoms[Int(here)].mark == mark { return here }
                blossoms[Int(here)].mark = mark
                let entry = blossoms[Int(here)].entry
                here =
                    entry.tail == Self.none
                    ? Self.none : forest.top(blossoms[Int(forest.top(entry.tail))].entry.tail)
            }
            swap(&here, &there)
        }
    }

    /// Opens an odd blossom whose dual value is zero: the way through it stays in the tree, the rest leaves it.
    mutating func expand(_ blossom: UInt32, _ state: borrowing MatchingNodes) {
        let (entry, base) = (forest.blossoms[Int(blossom)].entry, forest.blossoms[Int(blossom)].base)
        let representative = forest.representative(blossom)
        representative.pointee.shift &+= change
        representative.pointee.label = .outside
        let parts = forest.parts(of: blossom)
        forest.release(blossom)
        let (first, last) = (forest.top(entry.head), forest.top(base))
        let forward = forest.leadsForward(from: first, to: last)
        let evens = keepWay(from: first, to: last, entry, base, forward: forward)
        forest.pairParts(after: last, before: first, forward: forward)
        for even in evens { makeEven(even) }
        let outside = parts.filter { forest.label($0) == .outside }
        let nodes = forest.nodes
        for part in outside { forest.forEachNode(part) { nodes[Int($0)].tightAt = .max } }
        for even in evens { scan(even, state) }
        for part in outside { scanBackward(part, state) }
    }

    /// Labels the odd parts on the way through an opened blossom, and joins each but the last to the one after; the
    /// parts that are to become even.
    private mutating func keepWay(
        from first: UInt32,
        to last: UInt32,
        _ entry: BlossomLink,
        _ base: UInt32,
        forward: Bool
    ) -> [UInt32] {
        var (part, entry, evens) = (first, entry, [UInt32]())
        while part != last {
            let (even, link) = forest.step(from: part, forward: forward)
            forest.rebase(part, link)
            forest.rebase(even, link.reversed)
            makeOdd(part, entry: entry)
            forest.blossoms[Int(even)].entry = link
            evens.append(even)
            (part, entry) = forest.step(from: even, forward: forward)
        }
        forest.blossoms[Int(last)].base = base
        makeOdd(last, entry: entry)
        return evens
    }
}
