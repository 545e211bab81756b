package import RaakvlakNetwork

/// A table of the CSV folder whose cells can be set one by one, before it is read.
package struct EditableTable: Sendable {
    /// What a word for a column means.
    package enum Column: Hashable, Sendable {
        /// A column that the table knows.
        case known(String)
        /// One that it doesn't; some were perhaps meant.
        case unknown(String, nearest: [String])
    }

    /// The columns that are about the post of a person who has one.
    package static let postColumns: Set = ["organization", "role", "since", "until"]

    private let name: String
    private let known: [String]
    private let kinds: [NodeKind]
    private var header: [String]
    private var rows: [[String]]

    /// The table in which nodes of `kind` stand, with those of `network`.
    package init(nodesOf kind: NodeKind, in network: Network) {
        let format = FileFormat.of(kind)
        self.init(format.name, known: format.allColumns.map(\.name), kinds: [kind], network)
    }

    /// The table of ties, with those of `network` that stand there.
    package init(tiesOf network: Network) {
        self.init(FileFormat.tiesFile, known: FileFormat.tieColumns, kinds: [], network)
    }

    private init(_ name: String, known: [String], kinds: [NodeKind], _ network: Network) {
        (self.name, self.known, self.kinds, header, rows) = (name, known, kinds, known, [])
        let file = FolderWriter(network).files.first { $0.name == name }
        guard let file, let table = try? PlainTable(InputTable(name: name, bytes: file.bytes)) else { return }
        (header, rows) = (table.header, table.rows.map(\.fields))
    }

    /// What a word for a column means, in Dutch or English.
    package func column(for word: String) -> Column {
        if header.contains(word) { return .known(word) }
        if let column = ColumnWords.column(for: word, among: known, kinds: kinds) { return .known(column) }
        return .unknown(word, nearest: ColumnWords.nearest(to: word, among: known, kinds: kinds))
    }

    /// Whether the table has a column.
    package func hasColumn(_ column: String) -> Bool { known.contains(column) }

    /// Appends an empty row; its number.
    package mutating func appendRow() -> Int {
        rows.append(header.map { _ in "" })
        return rows.count - 1
    }

    /// The number of the first row in which these columns have these texts; nil where there is none.
    package func row(where cells: [(column: String, text: String)]) -> Int? {
        rows.firstIndex { row in cells.allSatisfy { cell in text(cell.column, in: row) == cell.text } }
    }

    /// What stands in a cell; nothing where there is no such column.
    package func text(_ column: String, inRow row: Int) -> String { text(column, in: rows[row]) }

    private func text(_ column: String, in row: [String]) -> String {
        header.firstIndex(of: column).map { row[$0] } ?? ""
    }

    /// Writes a text into a cell; a column that is not there yet is added.
    package mutating func set(_ text: String, _ column: String, inRow row: Int) {
        if !header.contains(column) {
            header.append(column)
            for row in rows.indices { rows[row].append("") }
        }
        if let place = header.firstIndex(of: column) { rows[row][place] = text }
    }

    /// The network of the tables of `network`, with this one for that of the same name.
    ///
    /// - Throws: `LocationError`, which tables in memory have none of.
    package func read(with network: Network, pupils: PupilPolicy) throws(LocationError) -> Import {
        let others = FolderWriter(network).files.filter { $0.name != name }
        let all = [header] + rows
        let own = InputTable(name: name, rows: all.enumerated().map { .init(number: $0 + 1, fields: $1) })
        return try NetworkReader(others.map { InputTable(name: $0.name, bytes: $0.bytes) } + [own]).read(pupils: pupils)
    }
}
