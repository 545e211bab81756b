import RaakvlakNetwork

/// Reads rows of separated values (RFC 4180 and its dialects) from a table or a stretch of it, a piece at a time.
///
/// The last row may end with nothing; empty lines are no rows, but `""` is one. Quoted fields are unescaped in place.
/// O(1) memory but for the longest row, which may have a mebibyte.
struct CSVReader: ~Copyable {
    /// What is wrong with the form of a row.
    enum Fault: Hashable {
        /// A quote opens and is not closed before the end of the file, or before the row is too long.
        case unterminatedQuote(column: Int)
        /// A quote stands inside a field, or text behind a closing quote.
        case strayQuote(column: Int)
        /// The row is longer than a mebibyte.
        case tooLong

        /// Whether it leaves the rest of the file without meaning.
        var endsReading: Bool {
            switch self {
            case .unterminatedQuote, .tooLong: true
            case .strayQuote: false
            }
        }
    }

    /// Where a field of the present row stands in the buffer.
    struct Bound {
        var start: UInt32
        var end: UInt32
    }

    static let longestRow = 1 << 20
    /// How much is read at once: so much that it stays in the processor's cache.
    private static let block = 1 << 18

    let table: OpenTable
    private let longestRow: Int
    private let stretchEnd: Int
    private var offset: Int
    private var isAtEndOfFile = false
    private var rowCount = 0

    var buffer: RowBuffer
    var nextLine: Int
    /// The line on which the present row begins, from 1.
    private(set) var line = 0
    /// What is wrong with the form of the present row.
    var fault: Fault?

    /// Reads the rows that begin in a stretch of the table, or all; a row must begin where the stretch does, on the line
    /// `line`.
    init(_ table: OpenTable, _ stretch: Range<Int>? = nil, line: Int? = nil, longestRow: Int = Self.longestRow) {
        self.table = table
        self.longestRow = longestRow
        (offset, stretchEnd) = (stretch?.lowerBound ?? table.dialect.start, stretch?.upperBound ?? .max)
        nextLine = line ?? table.dialect.firstLine
        buffer = RowBuffer(capacity: 2 * longestRow)
    }

    /// Opens the file at `path`.
    /// - Throws: `LocationError.noSuchFile`, `.notReadable`.
    init(path: String, longestRow: Int = Self.longestRow) throws(LocationError) {
        self.init(try OpenTable(ByteSource(path: path)), longestRow: longestRow)
    }

    /// How many fields the present row has.
    var fieldCount: Int { buffer.fieldCount }

    /// A field of the present row, without quotes; valid until the next row is read.
    func field(_ index: Int) -> UnsafeBufferPointer<UInt8> { buffer.fields[index] }

    /// Where the next row begins, in bytes from the start of the table.
    var place: Int { offset - (buffer.end - buffer.position) }

    /// How many bytes are left of the stretch.
    var stretchSize: Int { max(0, min(stretchEnd, table.source.size) - place) }

    /// Reads the next row; false where there is none.
    ///
    /// After a fault that leaves the rest of the file without meaning there is none.
    /// - Throws: `LocationError.notReadable`.
    mutating func next() throws(LocationError) -> Bool {
        while true {
            if buffer.position == buffer.end { try fill(min(Self.block, longestRow)) }
            guard buffer.position < buffer.end, place < stretchEnd else { return false }
            (line, fault) = (nextLine, nil)
            try parseRow()
            if buffer.isEmptyLine { continue }
            rowCount += 1
            if let numbers = table.numbers { line = numbers[rowCount - 1] }
            return true
        }
    }

    /// Parses the row at the present place: the short way where it is plain, else with care.
    ///
    /// Where it is not whole yet, a little more is read, then as much as a row may have.
    private mutating func parseRow() throws(LocationError) {
        if scanPlainRow() { return }
        for (least, most) in [(min(Self.block, longestRow) - 1, Self.block), (longestRow, buffer.capacity)]
        where !isAtEndOfFile && buffer.end - buffer.position <= least {
            try fill(most)
            if scanPlainRow() { return }
        }
        parseRow(before: min(buffer.end, buffer.position + longestRow))
        guard fault?.endsReading == true else { return }
        buffer.position = buffer.end
        isAtEndOfFile = true
    }

    /// Whether a plain row is parsed, no longer than a row may be.
    private mutating func scanPlainRow() -> Bool {
        let dialect = table.dialect
        let limit = min(buffer.end, buffer.position + longestRow)
        guard buffer.scanPlainRow(before: limit, dialect.delimiter, dialect.lineBreak) else { return false }
        nextLine += 1
        return true
    }

    /// Reads on until there are `count` bytes, or all.
    private mutating func fill(_ count: Int) throws(LocationError) {
        guard !isAtEndOfFile else { return }
        buffer.moveToFront()
        let room = buffer.room(upTo: count)
        let read = try table.source.read(into: room, from: offset)
        buffer.end += read
        offset += read
        isAtEndOfFile = read < room.count
    }
}
