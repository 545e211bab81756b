import RaakvlakNetwork

/// What follows from the changes of a log together.
struct LogReplay {
    /// The last edit of each fact.
    private var edits: [Fact.Key: Edit] = [:]
    /// The numbers of the changes that touch each node or its ties, ascending; without those of which nothing is left.
    private var changesOfNodes: [Node.ID: [Int]] = [:]
    /// How many edits were erased of a change.
    private var erasedEdits: [Int: Int] = [:]

    /// The number of the last change.
    private var last = 0

    /// Adds the next change.
    mutating func add(_ change: Change) {
        last = change.number
        for edit in change.edits { edits[edit.key] = edit }
        for node in Set(change.edits.flatMap(\.key.nodes)) { changesOfNodes[node, default: []].append(change.number) }
        if change.erasedEdits > 0 { erasedEdits[change.number] = change.erasedEdits }
    }

    /// The facts that are there after all changes.
    ///
    /// - Throws: `StoreError.notHeld`.
    func network() throws(StoreError) -> Network {
        try NetworkBuilder().build().network.holding(edits.values.filter { $0.after != nil })
    }

    /// The nodes of which a store tells otherwise which changes touch them; what came after the last of these does not count.
    ///
    /// An edit that was erased leaves nodes touched that are there yet, two at most.
    func differences(from told: [Node.ID: [Int]]) -> Set<Node.ID> {
        var (differing, left) = (Set<Node.ID>(), erasedEdits.mapValues { 2 * $0 })
        for (node, changes) in told where changesOfNodes[node] != changes {
            let changes = changes.filter { $0 <= last }
            let (known, found) = (changesOfNodes[node] ?? [], Set(changes))
            let more = found.subtracting(known)
            let isErased = more.allSatisfy { change in
                guard let first = known.first, first < change, let count = left[change], count > 0 else { return false }
                left[change] = count - 1
                return true
            }
            if !isErased || found.count != changes.count || !found.isSuperset(of: known) {
                differing.insert(node)
            }
        }
        for node in changesOfNodes.keys where told[node] == nil { differing.insert(node) }
        return differing
    }
}

extension Store {
    /// What follows from the changes up to one of them.
    ///
    /// - Complexity: O(edits).
    func replay(to last: Int) throws(StoreError) -> LogReplay {
        var (replay, number) = (LogReplay(), 1)
        while number <= last {
            let numbers = number...min(last, number + stretch - 1)
            for change in try changes(numbers) { replay.add(change) }
            number = numbers.upperBound + 1
        }
        return replay
    }
}
