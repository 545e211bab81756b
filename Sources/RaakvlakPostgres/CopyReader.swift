internal import RaakvlakStore

/// Reads rows in the same form, as they come.
struct CopyReader {
    /// The present row.
    private(set) var row: RowBytes
    /// The column that holds a number.
    private let number: Int?
    private var isStarted = false

    init(columns: Int, number: Int? = nil, of place: String) {
        row = RowBytes(columns: columns, of: place)
        self.number = number
    }

    /// Takes a message.
    ///
    /// - Returns: Whether it is a row; the columns are those of the message, and last as long.
    /// - Throws: `StoreError.damaged` where it is none.
    mutating func take(_ message: UnsafeRawBufferPointer) throws(StoreError) -> Bool {
        var rest = message[...]
        if !isStarted {
            isStarted = true
            // The first row comes behind what begins the whole.
            rest = rest.dropFirst(CopyWriter.headerCount)
        }
        guard let columns = Self.integer(Int16.self, &rest), columns >= 0 else { return false }
        guard columns == row.columns.count else { throw row.fault("COPY") }
        for column in row.columns.indices {
            guard let count = Self.integer(Int32.self, &rest), Int(count) <= rest.count else { throw row.fault("COPY") }
            guard count >= 0 else {
                row.columns[column] = nil
                if column == number { row.number = nil }
                continue
            }
            let value = UnsafeRawBufferPointer(rebasing: rest.prefix(Int(count)))
            row.columns[column] = value.assumingMemoryBound(to: UInt8.self)
            if column == number, count == 8 {
                row.number = Double(bitPattern: UInt64(bigEndian: value.loadUnaligned(as: UInt64.self)))
            }
            rest = rest.dropFirst(Int(count))
        }
        return true
    }

    private static func integer<Number: FixedWidthInteger & BitwiseCopyable>(
        _: Number.Type,
        _ bytes: inout Slice<UnsafeRawBufferPointer>
    ) -> Number? {
        let size = MemoryLayout<Number>.size
        guard bytes.count >= size else { return nil }
        let number = UnsafeRawBufferPointer(rebasing: bytes.prefix(size)).loadUnaligned(as: Number.self)
        bytes = bytes.dropFirst(size)
        return Number(bigEndian: number)
    }
}
