internal import GRDB
internal import GRDBSQLite
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Reads all facts of a file at once: row after row as the engine gives them, without a copy of what many rows say.
struct NetworkLoader {
    private let path: String
    private var builder = NetworkBuilder()
    private var names: [String: [Node.OtherName]] = [:]
    private var kinds = SymbolTable()
    /// What is known of ties besides their ends, by the bytes of the columns, each once.
    private var detailKeys = SymbolTable()
    private var detailNumbers: [UInt32] = []
    private var key: [UInt8] = []

    private static let weight = 6

    init(_ path: String) {
        self.path = path
        for var code in TieKind.codes { _ = code.withUTF8 { kinds.insert($0) } }
    }

    /// The network of the file.
    ///
    /// - Complexity: O(rows).
    mutating func load(_ db: Database) throws -> Network {
        try forEachRow(of: "SELECT \(SQLiteFacts.nameColumns) FROM other_name ORDER BY node, place", db) {
            row,
            loader in
            loader.names[try row.text(0), default: []].append(try row.otherName())
        }
        try forEachRow(of: "SELECT \(SQLiteFacts.nodeColumns) FROM node ORDER BY id", db) { row, loader in
            let names = loader.names.isEmpty ? [] : loader.names[try row.text(0)] ?? []
            try loader.builder.insert(row.node(names))
        }
        try forEachRow(of: "SELECT \(SQLiteFacts.tieColumns) FROM tie", db) { row, loader in try loader.insertTie(row) }
        let (network, faults) = builder.build()
        if let fault = faults.first { throw StoreError.damaged(path, detail: fault.error.description) }
        return network
    }

    private mutating func forEachRow(
        of sql: String,
        _ db: Database,
        _ body: (RawRow, inout NetworkLoader) throws -> Void
    ) throws {
        let statement = try db.makeStatement(sql: sql)
        let row = RawRow(statement.sqliteStatement, path)
        while true {
            let code = sqlite3_step(statement.sqliteStatement)
            guard code == SQLITE_ROW else {
                guard code == SQLITE_DONE else {
                    throw DatabaseError(
                        resultCode: ResultCode(rawValue: code),
                        message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) }
                    )
                }
                return
            }
            try body(row, &self)
        }
    }

    private mutating func insertTie(_ row: RawRow) throws {
        guard let kind = kinds.find(row.bytes(1)) else { throw row.fault("tie") }
        let details = try detailNumber(row)
        for column in [0, 2] where !Node.ID.isValid(row.bytes(column)) { throw row.fault("tie") }
        let tail = builder.symbol(of: row.bytes(0))
        builder.insert(TieKind.allCases[Int(kind)], from: tail, to: builder.symbol(of: row.bytes(2)), details: details)
    }

    private mutating func detailNumber(_ row: RawRow) throws -> UInt32 {
        key.removeAll(keepingCapacity: true)
        for column in 3..<11 {
            // The text of a number may be that of another: its bits are not.
            if let number = column == Self.weight ? row.optionalNumber(column) : nil {
                withUnsafeBytes(of: number.bitPattern) { key.append(contentsOf: $0) }
                continue
            }
            let bytes = row.bytes(column)
            withUnsafeBytes(of: row.isNull(column) ? UInt32.max : UInt32(bytes.count)) { key.append(contentsOf: $0) }
            key.append(contentsOf: bytes)
        }
        let symbol = key.withUnsafeBufferPointer { detailKeys.insert($0) }
        if symbol == detailNumbers.count { detailNumbers.append(builder.number(of: try row.tieDetails())) }
        return detailNumbers[Int(symbol)]
    }
}

/// The present row of a statement.
private struct RawRow: FactRow {
    private let statement: OpaquePointer
    private let path: String

    init(_ statement: OpaquePointer, _ path: String) { (self.statement, self.path) = (statement, path) }

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }

    /// The bytes of a text or number; none where there is nothing.
    func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        let start = sqlite3_column_text(statement, Int32(column))
        return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column))))
    }

    func optionalText(_ column: Int) -> String? {
        isNull(column) ? nil : String(decoding: bytes(column), as: UTF8.self)
    }

    func optionalNumber(_ column: Int) -> Double? {
        isNull(column) ? nil : sqlite3_column_double(statement, Int32(column))
    }

    func fault(_ what: String) -> StoreError {
        .damaged(path, detail: "\(what): \(String(decoding: bytes(0), as: UTF8.self))")
    }
}
