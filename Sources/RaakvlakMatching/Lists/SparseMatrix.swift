/// A sparse matrix as compressed rows, in single precision.
public struct SparseMatrix: Hashable, Sendable {
    /// Where each row begins, and where the last ends.
    public let starts: [Int]
    /// The columns of each row, ascending, from 0.
    public let columns: [UInt32]
    /// The value of each entry.
    public let values: [Float]
    /// How many columns there are.
    public let columnCount: Int

    /// Makes a matrix; nil where the parts don't fit: rows that overlap or leave gaps, columns that are out of range or
    /// not ascending in their row, or a value that is no finite number.
    ///
    /// - Complexity: O(rows + entries).
    public init?(columnCount: Int, starts: [Int], columns: [UInt32], values: [Float]) {
        guard starts.first == 0, starts.last == columns.count, columns.count == values.count,
            (0...Int(UInt32.max)).contains(columnCount), starts.count < Int(UInt32.max),
            columns.count <= Int(UInt32.max),
            zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }), values.allSatisfy(\.isFinite)
        else { return nil }
        for row in 0..<starts.count - 1 {
            var least = 0
            for column in columns[starts[row]..<starts[row + 1]] {
                guard column >= least, column < columnCount else { return nil }
                least = Int(column) + 1
            }
        }
        (self.columnCount, self.starts, self.columns, self.values) = (columnCount, starts, columns, values)
    }

    /// How many rows there are.
    public var rowCount: Int { starts.count - 1 }

    /// The places of a row's entries.
    func row(_ number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }
}
