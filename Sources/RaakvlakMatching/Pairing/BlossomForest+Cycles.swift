extension BlossomForest {
    /// Makes a blossom of a cycle of outermost ones whose `next` and `link` are set; the first part keeps the base.
    ///
    /// - Complexity: O(parts + nodes of all parts but the largest).
    mutating func contract(firstPart: UInt32) -> UInt32 {
        let number = unused.removeLast()
        var blossom = Blossom(node: blossoms[Int(firstPart)].base)
        (blossom.firstPart, blossom.nodeCount) = (firstPart, 0)
        (blossom.firstNode, blossom.lastNode) = (Self.none, Self.none)
        var (part, largest) = (firstPart, UInt32(0))
        repeat {
            let size = blossoms[Int(part)].nodeCount
            if size > largest {
                (largest, blossom.representative) = (size, blossoms[Int(part)].representative)
            }
            if blossom.lastNode == Self.none {
                blossom.firstNode = blossoms[Int(part)].firstNode
            } else {
                following[Int(blossom.lastNode)] = blossoms[Int(part)].firstNode
            }
            blossom.lastNode = blossoms[Int(part)].lastNode
            blossom.nodeCount += size
            blossoms[Int(part)].parent = number
            let next = blossoms[Int(part)].next
            blossoms[Int(next)].previous = part
            part = next
        } while part != firstPart
        blossoms[Int(number)] = blossom
        let representative = blossom.representative
        let shift = nodes[Int(representative)].shift
        forEachPart(number) { part in
            guard blossoms[Int(part)].representative != representative else { return }
            let difference = self.representative(part).pointee.shift &- shift
            forEachNode(part) {
                nodes[Int($0)].representative = representative
                nodes[Int($0)].dual &+= difference
            }
        }
        outermost[Int(representative)] = number
        return number
    }

    /// Makes the parts of an outermost blossom outermost ones; their bases are still to be chosen.
    ///
    /// - Complexity: O(parts + nodes of all parts but the largest).
    mutating func release(_ blossom: UInt32) {
        let former = blossoms[Int(blossom)].representative
        let (shift, label) = (nodes[Int(former)].shift, nodes[Int(former)].label)
        forEachPart(blossom) { part in
            let representative = blossoms[Int(part)].representative
            blossoms[Int(part)].parent = Self.none
            outermost[Int(representative)] = part
            guard representative != former else { return }
            (nodes[Int(representative)].shift, nodes[Int(representative)].label) = (shift, label)
            forEachNode(part) { nodes[Int($0)].representative = representative }
        }
        blossoms[Int(blossom)].parent = Blossom.unused
        unused.append(blossom)
    }

    /// The part after or before one on its cycle, and the way there.
    func step(from part: UInt32, forward: Bool) -> (part: UInt32, link: BlossomLink) {
        if forward { return (blossoms[Int(part)].next, blossoms[Int(part)].link) }
        let previous = blossoms[Int(part)].previous
        return (previous, blossoms[Int(previous)].link.reversed)
    }

    /// Whether the way from one part to another that has an even number of steps goes forward.
    func leadsForward(from part: UInt32, to other: UInt32) -> Bool {
        var (steps, place) = (0, part)
        while place != other { (steps, place) = (steps + 1, blossoms[Int(place)].next) }
        return steps.isMultiple(of: 2)
    }

    /// Joins the parts of a released cycle that stand after `first` and before `last`, two by two.
    func pairParts(after first: UInt32, before last: UInt32, forward: Bool) {
        var part = step(from: first, forward: forward).part
        while part != last {
            let (partner, link) = step(from: part, forward: forward)
            rebase(part, link)
            rebase(partner, link.reversed)
            part = step(from: partner, forward: forward).part
        }
    }

    /// Opens an outermost blossom: its parts become outermost, joined to each other as its base tells.
    ///
    /// The part with the base keeps the partner of the blossom.
    mutating func open(_ blossom: UInt32) {
        let base = blossoms[Int(blossom)].base
        release(blossom)
        let part = top(base)
        blossoms[Int(part)].base = base
        pairParts(after: part, before: part, forward: true)
    }
}

extension BlossomForest {
    /// Opens an outermost blossom, and the parts that become outermost, as long as `condition` holds for them.
    mutating func open(_ blossom: UInt32, while condition: (Blossom) -> Bool) {
        var waiting = [blossom]
        while let next = waiting.popLast() {
            guard isCycle(next), condition(blossoms[Int(next)]) else { continue }
            forEachPart(next) { waiting.append($0) }
            open(next)
        }
    }

    /// Opens every blossom.
    mutating func openAll() {
        for number in UInt32(count)..<UInt32(count + count / 2) where blossoms[Int(number)].parent == Self.none {
            open(number) { _ in true }
        }
    }

    /// The numbers of the blossoms that are more than a node, those with parents before or after their parents.
    var cycles: [UInt32] {
        (count..<count + count / 2).filter { blossoms[$0].parent != Blossom.unused }.map { UInt32($0) }
    }

    /// All nodes, each blossom's one after another.
    var order: [UInt32] {
        var order: [UInt32] = []
        order.reserveCapacity(count)
        for number in 0..<UInt32(count + count / 2) where blossoms[Int(number)].parent == Self.none {
            forEachNode(number) { order.append($0) }
        }
        return order
    }
}
