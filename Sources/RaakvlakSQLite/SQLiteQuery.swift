internal import GRDBSQLite
internal import RaakvlakStore

/// A question in SQL, and how it is answered.
struct SQLiteQuery {
    let sql: String
    let timeLimit: Duration
    /// How many rows are given at most.
    let limit: Int
    /// How many bytes the answer takes at most: a question can't take all memory.
    var mostBytes = 256 << 20

    /// Asks the file at `path`.
    func result(at path: String) throws(StoreError) -> QueryResult {
        let connection = try ReadingConnection(path: path, until: .now + timeLimit)
        let statement = try statement(connection)
        defer { sqlite3_finalize(statement) }
        let columns = (0..<sqlite3_column_count(statement)).map { column in
            sqlite3_column_name(statement, column).map { String(cString: $0) } ?? ""
        }
        var (rows, bytes): ([[QueryValue]], Int) = ([], 0)
        while true {
            let code = sqlite3_step(statement)
            guard code == SQLITE_ROW else {
                guard code == SQLITE_DONE else { throw error(code, connection, place: nil) }
                return QueryResult(columns: columns, rows: rows, isCut: false)
            }
            if rows.count == limit { return QueryResult(columns: columns, rows: rows, isCut: true) }
            // What a text or bytes take is known before they are copied.
            bytes += Self.bytes(of: statement, columns.count)
            if bytes > mostBytes { throw .answerTooLarge(mostBytes) }
            rows.append(columns.indices.map { Self.value(Int32($0), of: statement) })
        }
    }

    /// The one statement of the question, which must read.
    private func statement(_ connection: ReadingConnection) throws(StoreError) -> OpaquePointer {
        var found: OpaquePointer?
        var start = 0
        // A zero ends a text for the engine.
        let bytes = Array(sql.utf8.map { $0 == 0 ? UInt8(ascii: " ") : $0 })
        while start < bytes.count {
            let next = try compile(bytes, from: start, connection, isFirst: found == nil)
            start = next.end
            guard let statement = next.statement else { continue }
            guard found == nil else {
                sqlite3_finalize(statement)
                sqlite3_finalize(found)
                throw .severalQueries
            }
            found = statement
        }
        guard let found else { throw .emptyQuery }
        if sqlite3_bind_parameter_count(found) > 0 {
            sqlite3_finalize(found)
            throw .queryParameters
        }
        guard sqlite3_stmt_readonly(found) != 0, sqlite3_column_count(found) > 0 else {
            sqlite3_finalize(found)
            throw .queryChanges
        }
        return found
    }

    /// Compiles what stands from `start` on; no statement where there are only comments and blanks.
    private func compile(
        _ bytes: [UInt8],
        from start: Int,
        _ connection: ReadingConnection,
        isFirst: Bool
    ) throws(StoreError) -> (statement: OpaquePointer?, end: Int) {
        var statement: OpaquePointer?
        let text = bytes[start...].map { CChar(bitPattern: $0) } + [0]
        let (code, end) = text.withUnsafeBufferPointer { text in
            var tail: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v2(connection.database, text.baseAddress, Int32(text.count), &statement, &tail)
            return (code, tail.flatMap { tail in text.baseAddress.map { tail - $0 } } ?? text.count)
        }
        guard code == SQLITE_OK else {
            // What follows the question is no question either, whatever is wrong with it.
            guard isFirst else { throw .severalQueries }
            let offset = Int(sqlite3_error_offset(connection.database))
            let place = offset < 0 ? nil : QueryPlace(in: sql, bytes: start + offset)
            throw error(code, connection, place: place)
        }
        return (statement, start + max(1, end))
    }

    private func error(_ code: Int32, _ connection: ReadingConnection, place: QueryPlace?) -> StoreError {
        switch code & 0xFF {
        case SQLITE_AUTH, SQLITE_READONLY: .queryChanges
        case SQLITE_INTERRUPT: .timeLimit(timeLimit)
        case SQLITE_ERROR, SQLITE_TOOBIG, SQLITE_MISMATCH, SQLITE_RANGE, SQLITE_NOMEM, SQLITE_CONSTRAINT:
            .badQuery(connection.message, at: place)
        default: connection.error(code)
        }
    }

    /// What the values of a row take.
    private static func bytes(of statement: OpaquePointer, _ count: Int) -> Int {
        (0..<Int32(count)).reduce(MemoryLayout<[QueryValue]>.stride) { bytes, column in
            let type = sqlite3_column_type(statement, column)
            let isLong = type == SQLITE_TEXT || type == SQLITE_BLOB
            let own = isLong ? Int(sqlite3_column_bytes(statement, column)) : 0
            return bytes + MemoryLayout<QueryValue>.stride + own
        }
    }

    private static func value(_ column: Int32, of statement: OpaquePointer) -> QueryValue {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(statement, column)))
        case SQLITE_FLOAT: return .number(sqlite3_column_double(statement, column))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(statement, column)
            let count = Int(sqlite3_column_bytes(statement, column))
            return .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, column)
            let count = Int(sqlite3_column_bytes(statement, column))
            return .bytes(Array(UnsafeRawBufferPointer(start: start, count: count)))
        default: return .null
        }
    }
}
