/// One table of a network before it is read: a file of the CSV folder, or what stands for one, such as a sheet.
package struct InputTable: Sendable {
    /// A row of a sheet: its number there, from 1, and the texts of its cells.
    package struct Row: Sendable {
        let number: Int
        let fields: [String]

        /// A row of these texts.
        package init(number: Int, fields: [String]) { (self.number, self.fields) = (number, fields) }
    }

    /// Where the rows are.
    enum Content: Sendable {
        case file(path: String)
        case bytes([UInt8])
        case rows([Row])
    }

    /// The name of the file of the folder that it is, or for which it stands, such as `persons.csv`.
    package let name: String
    let content: Content

    private init(name: String, _ content: Content) { (self.name, self.content) = (name, content) }

    /// The table in a file of separated values, in any dialect.
    package init(name: String, path: String) { self.init(name: name, .file(path: path)) }

    /// The table in the bytes of such a file.
    package init(name: String, bytes: [UInt8]) { self.init(name: name, .bytes(bytes)) }

    /// The table of these rows, of which the first is the header; rows without any text are passed over.
    ///
    /// Issues have the number of a row for its line, and the number of a cell in its row for its column.
    package init(name: String, rows: [Row]) {
        self.init(name: name, .rows(rows.filter { row in row.fields.contains { !$0.isEmpty } }))
    }
}
