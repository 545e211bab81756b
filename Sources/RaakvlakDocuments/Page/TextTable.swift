/// A table as people read it in a terminal: aligned columns, without lines.
package struct TextTable {
    /// How a column is set.
    package enum Column {
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
    package init(_ columns: [Column], header: [String] = []) {
        self.columns = columns
        if !header.isEmpty { rows.append(header) }
    }

    /// Adds a row of one text a column.
    package mutating func append(_ row: [String]) { rows.append(row.map(TextWidth.plain)) }

    /// The table's lines; where `width` is given, as narrow as flexible columns allow.
    ///
    /// Where that is still too wide, columns of numbers stand below one another in blocks, each behind the columns before
    /// the numbers; in a table of texts the first column has a line of its own above the others.
    package func lines(width: Int?, indentation: Int = 0) -> [String] {
        let room = width.map { $0 - indentation }
        let all = Array(columns.indices)
        let fit = fitted(all, to: room)
        let lines =
            if let room, fit.excess > 0 {
                columns.filter { $0 == .right }.count > 2 ? blocks(in: room) : stacked(in: room)
            } else {
                rows.map { line(of: $0, all, fit.widths) }
            }
        return lines.map { $0.isEmpty ? $0 : String(repeating: " ", count: indentation) + $0 }
    }

    private func stacked(in room: Int) -> [String] {
        let rest = Array(columns.indices.dropFirst())
        let widths = fitted(rest, to: room - Self.gap).widths
        let start = String(repeating: " ", count: Self.gap)
        return rows.flatMap { [$0[0], start + line(of: $0, rest, widths)] }
    }

    private func blocks(in room: Int) -> [String] {
        let head = Array(columns.indices.prefix { columns[$0] != .right })
        let headWidths = fitted(head, to: room / 2).widths
        var (left, lines) = (columns.indices.dropFirst(head.count), [String]())
        while !left.isEmpty {
            var (block, widths) = (head, headWidths)
            repeat {
                let next = left.removeFirst()
                block.append(next)
                widths.append(self.width(of: next))
            } while left.first.map { Self.total(widths + [width(of: $0)]) <= room } ?? false
            if !lines.isEmpty { lines.append("") }
            lines += rows.map { line(of: $0, block, widths) }
        }
        return lines
    }

    private func line(of row: [String], _ shown: [Int], _ widths: [Int]) -> String {
        let cells = zip(shown, widths).map { column, width in
            TextWidth.padded(
                TextWidth.cut(row[column], to: width),
                to: width,
                isRightAligned: columns[column] == .right
            )
        }
        var line = cells.joined(separator: String(repeating: " ", count: Self.gap))
        while line.last == " " { line.removeLast() }
        return line
    }

    private func width(of column: Int) -> Int { rows.map { TextWidth.of($0[column]) }.max() ?? 0 }

    private static func total(_ widths: [Int]) -> Int { widths.reduce(0, +) + gap * max(0, widths.count - 1) }

    /// The width of each of these columns, of which the widest flexible one gives way first, and by how much they are still
    /// too wide.
    private func fitted(_ shown: [Int], to room: Int?) -> (widths: [Int], excess: Int) {
        var widths = shown.map(width)
        guard let room else { return (widths, 0) }
        var excess = Self.total(widths) - room
        while excess > 0,
            let widest = shown.indices.filter({ columns[shown[$0]] == .flexible && widths[$0] > Self.narrowest })
                .max(by: { widths[$0] < widths[$1] })
        {
            widths[widest] -= 1
            excess -= 1
        }
        return (widths, excess)
    }
}
