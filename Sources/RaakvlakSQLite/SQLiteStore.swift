internal import GRDB
public import RaakvlakNetwork
public import RaakvlakStore

/// A network in an SQLite file, with its log.
///
/// The file is in WAL mode and every change is synchronized with the disk before it is acknowledged. Several programs may
/// use one file at once: who reads sees the state of one moment, who writes waits for others for five seconds at most.
public struct SQLiteStore: Store {
    private let pool: DatabasePool
    private let path: String

    /// Opens the file at `path`.
    ///
    /// - Parameter isNew: Whether to make the file where there is none.
    /// - Throws: `StoreError.noSuchStore`, `.notAStore`, `.newerSchema`, `.damaged`, `.notWritable`.
    public init(path: String, isNew: Bool = false) throws(StoreError) {
        self.path = path
        pool = try SQLiteFile(path: path).open(isNew: isNew)
    }

    private func read<Value>(_ body: (SQLiteFacts) throws -> Value) throws(StoreError) -> Value {
        do { return try pool.read { try body(SQLiteFacts($0, path)) } } catch { throw SQLiteFile.error(error, at: path) }
    }

    public func lastChange() throws(StoreError) -> Int { try read { try $0.lastChange().number } }

    public func network() throws(StoreError) -> (network: Network, change: Int) {
        try read { (try $0.network(), try $0.lastChange().number) }
    }

    public func fact(_ key: Fact.Key) throws(StoreError) -> Fact? { try read { try $0.fact(key) } }

    public func ties(at node: Node.ID) throws(StoreError) -> [Tie] { try read { try $0.ties(at: node) } }

    public func log(_ numbers: ClosedRange<Int>) throws(StoreError) -> [SealedChange] { try read { try $0.log(numbers) } }

    public func changes(of node: Node.ID) throws(StoreError) -> [Int] { try read { try $0.changes(of: node) } }

    public func commit(_ edits: [Edit], _ note: Change.Note) throws(StoreError) -> Change {
        do {
            return try pool.write { db in
                let facts = SQLiteFacts(db, path)
                try EditCheck.check(edits, against: facts)
                let last = try facts.lastChange()
                let change = Change(number: last.number + 1, note: note.notBefore(last.moment), edits: edits)
                let writer = SQLiteWriter(db)
                try writer.write(edits)
                try writer.append(SealedChange(sealing: change, after: last.digest), touching: edits)
                return change
            }
        } catch {
            throw SQLiteFile.error(error, at: path)
        }
    }
}
