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
    /// What it is called where it stands, such as `Personen.csv`.
    let title: String
    let content: Content

    private init(name: String, title: String? = nil, _ content: Content) {
        (self.name, self.title, self.content) = (name, title ?? name, content)
    }

    /// The table in a file of separated values, in any dialect.
    package init(name: String, title: String? = nil, path: String) {
        self.init(name: name, title: title, .file(path: path))
    }

    /// The table in the bytes of such a file.
    package init(name: String, bytes: [UInt8]) { self.init(name: name, .bytes(bytes)) }

    /// The table of these rows, of which the first is the header; rows without any text are passed over.
    ///
    /// Issues have the number of a row for its line, and the number of a cell in its row for its column.
    package init(name: String, title: String? = nil, rows: [Row]) {
        self.init(name: name, title: title, .rows(rows.filter { row in row.fields.contains { !$0.isEmpty } }))
    }

    /// How many bytes it takes at least to hold the table; those of no file that could be read twice are beyond count.
    var sizeInMemory: Int {
        switch content {
        case .file(let path): SystemFile.size(of: path) ?? 1 << 50
        case .bytes(let bytes): bytes.count
        case .rows: 0
        }
    }
}
