/// The entries of a matrix by column, in the order of the rows.
struct MatrixPostings: Sendable {
    /// An entry of a column.
    struct Entry: Sendable {
        let row: UInt32
        let value: Float
    }

    private let starts: [UInt32]
    /// All entries, by column.
    let entries: [Entry]
    /// The columns that have a value below 0.
    let negative: Set<UInt32>

    /// Makes the index of a matrix of at most 2³² entries.
    ///
    /// - Complexity: O(entries + columns).
    init(_ matrix: SparseMatrix) {
        var starts = [UInt32](repeating: 0, count: matrix.columnCount + 1)
        for column in matrix.columns { starts[Int(column) + 1] += 1 }
        for column in 0..<matrix.columnCount { starts[column + 1] += starts[column] }
        var next = starts
        entries = [Entry](unsafeUninitializedCapacity: matrix.columns.count) { entries, count in
            for row in 0..<matrix.rowCount {
                for entry in matrix.row(row) {
                    let column = Int(matrix.columns[entry])
                    let value = Entry(row: UInt32(row), value: matrix.values[entry])
                    entries.initializeElement(at: Int(next[column]), to: value)
                    next[column] += 1
                }
            }
            count = matrix.columns.count
        }
        negative = Set(matrix.values.indices.filter { matrix.values[$0] < 0 }.map { matrix.columns[$0] })
        self.starts = starts
    }

    /// The places of a column's entries.
    func row(_ column: Int) -> Range<Int> { Int(starts[column])..<Int(starts[column + 1]) }
}
