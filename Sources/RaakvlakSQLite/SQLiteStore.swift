internal import GRDB
public import RaakvlakNetwork
public import RaakvlakStore

/// A network in an SQLite file, with its log.
///
/// The file is in WAL mode and every change is synchronized with the disk before it is acknowledged. Several programs may
/// use one file at once: who reads sees the state of one moment, who writes waits for others for five seconds at most.
public struct SQLiteStore: Store {
    /// From so many edits on, it takes less to read all facts than to look each of them up.
    private static let many = 2_000

    private let reader: any DatabaseReader
    /// Nil where the file is only read.
    let writer: DatabasePool?
    let path: String

    /// What goes on while a file is checked that was not closed properly: it runs the check, and may say so.
    public typealias Watch = (_ check: () throws(StoreError) -> Void) throws(StoreError) -> Void

    /// Opens the file at `path`; where the last who had it open did not close it, it is checked before.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - access: What is to be done with it.
    ///   - watch: Runs the check, where there is one.
    /// - Throws: `StoreError.noSuchStore`, `.notAStore`, `.newerSchema`, `.damaged`, `.notReadable`, `.notWritable`.
    public init(
        path: String,
        _ access: StoreAccess = .changing,
        watch: Watch = { check throws(StoreError) in try check() }
    ) throws(StoreError) {
        self.path = path
        let file = SQLiteFile(path: path)
        try file.settle(watch)
        switch access {
        case .reading: (reader, writer) = (try file.openForReading(), nil)
        case .changing, .making:
            let pool = try file.open(isNew: access == .making)
            (reader, writer) = (pool, pool)
        }
    }

    /// Opens the file at `path` for reading, of whatever earlier version it is, without a change to it.
    init(asItIs path: String) throws(StoreError) {
        (self.path, writer) = (path, nil)
        let file = SQLiteFile(path: path)
        let queue = try file.openAsItIs()
        try file.checkTables(queue)
        reader = queue
    }

    func read<Value>(_ body: (SQLiteFacts) throws -> Value) throws(StoreError) -> Value {
        do { return try reader.read { try body(SQLiteFacts($0, path)) } } catch {
            throw SQLiteFile.error(error, at: path, isReading: true)
        }
    }

    /// The number of the last change; 0 where there is none.
    public func lastChange() throws(StoreError) -> Int { try read { try $0.lastChange().number } }

    /// All facts as they are now, with the number of the last change.
    public func network() throws(StoreError) -> (network: Network, change: Int) {
        try read { (try $0.network(), try $0.lastChange().number) }
    }

    /// What is stated under a key now.
    public func fact(_ key: Fact.Key) throws(StoreError) -> Fact? { try read { try $0.fact(key) } }

    /// All ties of which a node is one end.
    public func ties(at node: Node.ID) throws(StoreError) -> [Tie] { try read { try $0.ties(at: node) } }

    /// The changes with numbers in a range, as they stand in the log.
    public func log(_ numbers: ClosedRange<Int>) throws(StoreError) -> [SealedChange] {
        try read { try $0.log(numbers) }
    }

    /// The digest of the change with a number; nil where there is none.
    public func digest(of change: Int) throws(StoreError) -> Digest? { try read { try $0.digest(of: change) } }

    /// The numbers of the changes that touch a node or its ties, ascending.
    public func changes(of node: Node.ID) throws(StoreError) -> [Int] { try read { try $0.changes(of: node) } }

    /// The numbers of the changes that touch each node or its ties, ascending.
    public func changesOfNodes() throws(StoreError) -> [Node.ID: [Int]] { try read { try $0.changesOfNodes() } }

    /// What the engine finds wrong with the file: damage, and references that lead nowhere.
    public func integrityFaults() throws(StoreError) -> [String] {
        try read { try $0.integrityFaults() }
    }

    /// Answers a question in SQL, on a connection that can do nothing but read.
    public func query(_ sql: String, timeLimit: Duration, limit: Int) throws(StoreError) -> QueryResult {
        try SQLiteQuery(sql: sql, timeLimit: timeLimit, limit: limit).result(at: path)
    }

    /// Makes a change.
    public func commit(_ edits: [Edit], _ note: Change.Note) throws(StoreError) -> Change {
        guard let writer else { throw .notWritable(path, reason: "read-only") }
        do {
            if edits.count < Self.many { return try writer.write { db in try commit(edits, note, to: db) } }
            return try writer.writeWithoutTransaction { db in
                // All references are checked at once, and need not be again for each row.
                try db.execute(sql: "PRAGMA foreign_keys = OFF")
                let change = Result { try commitAtOnce(edits, note, to: db) }
                try db.execute(sql: "PRAGMA foreign_keys = ON")
                return try change.get()
            }
        } catch {
            throw SQLiteFile.error(error, at: path, isReading: false)
        }
    }

    /// Makes a change in a transaction of its own.
    private func commitAtOnce(_ edits: [Edit], _ note: Change.Note, to db: Database) throws -> Change {
        var change: Change?
        try db.inTransaction(.immediate) {
            change = try commit(edits, note, to: db)
            return .commit
        }
        guard let change else { throw StoreError.failed(path, reason: "commit") }
        return change
    }

    /// Makes a change within a transaction.
    private func commit(_ edits: [Edit], _ note: Change.Note, to db: Database) throws -> Change {
        let facts = SQLiteFacts(db, path)
        if edits.count < Self.many {
            try EditCheck.check(edits, against: facts)
        } else {
            _ = try EditCheck.checkAll(edits, against: facts.network())
        }
        if ErasureList.concerns(edits) { try ErasureList(facts.erasedMarks()).check(edits, against: facts) }
        let last = try facts.lastChange()
        let change = Change(number: last.number + 1, note: note.notBefore(last.moment), edits: edits)
        let rows = SQLiteWriter(db)
        try rows.write(edits)
        try rows.append(SealedChange(sealing: change, after: last.digest), touching: edits)
        return change
    }
}
