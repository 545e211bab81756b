import RaakvlakNetwork

/// A table in memory, with the meanings of its columns where they are known by any of their names.
struct LooseTable {
    let name: String
    /// What the table is called where it stands.
    let title: String
    let kinds: [NodeKind]
    /// The header as it will be read: known columns have their own names.
    var header: [String]
    /// The names that the columns have.
    let titles: [String]
    /// The meanings of the columns, in the same order; nil for extra ones.
    let forms: [CellForm?]
    var rows: [InputTable.Row]
    let headerNumber: Int
    /// Whether the header stands on the first row, under the names by which its columns are read.
    let isAsWritten: Bool

    /// The place of the column with this name.
    func column(_ name: String) -> Int? { header.firstIndex(of: name) }

    /// What a row is, as far as its cells say it: the one kind of the table's nodes, or that which the row names.
    func kind(of row: InputTable.Row) -> NodeKind? {
        if kinds.count == 1 { return kinds[0] }
        guard let column = column("kind"), column < row.fields.count else { return nil }
        let code = row.fields[column].trimmingBlanks()
        return (NodeKind(code: code) ?? CodeWords.code(code, of: kinds.map(\.code)).flatMap { NodeKind(code: $0) })
            .flatMap { kinds.contains($0) ? $0 : nil }
    }

    /// As a table to be read.
    var table: InputTable {
        InputTable(name: name, title: title, rows: [.init(number: headerNumber, fields: header)] + rows)
    }
}

extension LooseTable {
    /// Loads a table; reports rows that have no form, which are left out, and which columns were read as which.
    /// - Throws: `LocationError`, where it can't be read at all.
    init?(_ table: InputTable, isSheet: Bool, _ log: inout IssueLog) throws(LocationError) {
        let (columns, kinds) = KnownColumn.columns(of: table.name)
        var rows = try Self.rows(of: table, &log)
        if !isSheet { rows = rows.map { .init(number: $0.number, fields: $0.fields.map(SpreadsheetText.unguarded)) } }
        let start = HeaderRow.place(in: rows, columns: columns.map(\.name), kinds: kinds)
        guard let start else { return nil }
        if start > 0 {
            let problem = Problem.rowsAboveHeader(count: start)
            log.report(Issue(file: table.name, line: rows[0].number, column: 1, problem: problem))
        }
        let row = rows[start]
        rows.removeFirst(start + 1)
        let header = HeaderRow(row, columns: columns.map(\.name), kinds: kinds)
        header.report(file: table.name, &log)
        (name, title, self.kinds, self.header, self.rows) = (table.name, table.title, kinds, header.names, rows)
        (headerNumber, titles) = (row.number, header.written)
        isAsWritten = start == 0 && !header.hasChanges
        forms = zip(header.names, header.written).map { name, title in
            columns.first { $0.name == name }?.form(under: title)
        }
        self.rows = rows.map { InputTable.Row(number: $0.number, fields: header.fitted($0.fields, isOfSheet: isSheet)) }
    }

    private static func rows(of table: InputTable, _ log: inout IssueLog) throws(LocationError) -> [InputTable.Row] {
        var reader = CSVReader(try OpenTable(table))
        var rows: [InputTable.Row] = []
        while try reader.next() {
            let row = Row(reader, file: table.name, names: Array(repeating: "", count: reader.fieldCount))
            if let fault = reader.fault {
                row.report(fault.problem, fault.column - 1, &log)
                if reader.fieldCount > 0 { log.refuse(reader.field(0)) }
                continue
            }
            let before = log.errorCount
            let fields = (0..<reader.fieldCount).map { row.text($0, &log) ?? "" }
            if log.errorCount == before { rows.append(InputTable.Row(number: row.line, fields: fields)) }
        }
        return rows
    }
}
