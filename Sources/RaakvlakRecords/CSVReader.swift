import RaakvlakNetwork

/// Reads rows of comma-separated values (RFC 4180) from a file, holding one piece of it at a time.
///
/// Rows end with LF or CRLF, the last one perhaps with nothing; a byte order mark at the start is passed over; empty
/// lines are no rows, but `""` is one. Quoted fields are unescaped in place. O(1) memory but for the longest row, which
/// may have a mebibyte.
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

    static let longestRow = 1 << 20

    private let source: ByteSource
    /// The numbers of the rows, where they have others than their lines.
    private let numbers: [Int]?
    private var offset = 0
    private var rowCount = 0
    private let longestRow: Int
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private var position = 0
    private var end = 0
    private var isAtEndOfFile = false
    private var nextLine = 1
    private var bounds: [(start: Int, end: Int)] = []

    /// The line on which the present row begins, from 1.
    private(set) var line = 0
    /// What is wrong with the form of the present row.
    private(set) var fault: Fault?

    /// Opens the file at `path`.
    /// - Throws: `LocationError.noSuchFile`, `.notReadable`.
    init(path: String, longestRow: Int = Self.longestRow) throws(LocationError) {
        self.init(try ByteSource(path: path), longestRow: longestRow)
    }

    /// Opens a table.
    /// - Throws: `LocationError.noSuchFile`, `.notReadable`.
    init(_ table: InputTable) throws(LocationError) {
        switch table.content {
        case .file(let path): self.init(try ByteSource(path: path))
        case .bytes(let bytes): self.init(ByteSource(bytes: bytes))
        case .rows(let rows):
            var text = CSVText()
            for row in rows { text.append(row.fields) }
            self.init(ByteSource(bytes: text.bytes), numbers: rows.map(\.number))
        }
    }

    private init(_ source: ByteSource, numbers: [Int]? = nil, longestRow: Int = Self.longestRow) {
        (self.source, self.numbers, self.longestRow) = (source, numbers, longestRow)
        buffer = .allocate(capacity: 2 * longestRow)
    }

    deinit { buffer.deallocate() }

    /// How many fields the present row has.
    var fieldCount: Int { bounds.count }

    /// A field of the present row, without quotes; valid until the next row is read.
    func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        let bound = bounds[index]
        return UnsafeBufferPointer(rebasing: buffer[bound.start..<bound.end])
    }

    /// Reads the next row; false where there is none.
    ///
    /// After a fault that leaves the rest of the file without meaning there is none.
    /// - Throws: `LocationError.notReadable`.
    mutating func next() throws(LocationError) -> Bool {
        while true {
            if !isAtEndOfFile, end - position < longestRow { try fill() }
            if line == 0, end >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { position = 3 }
            guard position < end else { return false }
            line = nextLine
            fault = nil
            bounds.removeAll(keepingCapacity: true)
            let start = position
            parseRow()
            if fault?.endsReading == true { stop() }
            let isEmptyLine = bounds.count == 1 && bounds[0] == (start, start)
            guard !isEmptyLine else { continue }
            rowCount += 1
            if let numbers { line = numbers[rowCount - 1] }
            return true
        }
    }

    private mutating func stop() {
        position = end
        isAtEndOfFile = true
    }

    /// Moves what is left to the front and reads more behind it.
    private mutating func fill() throws(LocationError) {
        guard let base = buffer.baseAddress else { return }
        if position > 0 {
            base.update(from: base + position, count: end - position)
            (position, end) = (0, end - position)
        }
        while end < buffer.count, !isAtEndOfFile {
            let room = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[end...]))
            let count = try source.read(into: room, from: offset)
            end += count
            offset += count
            isAtEndOfFile = count == 0
        }
    }

    private mutating func parseRow() {
        let limit = min(end, position + longestRow)
        repeat {
            if position < limit, buffer[position] == quote { parseQuoted(limit) } else { parsePlain(limit) }
        } while passSeparator(limit)
    }

    /// Passes over what stands behind a field; whether another field follows.
    private mutating func passSeparator(_ limit: Int) -> Bool {
        guard position < limit else {
            if limit < end, fault?.endsReading != true { fault = .tooLong }
            return false
        }
        let isComma = buffer[position] == comma
        if !isComma { nextLine += 1 }
        position += 1
        return isComma
    }

    private func isInField(_ limit: Int) -> Bool {
        position < limit && buffer[position] != comma && buffer[position] != newline
    }

    private mutating func parsePlain(_ limit: Int) {
        let start = position
        while isInField(limit) {
            if buffer[position] == quote, fault == nil { fault = .strayQuote(column: bounds.count + 1) }
            position += 1
        }
        let isEndOfLine = position == end || buffer[position] == newline
        let hasReturn = isEndOfLine && position > start && buffer[position - 1] == carriageReturn
        bounds.append((start, hasReturn ? position - 1 : position))
    }

    private mutating func parseQuoted(_ limit: Int) {
        unescapeQuoted(limit)
        guard position < limit else {
            fault = .unterminatedQuote(column: bounds.count)
            return
        }
        position += 1
        if position < limit, buffer[position] == carriageReturn, position + 1 == end || buffer[position + 1] == newline
        {
            position += 1
        }
        if isInField(limit) { fault = fault ?? .strayQuote(column: bounds.count) }
        while isInField(limit) { position += 1 }
    }

    /// Copies a quoted field over its own escaped form, which is never shorter, and stands at its closing quote then.
    private mutating func unescapeQuoted(_ limit: Int) {
        position += 1
        let start = position
        var write = position
        while position < limit {
            let byte = buffer[position]
            if byte == quote {
                guard position + 1 < limit, buffer[position + 1] == quote else { break }
                position += 1
            } else if byte == newline {
                nextLine += 1
            }
            buffer[write] = byte
            write += 1
            position += 1
        }
        bounds.append((start, write))
    }
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
