public import RaakvlakNetwork

extension Store {
    /// How many changes are read at a time.
    var stretch: Int { 1_000 }

    /// The changes with numbers in a range, in their order.
    public func changes(_ numbers: ClosedRange<Int>) throws(StoreError) -> [Change] {
        var changes: [Change] = []
        for sealed in try log(numbers) {
            guard let change = sealed.change else { throw .damaged("", detail: "change \(sealed.number)") }
            changes.append(change)
        }
        return changes
    }

    /// Who made the changes with numbers in a range, when and why, in their order.
    public func notes(_ numbers: ClosedRange<Int>) throws(StoreError) -> [Change.Note] {
        var notes: [Change.Note] = []
        for sealed in try log(numbers) {
            guard let note = Change.Note(text: sealed.note.text) else {
                throw .damaged("", detail: "change \(sealed.number)")
            }
            notes.append(note)
        }
        return notes
    }

    /// A change by its number.
    public func change(_ number: Int) throws(StoreError) -> Change {
        let last = try lastChange()
        guard number >= 1, number <= last, let change = try changes(number...number).first
        else { throw .noSuchChange(number, last: last) }
        return change
    }

    /// All facts as they were recorded at a moment.
    ///
    /// - Complexity: O(facts + later edits).
    public func network(knownAt moment: Moment) throws(StoreError) -> Network {
        let (network, last) = try network()
        // Of each fact, what it was before the first change after the moment.
        var earliest: [Fact.Key: Edit] = [:]
        var number = last
        while number >= 1 {
            let numbers = max(1, number - stretch + 1)...number
            let later = try changes(numbers).filter { $0.note.moment > moment }
            for change in later.reversed() {
                for edit in change.edits { earliest[edit.key] = edit }
            }
            guard later.count == numbers.count else { break }
            number = numbers.lowerBound - 1
        }
        return try network.holding(earliest.values.map(\.inverse))
    }

    /// The facts that the changes of the log give together, up to one of them.
    ///
    /// - Complexity: O(edits).
    public func replayed(to last: Int) throws(StoreError) -> Network {
        try replay(to: last).network()
    }

    /// The changes that touched a node or its ties, in their order.
    public func history(of node: Node.ID) throws(StoreError) -> [Change] {
        var changes: [Change] = []
        for number in try self.changes(of: node) { changes.append(try change(number)) }
        return changes
    }

    /// Takes a change back, as a new change.
    ///
    /// - Throws: `StoreError.undoneAlready`, `.laterChanges` where later changes rest on it, `.noSuchChange`,
    ///   `.erasedChange` where it erased something, or something of it was erased.
    public func undo(_ number: Int, _ note: Change.Note) throws(StoreError) -> Change {
        let change = try change(number)
        guard change.note.erased.isEmpty, try !log(number...number).contains(where: \.hasErasedEdits) else {
            throw .erasedChange(number)
        }
        let later = try laterChanges(touching: Set(change.edits.flatMap(\.key.nodes)), after: number)
        var note = note
        note.undoes = number
        // Ties go before the nodes that they need, and come after them.
        let inverse = change.edits.reversed().map(\.inverse)
        let obstacles = try obstacles(to: inverse)
        if !obstacles.isEmpty {
            if let undoing = later.last(where: { $0.note.undoes == number }) {
                throw .undoneAlready(number, by: undoing.number)
            }
            throw .laterChanges(number, later: later.filter { obstacles.concern($0) }.map(\.number))
        }
        do { return try commit(inverse, note) } catch {
            // What the change itself left can be held: what stands in the way came later.
            guard case .notHeld = error, !later.isEmpty else { throw error }
            throw .laterChanges(number, later: later.map(\.number))
        }
    }

    /// What edits rest on that is otherwise by now.
    private func obstacles(to edits: [Edit]) throws(StoreError) -> Obstacles {
        var obstacles = Obstacles()
        let keys = Set(edits.map(\.key))
        for edit in edits {
            if try fact(edit.key) != edit.before { obstacles.facts.insert(edit.key) }
            guard edit.after == nil, case .node(let id) = edit.key else { continue }
            if try ties(at: id).contains(where: { !keys.contains(.tie(Fact.TieKey($0))) }) {
                obstacles.nodes.insert(id)
            }
        }
        return obstacles
    }

    private func laterChanges(touching nodes: Set<Node.ID>, after number: Int) throws(StoreError) -> [Change] {
        var numbers: Set<Int> = []
        for node in nodes { numbers.formUnion(try changes(of: node).filter { $0 > number }) }
        var later: [Change] = []
        for number in numbers.sorted() { later.append(try change(number)) }
        return later
    }

    /// Verifies the log: each change is what was recorded, but for what a later one says to have erased, and none is missing.
    ///
    /// - Returns: The numbers of changes that are not.
    public func faultyChanges() throws(StoreError) -> [Int] {
        var (faulty, number): ([Int], Int) = ([], try lastChange())
        // The last word on each text is that of the latest change, so they are read from the end.
        var erased: [ErasedText.Place: Digest] = [:]
        while number >= 1 {
            let numbers = max(1, number - stretch + 1)...number
            let read = try log(max(1, numbers.lowerBound - 1)...number)
            let found = Dictionary(read.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
            for number in numbers.reversed() {
                let (sealed, previous) = (found[number], found[number - 1]?.digest ?? .zero)
                let change = sealed?.change
                if change == nil || !(sealed?.isIntact(after: previous, erased: erased) ?? false) {
                    faulty.append(number)
                }
                for record in change?.note.erased ?? [] where erased[record.place] == nil {
                    erased[record.place] = record.digest
                }
            }
            number = numbers.lowerBound - 1
        }
        return faulty.reversed()
    }
}

/// What stands in the way of taking a change back.
private struct Obstacles {
    /// Facts that say something else by now.
    var facts: Set<Fact.Key> = []
    /// Nodes that are to go, and have ties that came later.
    var nodes: Set<Node.ID> = []

    var isEmpty: Bool { facts.isEmpty && nodes.isEmpty }

    /// Whether a change has to do with them.
    func concern(_ change: Change) -> Bool {
        change.edits.contains { facts.contains($0.key) || !nodes.isDisjoint(with: $0.key.nodes) }
    }
}
