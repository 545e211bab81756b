import RaakvlakNetwork

/// What differs between two graphs: two states of one network.
struct GraphChange: Sendable {
    /// The new number of each node of the old graph; `.max` where it is gone.
    let newNumbers: [UInt32]
    /// The old number of each node of the new graph; `.max` where it is new.
    let oldNumbers: [UInt32]
    /// The new graph's nodes that are new, say something else of themselves, or from which other ties leave.
    private(set) var changedNodes: [Int] = []
    /// The old graph's nodes of which the same is true, or that are gone.
    private(set) var formerNodes: [Int] = []
    /// Whether nodes have other numbers than they had.
    let movesNodes: Bool
    /// Whether themes lie otherwise to each other, or regions.
    private(set) var isOfStructure = false

    /// The ties that say how near themes and regions are to each other.
    private static let structure: Set<TieKind> = [.broader, .related, .adjacent, .partOf]

    /// Compares two graphs.
    ///
    /// - Complexity: O(nodes + ties).
    init(from old: Graph, to new: Graph) {
        (newNumbers, oldNumbers) = Self.matched(old, new)
        movesNodes = newNumbers.count != oldNumbers.count || newNumbers.contains(.max)
        var hasChanged = [Bool](repeating: false, count: old.nodeCount)
        for node in 0..<old.nodeCount {
            let now = newNumbers[node]
            hasChanged[node] = now == .max || old.node(node) != new.node(Int(now))
        }
        for kind in TieKind.allCases {
            let changed = Self.rowsThatDiffer(kind, old, new, newNumbers)
            if Self.structure.contains(kind) {
                let isOfNew = oldNumbers.indices.contains { node in
                    oldNumbers[node] == .max && new.outgoing(kind).degree(of: node) > 0
                }
                isOfStructure = isOfStructure || !changed.isEmpty || isOfNew
            }
            for node in changed { hasChanged[node] = true }
        }
        formerNodes = hasChanged.indices.filter { hasChanged[$0] }
        changedNodes = oldNumbers.indices.filter { oldNumbers[$0] == .max || hasChanged[Int(oldNumbers[$0])] }
    }

    /// The numbers of the same nodes; both graphs are in the order of ids.
    private static func matched(_ old: Graph, _ new: Graph) -> (newNumbers: [UInt32], oldNumbers: [UInt32]) {
        var newNumbers = [UInt32](repeating: .max, count: old.nodeCount)
        var oldNumbers = [UInt32](repeating: .max, count: new.nodeCount)
        var (a, b) = (0, 0)
        while a < old.nodeCount, b < new.nodeCount {
            let (first, second) = (old.node(a).id, new.node(b).id)
            if first == second {
                (newNumbers[a], oldNumbers[b]) = (UInt32(b), UInt32(a))
                (a, b) = (a + 1, b + 1)
            } else if first < second {
                a += 1
            } else {
                b += 1
            }
        }
        return (newNumbers, oldNumbers)
    }

    /// The old graph's nodes from which other ties of a kind leave than before, or that are gone with such ties.
    private static func rowsThatDiffer(_ kind: TieKind, _ old: Graph, _ new: Graph, _ newNumbers: [UInt32]) -> [Int] {
        let (before, after) = (old.outgoing(kind), new.outgoing(kind))
        guard before.count > 0 || after.count > 0 else { return [] }
        return newNumbers.indices.filter { node in
            let now = newNumbers[node]
            guard now != .max else { return before.degree(of: node) > 0 }
            let (earlier, later) = (before.row(node), after.row(Int(now)))
            guard earlier.count == later.count else { return true }
            return !zip(earlier, later).allSatisfy { a, b in
                newNumbers[Int(before.neighbors[a])] == after.neighbors[b]
                    && old.network.details(ofTie: Int(before.ties[a])) == new.network.details(ofTie: Int(after.ties[b]))
            }
        }
    }
}
