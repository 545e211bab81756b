/// A file of separated values as it stands: a header and rows of texts, of which nothing is known yet.
package struct PlainTable: Sendable {
    /// The file's name.
    package let name: String
    /// The cells of the header, without blanks at their ends.
    package let header: [String]
    /// The rows that are well formed and have as many fields as the header.
    package let rows: [Row]
    /// What is wrong with the form of others, and of the file.
    package let issues: [Issue]

    /// A row, and the line on which it begins.
    package struct Row: Sendable {
        /// The line, from 1.
        package let line: Int
        /// The texts of its fields, as they stand.
        package let fields: [String]
    }

    /// Reads all of a table.
    /// - Throws: `LocationError`, where it can't be read at all.
    package init(_ table: InputTable) throws(LocationError) {
        var reader = CSVReader(try OpenTable(table))
        var log = IssueLog()
        var (header, rows) = ([String](), [Row]())
        name = table.name
        if try reader.next() {
            let row = RaakvlakRecords.Row(reader, file: name, names: Array(repeating: "", count: reader.fieldCount))
            if let fault = reader.fault {
                row.report(fault.problem, fault.column - 1, &log)
            } else {
                header = (0..<reader.fieldCount).map { row.headerName($0, &log) }
            }
        }
        while !header.isEmpty, let row = try reader.nextRow(of: header, in: name, &log) {
            let before = log.errorCount
            let fields = header.indices.map { row.text($0, &log) ?? "" }
            if log.errorCount == before { rows.append(Row(line: row.line, fields: fields)) }
        }
        (self.header, self.rows, issues) = (header, rows, log.issues)
    }
}
