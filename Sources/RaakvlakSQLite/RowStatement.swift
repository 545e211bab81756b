internal import GRDB
internal import GRDBSQLite
internal import RaakvlakStore

/// A statement that is run once for each row; its parameters are the columns.
///
/// The bytes of a row are gathered first and bound where they lie, so that the engine makes no copies of its own.
struct RowStatement: RowSink {
    private enum Value {
        case nothing
        case text(Range<Int>)
        case bytes(Range<Int>)
        case number(Double)
        case integer(Int)
    }

    private let statement: Statement
    private let db: Database
    /// Never empty, so that it has a start also where all texts of a row are empty.
    private var bytes: [UInt8] = [0]
    private var values: [Value] = []

    init(_ sql: String, _ db: Database) throws {
        statement = try db.cachedStatement(sql: sql)
        self.db = db
    }

    mutating func beginRow(columns: Int) {
        bytes.removeLast(bytes.count - 1)
        values.removeAll(keepingCapacity: true)
    }

    mutating func append(_ text: String?) {
        guard var text else { return values.append(.nothing) }
        values.append(.text(text.withUTF8 { add($0) }))
    }

    mutating func append(json text: String?) { append(text) }
    mutating func append(_ number: Double?) { values.append(number.map(Value.number) ?? .nothing) }
    mutating func append(_ number: Int) { values.append(.integer(number)) }
    mutating func append(_ bytes: [UInt8]) { values.append(.bytes(bytes.withUnsafeBufferPointer { add($0) })) }

    private mutating func add(_ more: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let start = bytes.count
        bytes.append(contentsOf: more)
        return start..<bytes.count
    }

    /// Runs the statement for the row.
    func run() throws {
        let raw = statement.sqliteStatement
        let code = bytes.withUnsafeBytes { bytes in
            for (place, value) in values.enumerated() { bind(value, Int32(place + 1), of: bytes) }
            let code = sqlite3_step(raw)
            sqlite3_reset(raw)
            sqlite3_clear_bindings(raw)
            return code
        }
        guard code != SQLITE_DONE, code != SQLITE_ROW else { return }
        throw DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
            message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) }
        )
    }

    private func bind(_ value: Value, _ place: Int32, of bytes: UnsafeRawBufferPointer) {
        let raw = statement.sqliteStatement
        switch value {
        case .nothing: sqlite3_bind_null(raw, place)
        case .number(let number): sqlite3_bind_double(raw, place, number)
        case .integer(let number): sqlite3_bind_int64(raw, place, Int64(number))
        case .text(let range):
            let start = bytes.baseAddress.map { ($0 + range.lowerBound).assumingMemoryBound(to: CChar.self) }
            sqlite3_bind_text(raw, place, start, Int32(range.count), nil)
        case .bytes(let range):
            sqlite3_bind_blob(raw, place, bytes.baseAddress.map { $0 + range.lowerBound }, Int32(range.count), nil)
        }
    }
}
