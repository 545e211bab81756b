/// A table as people read it in a terminal: aligned columns, without lines.
struct TextTable {
    /// How a column is set.
    enum Column {
        /// Left; never cut.
        case left
        /// Left; cut with … where the table is wider than the terminal.
        case flexible
        /// Right: numbers.
        case right
    }

    private static let gap = 2
    private static let narrowest = 12
    private let columns: [Column]
    private var rows: [[String]] = []

    /// A table of these columns, with a first row that names them unless it is empty.
    init(_ columns: [Column], header: [String] = []) {
        self.columns = columns
        if !header.isEmpty { rows.append(header) }
    }

    /// Adds a row of one text a column.
    mutating func append(_ row: [String]) { rows.append(row.map(TextWidth.plain)) }

    /// The table's lines; where `width` is given, as narrow as flexible columns allow.
    func lines(width: Int?, indentation: Int = 0) -> [String] {
        let widths = fitted(to: width.map { $0 - indentation })
        let start = String(repeating: " ", count: indentation)
        return rows.map { row in
            let cells = zip(row, columns).enumerated().map { index, cell in
                TextWidth.padded(
                    TextWidth.cut(cell.0, to: widths[index]),
                    to: widths[index],
                    isRightAligned: cell.1 == .right
                )
            }
            var line = start + cells.joined(separator: String(repeating: " ", count: Self.gap))
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// The width of each column; the widest flexible one gives way first.
    private func fitted(to width: Int?) -> [Int] {
        var widths = columns.indices.map { column in rows.map { TextWidth.of($0[column]) }.max() ?? 0 }
        guard let width else { return widths }
        var excess = widths.reduce(0, +) + Self.gap * max(0, columns.count - 1) - width
        while excess > 0,
            let widest = columns.indices.filter({ columns[$0] == .flexible && widths[$0] > Self.narrowest })
                .max(by: { widths[$0] < widths[$1] })
        {
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
