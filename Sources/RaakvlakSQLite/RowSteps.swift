internal import GRDBSQLite
internal import RaakvlakStore

/// Steps through rows as the engine gives them, on a connection that somebody else keeps open.
struct RowSteps {
    private let connection: OpaquePointer?
    private let path: String

    init(_ connection: OpaquePointer?, _ path: String) { (self.connection, self.path) = (connection, path) }

    /// Calls `body` with each row of a query, whose parameters are `texts`; one column may hold a number.
    func forEach(
        _ sql: String,
        _ texts: [String] = [],
        number: Int32? = nil,
        _ body: (RowBytes) throws(StoreError) -> Void
    ) throws(StoreError) {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        try check(sqlite3_prepare_v2(connection, sql, -1, &statement, nil), SQLITE_OK)
        for (place, text) in texts.enumerated() {
            // The engine makes a copy (SQLITE_TRANSIENT).
            let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            try check(sqlite3_bind_text(statement, Int32(place + 1), text, -1, copy), SQLITE_OK)
        }
        let count = sqlite3_column_count(statement)
        var row = RowBytes(columns: Int(count), of: path)
        while true {
            let code = sqlite3_step(statement)
            guard code == SQLITE_ROW else { return try check(code, SQLITE_DONE) }
            for column in 0..<count where column != number {
                row.columns[Int(column)] = Self.bytes(sqlite3_column_value(statement, column))
            }
            if let number { row.number = Self.number(number, of: statement) }
            try body(row)
        }
    }

    private func check(_ code: Int32, _ wanted: Int32) throws(StoreError) {
        if code == wanted { return }
        let message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? ""
        throw SQLiteFile.error(code: code, message, at: path, isReading: true)
    }

    /// The bytes of a value of the present row; nil where there is nothing.
    ///
    /// As bytes, since for a text the engine would make a copy that ends with a zero. Values may be read as they are, since
    /// nobody else uses the connection: the calls for columns would each take a lock.
    private static func bytes(_ value: OpaquePointer?) -> UnsafeBufferPointer<UInt8>? {
        guard sqlite3_value_type(value) != SQLITE_NULL else { return nil }
        // An empty text has no bytes.
        guard let start = sqlite3_value_blob(value) else { return UnsafeBufferPointer(start: nil, count: 0) }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
        return bytes.assumingMemoryBound(to: UInt8.self)
    }

    private static func number(_ column: Int32, of statement: OpaquePointer?) -> Double? {
        sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : sqlite3_column_double(statement, column)
    }
}
