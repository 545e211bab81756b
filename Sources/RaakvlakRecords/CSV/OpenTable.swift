/// A table that is open: its bytes, and how they are written.
struct OpenTable: Sendable {
    let source: ByteSource
    let dialect: Dialect
    /// The numbers of the rows, where they have others than their lines.
    let numbers: [Int]?

    private init(_ source: ByteSource, _ dialect: Dialect, numbers: [Int]? = nil) {
        (self.source, self.dialect, self.numbers) = (source, dialect, numbers)
    }

    /// Opens bytes of any dialect.
    /// - Throws: `LocationError.notReadable`.
    init(_ source: ByteSource) throws(LocationError) {
        guard let isBigEndian = UTF16Text.isBigEndian(try source.bytes(0..<min(source.size, 2))[...]) else {
            self.init(source, try Dialect(of: source))
            return
        }
        let text = try UTF16Text.utf8(source.bytes(0..<source.size), isBigEndian: isBigEndian)
        let source = ByteSource(bytes: text)
        var dialect = try Dialect(of: source)
        dialect.encoding = .utf16
        self.init(source, dialect)
    }

    /// Opens a table.
    /// - Throws: `LocationError.noSuchFile`, `.notReadable`.
    init(_ table: InputTable) throws(LocationError) {
        switch table.content {
        case .file(let path): try self.init(ByteSource(path: path))
        case .bytes(let bytes): try self.init(ByteSource(bytes: bytes))
        case .rows(let rows):
            var text = CSVText()
            for row in rows { text.append(row.fields) }
            self.init(ByteSource(bytes: text.bytes), .standard, numbers: rows.map(\.number))
        }
    }
}
