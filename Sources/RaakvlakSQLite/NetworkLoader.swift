internal import GRDB
internal import GRDBSQLite
internal import RaakvlakInterchange
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

    private static let weight: Int32 = 6

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
            loader.names[try row.text(0), default: []].append(try loader.otherName(row))
        }
        try forEachRow(of: "SELECT \(SQLiteFacts.nodeColumns) FROM node ORDER BY id", db) { row, loader in
            try loader.builder.insert(loader.node(row))
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

    private func otherName(_ row: RawRow) throws -> Node.OtherName {
        guard let kind = Node.OtherName.Kind(code: try row.text(2)) else { throw row.fault("other_name") }
        return Node.OtherName(
            try row.text(1),
            kind: kind,
            language: row.optionalText(3).flatMap { Language(rawValue: $0) },
            period: try row.period(since: 4, until: 5),
            source: row.optionalText(6)
        )
    }

    private func node(_ row: RawRow) throws -> Node {
        let text = try row.text(0)
        guard let id = Node.ID(text), let kind = NodeKind(code: try row.text(1)) else { throw row.fault("node") }
        return Node(
            id: id,
            kind: kind,
            name: try row.text(2),
            englishName: row.optionalText(3),
            otherNames: names.isEmpty ? [] : names[text] ?? [],
            attributes: try row.attributes(7),
            period: try row.period(since: 4, until: 5),
            source: row.optionalText(6)
        )
    }

    private mutating func insertTie(_ row: RawRow) throws {
        guard let kind = kinds.find(row.bytes(1)) else { throw row.fault("tie") }
        let details = try detailNumber(row)
        for column in [0, 2] as [Int32] where !Node.ID.isValid(row.bytes(column)) { throw row.fault("tie") }
        let tail = builder.symbol(of: row.bytes(0))
        builder.insert(TieKind.allCases[Int(kind)], from: tail, to: builder.symbol(of: row.bytes(2)), details: details)
    }

    private mutating func detailNumber(_ row: RawRow) throws -> UInt32 {
        key.removeAll(keepingCapacity: true)
        for column in 3..<11 as Range<Int32> {
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
        if symbol == detailNumbers.count { detailNumbers.append(builder.number(of: try details(row))) }
        return detailNumbers[Int(symbol)]
    }

    private func details(_ row: RawRow) throws -> Tie.Details {
        let role = try row.text(3)
        return Tie.Details(
            role: role.isEmpty ? nil : role,
            weight: row.optionalNumber(Self.weight),
            state: row.optionalText(7),
            period: try row.period(since: 4, until: 5),
            note: row.optionalText(8),
            source: row.optionalText(9),
            attributes: try row.attributes(10)
        )
    }
}

/// The present row of a statement.
private struct RawRow {
    private let statement: OpaquePointer
    private let path: String

    init(_ statement: OpaquePointer, _ path: String) { (self.statement, self.path) = (statement, path) }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    /// The bytes of a text or number; none where there is nothing.
    func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
        let start = sqlite3_column_text(statement, column)
        return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
    }

    func text(_ column: Int32) throws -> String {
        guard let text = optionalText(column) else { throw fault("text") }
        return text
    }

    func optionalText(_ column: Int32) -> String? {
        isNull(column) ? nil : String(decoding: bytes(column), as: UTF8.self)
    }

    func optionalNumber(_ column: Int32) -> Double? {
        isNull(column) ? nil : sqlite3_column_double(statement, column)
    }

    /// A period of two columns; what is empty is open.
    func period(since: Int32, until: Int32) throws -> Period {
        let (first, last) = (bytes(since), bytes(until))
        if first.isEmpty, last.isEmpty { return .open }
        let dates = [first, last].map { $0.isEmpty ? nil : PartialDate(String(decoding: $0, as: UTF8.self)) }
        guard first.isEmpty == (dates[0] == nil), last.isEmpty == (dates[1] == nil),
            let period = Period(since: dates[0], until: dates[1])
        else { throw fault("since, until") }
        return period
    }

    func attributes(_ column: Int32) throws -> Attributes {
        let text = bytes(column)
        if text.isEmpty { return Attributes() }
        guard case .object(let members)? = try? JSONScanner.document(Array(text)) else { throw fault("attributes") }
        var attributes = Attributes()
        for member in members { if case .string(let value) = member.value { attributes[member.name] = value } }
        return attributes
    }

    func fault(_ what: String) -> StoreError {
        .damaged(path, detail: "\(what): \(String(decoding: bytes(0), as: UTF8.self))")
    }
}
