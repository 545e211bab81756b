/// Columns of a table, in order, that say one thing together.
struct ColumnGroup: Sendable {
    let columns: [Int]
    /// The same columns where they stand next to each other.
    let run: Range<Int>?

    init(_ columns: [Int]) {
        self.columns = columns
        let span = (columns.first ?? 0)..<(columns.last.map { $0 + 1 } ?? 0)
        run = span.count == columns.count ? span : nil
    }
}
