public import RaakvlakNetwork
public import RaakvlakStore

/// A network in a schema of a PostgreSQL database, with its log.
///
/// Any number of programs may use one at once, also through a pooler that hands out connections for one transaction. Who
/// reads sees the state of one moment and waits for nobody; who writes waits for others for five seconds at most. Where the
/// server is lost, what was not acknowledged is tried again for some seconds, and then given up.
public struct PostgresStore: Store {
    /// From so many edits on, it takes less to read all facts than to look each of them up.
    private static let many = 500

    /// Milliseconds after which the server is asked, though it told of nothing.
    private static let longestWait = 500

    let transactions: PostgresTransactions
    private let listener: ChangeListener
    let isReadOnly: Bool
    let location: PostgresLocation
    var place: String { location.description }

    /// Opens the network at a location.
    ///
    /// - Parameters:
    ///   - location: Where it is.
    ///   - access: What is to be done with it.
    /// - Throws: `StoreError.unreachable`, `.noSuchStore`, `.notAStore`, `.newerSchema`, `.notReadable`, `.notWritable`.
    public init(_ location: PostgresLocation, _ access: StoreAccess = .changing) throws(StoreError) {
        try self.init(location, access, patience: .seconds(15))
    }

    /// Opens the network at a location; for so long something is tried again when the server is lost.
    init(_ location: PostgresLocation, _ access: StoreAccess, patience: Duration) throws(StoreError) {
        transactions = PostgresTransactions(location, patience: patience)
        listener = ChangeListener(location.uri, channel: PostgresSchema(location.network).channel)
        isReadOnly = access == .reading
        self.location = location
        try transactions.open(access)
    }

    /// The number of the last change; 0 where there is none.
    public func lastChange() throws(StoreError) -> Int {
        try transactions.read { facts throws(StoreError) in try facts.lastChange().number }
    }

    /// All facts as they are now, with the number of the last change.
    public func network() throws(StoreError) -> (network: Network, change: Int) {
        try transactions.read { facts throws(StoreError) in (try facts.network(), try facts.lastChange().number) }
    }

    /// What is stated under a key now.
    public func fact(_ key: Fact.Key) throws(StoreError) -> Fact? {
        try transactions.read { facts throws(StoreError) in try facts.fact(key) }
    }

    /// All ties of which a node is one end.
    public func ties(at node: Node.ID) throws(StoreError) -> [Tie] {
        try transactions.read { facts throws(StoreError) in try facts.ties(at: node) }
    }

    /// The changes with numbers in a range, in their order, as they stand in the log.
    public func log(_ numbers: ClosedRange<Int>) throws(StoreError) -> [SealedChange] {
        try transactions.read { facts throws(StoreError) in try facts.log(numbers) }
    }

    /// The digest of the change with a number; nil where there is none.
    public func digest(of change: Int) throws(StoreError) -> Digest? {
        try transactions.read { facts throws(StoreError) in try facts.digest(of: change) }
    }

    /// The numbers of the changes that touch a node or its ties, ascending.
    public func changes(of node: Node.ID) throws(StoreError) -> [Int] {
        try transactions.read { facts throws(StoreError) in try facts.changes(of: node) }
    }

    /// The numbers of the changes that touch each node or its ties, ascending.
    public func changesOfNodes() throws(StoreError) -> [Node.ID: [Int]] {
        try transactions.read { facts throws(StoreError) in try facts.changesOfNodes() }
    }

    /// References that lead nowhere.
    public func integrityFaults() throws(StoreError) -> [String] {
        try transactions.read { facts throws(StoreError) in try facts.integrityFaults() }
    }

    /// Answers a question in SQL, on a connection of its own.
    public func query(_ sql: String, timeLimit: Duration, limit: Int) throws(StoreError) -> QueryResult {
        try PostgresQuery(sql: sql, timeLimit: timeLimit, limit: limit)
            .result(location.uri, PostgresSchema(location.network), at: place)
    }

    /// Waits for a change, at most so long: the server tells of it, and where it does not, it is asked twice a second.
    public func awaitChange(after number: Int, within patience: Duration) throws(StoreError) -> Int {
        let end = ContinuousClock.now + patience
        listener.start()
        while true {
            let (last, left) = (try lastChange(), end - .now)
            if last != number || left <= .zero { return last }
            listener.wait(milliseconds: min(Self.longestWait, Int(left / .milliseconds(1)) + 1))
        }
    }

    /// Makes a change.
    public func commit(_ edits: [Edit], _ note: Change.Note) throws(StoreError) -> Change {
        if isReadOnly { throw .notWritable(place, reason: "read-only") }
        let isLookingUp = edits.count < Self.many
        let questions = EditQuestions(edits, PostgresSchema(location.network), isLookingUp: isLookingUp)
        return try transactions.write(asking: questions.statements) { writing throws(StoreError) in
            let (last, (facts, marks)) = (writing.last, try questions.answers(writing.answers, writing.facts))
            if isLookingUp {
                try EditCheck.check(edits, against: facts)
            } else {
                _ = try EditCheck.checkAll(edits, against: writing.facts.network())
            }
            try ErasureList(marks).check(edits, against: facts)
            let change = Change(number: last.number + 1, note: note.notBefore(last.moment), edits: edits)
            let sealed = SealedChange(sealing: change, after: last.digest)
            do throws(PostgresFault) {
                try writing.writer.write(edits)
                try writing.writer.append(sealed, touching: edits)
            } catch {
                throw error.storeError(at: place, isReading: false)
            }
            return (change, PostgresTransactions.Recorded(sealed))
        }
    }
}
