/// Rows of values at touchpoints, most of which are zero: compressed sparse rows.
///
/// A value is at least 0 and at most 1 (times a weight, for what is asked), and held in single precision, so that the
/// product of two is exact in double precision.
struct SparseMatrix: Sendable {
    /// Where each row begins, and where the last ends.
    private(set) var starts: [Int] = [0]
    /// The touchpoints of each row, ascending.
    private(set) var columns: [UInt32] = []
    /// The values, in the same order.
    private(set) var values: [Float] = []

    var rowCount: Int { starts.count - 1 }

    func row(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

    /// Appends an entry to the last row, which is not finished.
    mutating func append(_ column: UInt32, _ value: Float) {
        columns.append(column)
        values.append(value)
    }

    /// Finishes the last row.
    mutating func endRow() { starts.append(columns.count) }

    /// The same values by column: row `t` lists the rows that have a value at `t`, ascending. O(rows + entries).
    func transposed(columnCount: Int) -> Postings {
        var starts = [Int](repeating: 0, count: columnCount + 1)
        for column in columns { starts[Int(column) + 1] += 1 }
        for column in 0..<columnCount { starts[column + 1] += starts[column] }
        var next = starts
        let entries = [Postings.Entry](unsafeUninitializedCapacity: columns.count) { entries, count in
            for row in 0..<rowCount {
                for index in self.row(row) {
                    let column = Int(columns[index])
                    entries.initializeElement(at: next[column], to: .init(person: UInt32(row), value: values[index]))
                    next[column] += 1
                }
            }
            count = columns.count
        }
        return Postings(starts: starts, entries: entries)
    }
}

/// The inverted index: for each touchpoint, who has a value at it.
struct Postings: Sendable {
    struct Entry: Sendable {
        let person: UInt32
        let value: Float
    }

    let starts: [Int]
    let entries: [Entry]

    func row(_ touchpoint: Int) -> Range<Int> { starts[touchpoint]..<starts[touchpoint + 1] }
}
