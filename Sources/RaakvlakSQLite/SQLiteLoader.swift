internal import GRDB
internal import GRDBSQLite
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Reads all facts of a file at once: row after row as the engine gives them.
struct SQLiteLoader {
    private let db: Database
    private let path: String

    init(_ db: Database, _ path: String) { (self.db, self.path) = (db, path) }

    /// The network of the file.
    ///
    /// - Complexity: O(rows).
    func network() throws -> Network {
        var loader = NetworkLoader(path)
        try forEachRow("SELECT \(FactColumns.otherName) FROM other_name ORDER BY node, place") { row in
            try loader.insertName(row)
        }
        try forEachRow("SELECT \(FactColumns.node) FROM node ORDER BY id") { row in try loader.insertNode(row) }
        try forEachRow("SELECT \(FactColumns.tie) FROM tie", number: 6) { row in try loader.insertTie(row) }
        return try loader.network()
    }

    /// Steps through the rows of a query.
    private func forEachRow(_ sql: String, number: Int32? = nil, _ body: (RowBytes) throws -> Void) throws {
        let statement = try db.makeStatement(sql: sql)
        let raw = statement.sqliteStatement
        var row = RowBytes(columns: statement.columnCount, of: path)
        while true {
            let code = sqlite3_step(raw)
            guard code == SQLITE_ROW else {
                guard code == SQLITE_DONE else {
                    throw DatabaseError(
                        resultCode: ResultCode(rawValue: code),
                        message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) }
                    )
                }
                return
            }
            for column in 0..<Int32(statement.columnCount) { row.columns[Int(column)] = Self.bytes(column, of: raw) }
            if let number { row.number = Self.number(number, of: raw) }
            try body(row)
        }
    }

    /// The bytes in a column of the present row; nil where there is nothing.
    private static func bytes(_ column: Int32, of statement: SQLiteStatement) -> UnsafeBufferPointer<UInt8>? {
        guard let start = sqlite3_column_text(statement, column) else { return nil }
        return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
    }

    private static func number(_ column: Int32, of statement: SQLiteStatement) -> Double? {
        sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : sqlite3_column_double(statement, column)
    }
}
