internal import GRDB
internal import RaakvlakNetwork
internal import RaakvlakStore

/// The facts and the log of a file, as one transaction sees them.
struct SQLiteFacts: Facts {
    let db: Database
    let path: String

    init(_ db: Database, _ path: String) { (self.db, self.path) = (db, path) }

    func reading<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
        do { return try body() } catch { throw SQLiteFile.error(error, at: path, isReading: true) }
    }

    private func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> RowCursor {
        try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    }

    /// The first row, or nil where there is none.
    private func row(_ sql: String, _ arguments: StatementArguments = []) throws -> RowReader? {
        try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments).map { RowReader($0, path) }
    }

    // MARK: Facts

    func node(_ id: Node.ID) throws(StoreError) -> Node? {
        try reading {
            let names = try rows(
                "SELECT \(FactColumns.otherName) FROM other_name WHERE node = ? ORDER BY place",
                [id.text]
            )
            var others: [Node.OtherName] = []
            while let row = try names.next() { others.append(try RowReader(row, path).otherName()) }
            return try row("SELECT \(FactColumns.node) FROM node WHERE id = ?", [id.text])?.node(others)
        }
    }

    func tie(_ key: Fact.TieKey) throws(StoreError) -> Tie? {
        try reading {
            let sql = """
                SELECT \(FactColumns.tie) FROM tie
                WHERE from_node = ? AND kind = ? AND to_node = ? AND role = ? AND since = ?
                """
            let since = key.since?.description ?? ""
            return try row(sql, [key.from.text, key.kind.code, key.to.text, key.role, since])?.tie()
        }
    }

    func ties(_ kind: TieKind, from node: Node.ID) throws(StoreError) -> [Tie] {
        try ties("from_node = ? AND kind = ?", [node.text, kind.code])
    }

    /// All ties of which a node is one end, in the order of networks.
    func ties(at node: Node.ID) throws(StoreError) -> [Tie] {
        let found = try ties("from_node = ?", [node.text]) + ties("to_node = ?", [node.text])
        return found.sorted { Fact.TieKey($0) < Fact.TieKey($1) }
    }

    private func ties(_ condition: String, _ arguments: StatementArguments) throws(StoreError) -> [Tie] {
        try reading {
            let cursor = try rows("SELECT \(FactColumns.tie) FROM tie WHERE \(condition)", arguments)
            var ties: [Tie] = []
            while let row = try cursor.next() { ties.append(try RowReader(row, path).tie()) }
            return ties
        }
    }

    /// All facts.
    ///
    /// - Complexity: O(rows).
    func network() throws -> Network { try SQLiteLoader(db, path).network() }

    /// What the engine finds wrong with the file.
    func integrityFaults() throws -> [String] {
        let faults = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        let references = try rows("PRAGMA foreign_key_check")
        var found = faults
        while let row = try references.next() { found.append("foreign key: \(row)") }
        return found
    }

    // MARK: The log

    /// The number, moment and digest of the last change; 0, nil and zeros where there is none.
    func lastChange() throws -> (number: Int, moment: Moment?, digest: Digest) {
        guard let row = try row("SELECT number, moment, digest FROM change ORDER BY number DESC LIMIT 1")
        else { return (0, nil, .zero) }
        return (try row.integer(0), Moment(try row.text(1)), try row.digest(2))
    }

    func digest(of change: Int) throws(StoreError) -> Digest? {
        try reading { try row("SELECT digest FROM change WHERE number = ?", [change])?.digest(0) }
    }

    func log(_ numbers: ClosedRange<Int>) throws -> [SealedChange] {
        let range: StatementArguments = [numbers.lowerBound, numbers.upperBound]
        var edits: [Int: [SealedText]] = [:]
        let sealed = try rows(
            "SELECT text, salt, commitment, change FROM edit WHERE change BETWEEN ? AND ? ORDER BY change, place",
            range
        )
        while let row = try sealed.next() {
            let reader = RowReader(row, path)
            edits[try reader.integer(3), default: []].append(try reader.sealed())
        }
        let changes = try rows(
            "SELECT note, salt, commitment, number, digest FROM change WHERE number BETWEEN ? AND ? ORDER BY number",
            range
        )
        var log: [SealedChange] = []
        while let row = try changes.next() {
            let reader = RowReader(row, path)
            let (number, digest) = (try reader.integer(3), try reader.digest(4))
            log.append(
                SealedChange(number: number, note: try reader.sealed(), edits: edits[number] ?? [], digest: digest)
            )
        }
        return log
    }

    func changes(of node: Node.ID) throws -> [Int] {
        try Int.fetchAll(db, sql: "SELECT change FROM touched WHERE node = ? ORDER BY change", arguments: [node.text])
    }

    func changesOfNodes() throws -> [Node.ID: [Int]] {
        let touched = try rows("SELECT node, change FROM touched ORDER BY node, change")
        var numbers: [Node.ID: [Int]] = [:]
        while let row = try touched.next() {
            let reader = RowReader(row, path)
            guard let node = Node.ID(try reader.text(0)) else { throw reader.fault("node") }
            numbers[node, default: []].append(try reader.integer(1))
        }
        return numbers
    }

    /// The marks of all who were erased.
    func erasedMarks() throws(StoreError) -> Set<ErasedMark> {
        try reading {
            // A file of an earlier version may be looked at as it is.
            guard try db.tableExists("erased") else { return [] }
            let cursor = try rows("SELECT \(LogColumns.erased) FROM erased")
            var marks: Set<ErasedMark> = []
            while let row = try cursor.next() {
                let reader = RowReader(row, path)
                marks.insert(ErasedMark(key: try reader.bytes(0), digest: try reader.digest(1)))
            }
            return marks
        }
    }
}
