public import RaakvlakNetwork

extension Store {
    /// What is stored about a person, now or in the log, and what erasing them does.
    ///
    /// - Parameters:
    ///   - id: The person's id.
    ///   - day: The day of the erasure, on which what was open ends.
    /// - Returns: Nil where there is and was no such person.
    /// - Throws: `StoreError`.
    /// - Complexity: O(facts + length of the log).
    public func erasurePlan(of id: Node.ID, on day: CalendarDate) throws(StoreError) -> ErasurePlan? {
        try ErasurePlan(of: id, in: self, on: day)
    }

    /// Erases a person.
    ///
    /// - Returns: The change that says so.
    /// - Throws: `StoreError.erasureNamesPerson`, and as `erase(_:_:)`.
    public func erase(_ plan: ErasurePlan, _ note: Change.Note) throws(StoreError) -> Change {
        guard !plan.isNamed(in: note) else { throw .erasureNamesPerson }
        return try erase(plan.erasure, note)
    }

    /// Whose contact details are due to go on a day.
    public func retentionPlan(on day: CalendarDate, after days: Int) throws(StoreError) -> RetentionPlan {
        try RetentionPlan(self, on: day, after: days)
    }

    /// Whether a person of this id was erased.
    public func isErased(_ id: Node.ID) throws(StoreError) -> Bool {
        try ErasureList(erasedMarks()).holds(Node(id: id, kind: .person, name: ""), organizations: [])
    }

    /// The persons of a network who were erased from this store.
    public func erasedPersons(among network: Network) throws(StoreError) -> Set<Node.ID> {
        try ErasureList(erasedMarks()).persons(in: network)
    }

    /// A network without those who were erased from this store: without them, their texts, and their names in texts of others.
    ///
    /// - Returns: The network, who was left out, and in how many other facts a mail address was masked.
    public func withoutErased(
        _ network: Network
    ) throws(StoreError) -> (network: Network, leftOut: [Node.ID], masked: Int) {
        let list = try ErasureList(erasedMarks())
        let persons = list.persons(in: network).sorted()
        var rest = network
        for id in persons {
            let redaction = PersonScan(rest).redaction(of: id, in: rest, key: list.key ?? [])
            if let redaction { rest = try rest.holding(redaction.edits(of: rest)) }
        }
        let (left, masked) = try list.masking(rest)
        return (left, persons, masked)
    }

    /// Who is in this store, now or in its log, and was erased from another.
    ///
    /// - Complexity: O(facts + length of the log).
    public func persons(erasedFrom other: some Store) throws(StoreError) -> [Node.ID] {
        let list = ErasureList(try other.erasedMarks())
        if list.isEmpty { return [] }
        let (network, last) = try network()
        return try PersonScan(self, network, last: last).persons(on: list)
    }

    /// Erases all who were erased from another store, such as the one of which this is an older copy, and keeps them out from now
    /// on.
    ///
    /// - Returns: The changes that this took.
    public func reapplyErasures(
        from other: some Store,
        on day: CalendarDate,
        _ note: Change.Note
    ) throws(StoreError) -> [Change] {
        let marks = try other.erasedMarks()
        let (network, last) = try network()
        var changes: [Change] = []
        let list = ErasureList(marks)
        var remains: StoreError?
        for id in try PersonScan(self, network, last: last).persons(on: list) {
            guard let plan = try ErasurePlan(of: id, in: self, on: day, key: list.key) else { continue }
            do throws(StoreError) { changes.append(try erase(plan, note)) } catch {
                // Who comes next is to be erased all the same.
                guard case .notWiped = error else { throw error }
                remains = error
            }
        }
        var rest = Erasure(base: try lastChange())
        rest.marks = try marks.subtracting(erasedMarks())
        if !rest.isEmpty { changes.append(try erase(rest, note)) }
        if let remains { throw remains }
        return changes
    }

    /// By what of a person they would be recognized as someone who was erased.
    ///
    /// - Parameters:
    ///   - person: The person, as they would be stated.
    ///   - organizations: Where they would work, or for whom they would speak.
    /// - Returns: By what.
    /// - Throws: `StoreError`.
    public func recognized(_ person: Node, organizations: [Node.ID]) throws(StoreError) -> Recognition {
        let list = try ErasureList(erasedMarks())
        let bare = Node(id: person.id, kind: .person, name: "")
        return Recognition(
            byID: list.holds(bare, organizations: []),
            byAddress: person.attributes[.email].map { list.holds($0.lowercased()) } ?? false,
            organizations: organizations.filter { list.holds(person, at: $0) }
        )
    }

    /// Lets someone back of whom it is known how they would be recognized.
    ///
    /// - Parameters:
    ///   - person: The person, as they would be stated.
    ///   - organizations: Where they would work, or for whom they would speak.
    ///   - note: Who lets them back, when and why.
    /// - Returns: The change; nil where no such person was erased.
    /// - Throws: `StoreError`.
    public func readmit(
        _ person: Node,
        organizations: [Node.ID],
        _ note: Change.Note
    ) throws(StoreError) -> Change? {
        let marks = try erasedMarks()
        let signs = ErasedMark.signs(of: person, organizations: organizations)
        let lifted = Set(marks.map(\.key)).flatMap { key in signs.map { ErasedMark($0, key: key) } }
        var erasure = Erasure(base: try lastChange())
        erasure.lifted = marks.intersection(lifted)
        return erasure.lifted.isEmpty ? nil : try erase(erasure, note)
    }
}
