internal import CPostgres
internal import RaakvlakStore

/// The rows that a query gives, as text.
final class PostgresRows {
    private let result: OpaquePointer?
    let count: Int
    let columnCount: Int

    /// Takes a result over.
    init(_ result: OpaquePointer?) {
        self.result = result
        (count, columnCount) = (Int(PQntuples(result)), Int(PQnfields(result)))
    }

    deinit { PQclear(result) }

    /// The text in a column of a row; nil where there is none.
    func text(_ row: Int, _ column: Int) -> String? {
        bytes(row, column).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The row as the tables of facts have it; one column may hold a number.
    func facts(_ row: Int, number: Int? = nil, of place: String) -> RowBytes {
        var facts = RowBytes(columns: columnCount, of: place)
        for column in 0..<columnCount { facts.columns[column] = bytes(row, column) }
        facts.number = number.flatMap { text(row, $0) }.flatMap(Double.init)
        return facts
    }

    /// The name of a column.
    func name(of column: Int) -> String { PQfname(result, Int32(column)).map { String(cString: $0) } ?? "" }

    /// How many bytes a column of a row takes.
    func size(_ row: Int, _ column: Int) -> Int { Int(PQgetlength(result, Int32(row), Int32(column))) }

    /// What the server says to have done.
    var command: String { PQcmdStatus(result).map { String(cString: $0) } ?? "" }

    /// How many parameters a statement has of which this is the description.
    var parameterCount: Int { Int(PQnparams(result)) }

    /// The type of a column, by its number in the catalog.
    func type(of column: Int) -> UInt32 { PQftype(result, Int32(column)) }

    /// The bytes that a column of binary data holds; nil where it is none.
    func binary(_ row: Int, _ column: Int) -> [UInt8]? {
        guard let digits = bytes(row, column), digits.count % 2 == 0, digits.starts(with: Array("\\x".utf8))
        else { return nil }
        var binary: [UInt8] = []
        for place in stride(from: 2, to: digits.count, by: 2) {
            guard let high = Self.value(digits[place]), let low = Self.value(digits[place + 1]) else { return nil }
            binary.append(high << 4 | low)
        }
        return binary
    }

    private func bytes(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8>? {
        let (row, column) = (Int32(row), Int32(column))
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return nil }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
        return bytes.assumingMemoryBound(to: UInt8.self)
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 48...57: digit - 48
        case 97...102: digit - 87
        default: nil
        }
    }
}
