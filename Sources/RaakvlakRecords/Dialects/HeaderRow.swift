import RaakvlakNetwork

/// The header of a table, by whatever names its columns have.
struct HeaderRow {
    /// The names under which the columns are read.
    private(set) var names: [String]
    /// The names that they have.
    let written: [String]
    private let number: Int
    /// The columns that another column shares its meaning with.
    private var doubled: [(column: Int, name: String)] = []
    /// The columns that hold the parts of a name, in their order, where no column holds the whole.
    private var parts: [Int] = []

    init(_ row: InputTable.Row, columns: [String], kinds: [NodeKind]) {
        written = row.fields.map { $0.trimmingBlanks() }
        (names, number) = (written, row.number)
        for (index, word) in written.enumerated() where !columns.contains(word) && !word.isEmpty {
            guard let column = ColumnWords.column(for: word, among: columns, kinds: kinds), !written.contains(column)
            else { continue }
            if names[..<index].contains(column) { doubled.append((index, column)) } else { names[index] = column }
        }
        joinNameParts(columns)
    }

    /// Takes the columns of a first and a last name for the name.
    private mutating func joinNameParts(_ columns: [String]) {
        guard columns.contains("name"), !names.contains("name") else { return }
        let found = ColumnWords.nameParts.map { words in written.firstIndex { words.contains(FoldedWord($0)) } }
        guard let last = found[2] else { return }
        parts = found.compactMap(\.self)
        names[last] = "name"
    }

    /// How many columns are known.
    private func knownCount(_ columns: [String]) -> Int { columns.count { names.contains($0) } }

    /// Among how many rows the header is looked for.
    static let mostAbove = 10

    /// The place of the header among the first rows: the first one with two known columns, else the first of all.
    static func place(in rows: [InputTable.Row], columns: [String], kinds: [NodeKind]) -> Int? {
        let places = rows.indices.prefix(mostAbove)
        let found = places.first { HeaderRow(rows[$0], columns: columns, kinds: kinds).knownCount(columns) > 1 }
        return found ?? places.first
    }

    /// How many columns are known in the row among the first that knows most.
    static func mostKnown(in rows: [InputTable.Row], columns: [String], kinds: [NodeKind]) -> Int {
        rows.prefix(mostAbove).map { HeaderRow($0, columns: columns, kinds: kinds).knownCount(columns) }.max() ?? 0
    }

    /// Whether columns are read under other names than they have.
    var hasChanges: Bool { names != written }

    /// Says which columns were read as which, but for their own Dutch names, and which have the same meaning as another.
    func report(file: String, _ log: inout IssueLog) {
        for (column, name) in doubled {
            let problem = Problem.ambiguousColumn(written[column].excerpt, meaning: name)
            log.report(Issue(file: file, line: number, column: column + 1, problem: problem))
        }
        let changed = names.indices.filter {
            names[$0] != written[$0] && ColumnWords.title(of: names[$0], in: file) != written[$0]
        }
        guard let first = changed.first else { return }
        let pairs = changed.map { Problem.NamedColumn(found: written[$0].excerpt, name: names[$0]) }
        log.report(Issue(file: file, line: number, column: first + 1, problem: .columnsRead(pairs)))
    }

    /// The fields of a row without empty ones beyond the header, and with the parts of its name as one; the row of a sheet
    /// ends where its last text stands, so that others are missing.
    func fitted(_ fields: [String], isOfSheet: Bool) -> [String] {
        var fields = fields
        if isOfSheet, fields.count < names.count {
            fields += Array(repeating: "", count: names.count - fields.count)
        }
        while fields.count > names.count, fields.last?.isEmpty == true { fields.removeLast() }
        if let last = parts.last, fields.count == names.count {
            fields[last] = parts.map { fields[$0].trimmingBlanks() }.filter { !$0.isEmpty }.joined(separator: " ")
        }
        return fields
    }
}
