internal import RaakvlakStore

/// Rows in the binary form of `COPY` ("PostgreSQL 15", COPY, "Binary Format").
struct CopyWriter: RowSink {
    /// How many bytes are sent at a time.
    static let stretch = 1 << 20
    private static let start = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + Array(repeating: 0, count: 8)
    /// How many bytes stand before the first row.
    static var headerCount: Int { start.count }
    private static let end: [UInt8] = [0xFF, 0xFF]

    private var bytes = start

    /// All of it, ready to be sent.
    var finished: [UInt8] { bytes + Self.end }

    /// How many bytes were not sent yet.
    var count: Int { bytes.count }

    /// What is there to be sent; more rows may follow.
    mutating func taken() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Begins a row of so many columns.
    mutating func beginRow(columns: Int) {
        append(Int16(columns))
    }

    /// Appends a text, or nothing.
    mutating func append(_ text: String?) {
        guard var text else { return append(Int32(-1)) }
        append(Int32(text.utf8.count))
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Appends JSON for a column of the type `jsonb`, or nothing.
    mutating func append(json text: String?) {
        guard var text else { return append(Int32(-1)) }
        append(Int32(text.utf8.count + 1))
        // The version of the form.
        bytes.append(1)
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Appends a number, or nothing.
    mutating func append(_ number: Double?) {
        guard let number else { return append(Int32(-1)) }
        append(Int32(8))
        append(number.bitPattern)
    }

    /// Appends a whole number, for a column of the type `integer`.
    mutating func append(_ number: Int) {
        append(Int32(4))
        append(Int32(truncatingIfNeeded: number))
    }

    /// Appends bytes.
    mutating func append(_ value: [UInt8]) {
        append(Int32(value.count))
        bytes.append(contentsOf: value)
    }

    private mutating func append(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
