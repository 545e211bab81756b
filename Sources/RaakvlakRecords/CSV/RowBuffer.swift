/// A piece of a table in memory, and where the fields of the present row stand in it.
struct RowBuffer: ~Copyable {
    /// The fields of a row, by place.
    struct Fields {
        fileprivate let bytes: UnsafeMutablePointer<UInt8>
        fileprivate let bounds: UnsafeMutablePointer<CSVReader.Bound>
        let count: Int
        /// Whether what stands between fields is as it was read, and nothing is a quote.
        fileprivate let isPlain: Bool

        subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
            precondition(index < count)
            let bound = bounds[index]
            return UnsafeBufferPointer(start: bytes + Int(bound.start), count: Int(bound.end - bound.start))
        }

        /// The bytes of the fields at these places, and what stands between them; nil where a field of the row is quoted.
        func plainKey(of run: Range<Int>?) -> UnsafeBufferPointer<UInt8>? {
            guard isPlain, let run, run.upperBound <= count else { return nil }
            guard !run.isEmpty else { return UnsafeBufferPointer(start: bytes, count: 0) }
            let start = Int(bounds[run.lowerBound].start)
            return UnsafeBufferPointer(start: bytes + start, count: Int(bounds[run.upperBound - 1].end) - start)
        }

        /// Calls `body` with bytes that are the same for two rows of a table only where the fields at these places are,
        /// which are in order.
        func key<Value>(of group: ColumnGroup, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
            if let key = plainKey(of: group.run) { return body(key) }
            // A quote, as plain rows have none, and the length behind each field.
            var key = [UInt8(ascii: "\"")]
            for place in group.columns {
                key += self[place]
                withUnsafeBytes(of: self[place].count) { key += $0 }
            }
            return key.withUnsafeBufferPointer(body)
        }
    }

    let capacity: Int
    /// Where the next row begins.
    var position = 0
    /// Where what was read ends.
    var end = 0
    private(set) var fieldCount = 0
    /// Whether the present row has no byte.
    private(set) var isEmptyLine = false
    private var isPlain = true

    private let bytes: UnsafeMutablePointer<UInt8>
    private var bounds: UnsafeMutablePointer<CSVReader.Bound>
    private var boundCapacity = 64

    /// An empty buffer; words are loaded whole, so that there is room for one behind its end.
    init(capacity: Int) {
        self.capacity = capacity
        bytes = .allocate(capacity: capacity + MemoryLayout<UInt64>.size)
        bounds = .allocate(capacity: boundCapacity)
    }

    deinit {
        bytes.deallocate()
        bounds.deallocate()
    }

    subscript(place: Int) -> UInt8 {
        get { bytes[place] }
        set { bytes[place] = newValue }
    }

    /// The fields of the present row; valid until the next.
    var fields: Fields { Fields(bytes: bytes, bounds: bounds, count: fieldCount, isPlain: isPlain) }

    /// Moves what is left to the front.
    mutating func moveToFront() {
        bytes.update(from: bytes + position, count: end - position)
        (position, end) = (0, end - position)
    }

    /// The room behind the end, so that `count` bytes fit in all.
    func room(upTo count: Int) -> UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(start: bytes + end, count: max(0, min(count, capacity) - end))
    }

    /// Begins a row without fields.
    mutating func beginRow() { (fieldCount, isEmptyLine, isPlain) = (0, false, false) }

    /// Ends a row that begins at `start`.
    mutating func endRow(from start: Int) {
        isEmptyLine = fieldCount == 1 && bounds[0].start == start && bounds[0].end == start
    }

    /// Adds a field to the present row.
    mutating func appendField(_ start: Int, _ end: Int) {
        if fieldCount == boundCapacity { growBounds() }
        bounds[fieldCount] = CSVReader.Bound(start: UInt32(start), end: UInt32(end))
        fieldCount += 1
    }

    private mutating func growBounds() {
        let grown = UnsafeMutablePointer<CSVReader.Bound>.allocate(capacity: 2 * boundCapacity)
        grown.moveInitialize(from: bounds, count: fieldCount)
        bounds.deallocate()
        (bounds, boundCapacity) = (grown, 2 * boundCapacity)
    }
}

extension RowBuffer {
    /// Parses the row at the present position and passes over its end, where it ends before `limit` and has no quote;
    /// else nothing changes but the fields.
    ///
    /// Eight bytes at a time: a byte of a word is looked for by an exact test of all its bytes for zero (Warren,
    /// *Hacker's Delight*, 6-1).
    mutating func scanPlainRow(before limit: Int, _ delimiter: UInt8, _ lineBreak: UInt8) -> Bool {
        let (delimiters, lineBreaks) = (repeated(delimiter), repeated(lineBreak))
        let quotes = repeated(UInt8(ascii: "\""))
        let raw = UnsafeRawPointer(bytes)
        var (word, start) = (position, position)
        fieldCount = 0
        while word < limit {
            let value = raw.loadUnaligned(fromByteOffset: word, as: UInt64.self).littleEndian
            var found = zeroBytes(value ^ delimiters) | zeroBytes(value ^ lineBreaks) | zeroBytes(value ^ quotes)
            while found != 0 {
                let place = word + found.trailingZeroBitCount / 8
                guard place < limit else { return false }
                if bytes[place] == delimiter {
                    appendField(start, place)
                    start = place + 1
                } else if bytes[place] == lineBreak {
                    endPlainRow(start, place, lineBreak)
                    return true
                } else {
                    return false
                }
                found &= found - 1
            }
            word += MemoryLayout<UInt64>.size
        }
        return false
    }

    private mutating func endPlainRow(_ start: Int, _ place: Int, _ lineBreak: UInt8) {
        let hasReturn = lineBreak == 10 && place > start && bytes[place - 1] == 13
        appendField(start, hasReturn ? place - 1 : place)
        isEmptyLine = fieldCount == 1 && bounds[0].end == position
        isPlain = true
        position = place + 1
    }
}

/// A word of eight times the byte.
private func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

/// The highest bit of each byte that is zero.
private func zeroBytes(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~((word & low &+ low) | word | low)
}
