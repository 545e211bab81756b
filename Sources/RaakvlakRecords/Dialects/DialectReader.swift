import RaakvlakNetwork

/// Reads tables as people and spreadsheets write them, and makes the tables of them that a network is read from.
///
/// What is certain is read, and a notice says what was read as what; everything else stays as it is, so that the reader
/// of the network says what is wrong with it. Rows keep their numbers and columns their places, but for an `id` that is
/// made, which becomes the last column.
struct DialectReader {
    /// What is known so far: rows without form, and notices of what was read as what.
    private(set) var log = IssueLog()
    /// Whether anything is read otherwise than it was written.
    private(set) var hasChanges = false

    private var tables: [LooseTable] = []
    private var unread: [InputTable] = []
    private var names = NodeNames()
    private var readings = Readings()

    /// Reads the tables, in the order of the formats.
    /// - Throws: `LocationError`, where one can't be read at all.
    init(_ inputs: [InputTable], areSheets: Bool) throws(LocationError) {
        for input in inputs {
            if let table = try LooseTable(input, isSheet: areSheets, &log) {
                tables.append(table)
            } else {
                unread.append(input)
            }
        }
        hasChanges = tables.contains { !$0.isAsWritten } || log.issues.contains(where: \.problem.isOfHeader)
        readIDs()
        for place in tables.indices { readCells(ofTable: place) }
        readings.report(&log)
    }

    /// The tables as they are to be read.
    var canonicalTables: [InputTable] { tables.map(\.table) + unread }

    /// The names that columns have in a file, by those under which they are read.
    var columnTitles: [String: [String: String]] {
        Dictionary(tables.map { ($0.name, Dictionary(zip($0.header, $0.titles)) { first, _ in first }) }) { first, _ in
            first
        }
    }

    // MARK: Ids and names

    private mutating func readIDs() {
        for place in tables.indices where !tables[place].kinds.isEmpty { repairIDs(ofTable: place) }
        for place in tables.indices where !tables[place].kinds.isEmpty && tables[place].column("id") == nil {
            makeIDs(ofTable: place)
        }
        for table in tables where table.name == FileFormat.namesFile {
            guard let node = table.column("node"), let name = table.column("name") else { continue }
            for row in table.rows where row.fields.count == table.header.count {
                names.add(id: row.fields[node].trimmingBlanks(), kind: nil, names: [row.fields[name]])
            }
        }
    }

    /// Reads ids with capitals or blanks in them, and remembers who is called what.
    private mutating func repairIDs(ofTable place: Int) {
        let table = tables[place]
        guard let column = table.column("id") else { return }
        for index in table.rows.indices where table.rows[index].fields.count == table.header.count {
            let written = table.rows[index].fields[column].trimmingBlanks()
            var id = written
            if !written.isEmpty, Node.ID(written) == nil, let repaired = Repair.id(written) {
                id = repaired
                replace(place, index, column, with: repaired)
            }
            remember(id, table, table.rows[index], others: [written])
        }
    }

    private mutating func remember(_ id: String, _ table: LooseTable, _ row: InputTable.Row, others: [String] = []) {
        guard !id.isEmpty else { return }
        let columns = ["name", "name_en", "aliases"].compactMap(table.column)
        let called = columns.flatMap { ListText.items(of: row.fields[$0]) }
        names.add(id: id, kind: table.kind(of: row), names: called + others)
    }

    /// Gives each row of a table without ids one from its name or text; rows with a name that stands there already are
    /// left out, and reported.
    private mutating func makeIDs(ofTable place: Int) {
        let table = tables[place]
        guard let column = table.column("name") ?? table.column("text") else { return }
        let isText = table.header[column] == "text"
        var (made, count, rows) = (Set<String>(), 0, [InputTable.Row]())
        var first: (name: String, id: String)?
        for row in table.rows {
            guard row.fields.count == table.header.count else {
                reportForm(of: row, table)
                continue
            }
            let name = row.fields[column].trimmingBlanks()
            guard var id = Repair.shortID(name) else {
                rows.append(InputTable.Row(number: row.number, fields: row.fields + [""]))
                continue
            }
            if made.contains(id), !isText {
                let problem = Problem.duplicateName(name.excerpt)
                log.report(Issue(file: table.name, line: row.number, column: column + 1, problem: problem))
                continue
            }
            made.insert(id)
            count += 1
            id = free(id)
            if first == nil { first = (name, id) }
            remember(id, table, row)
            rows.append(InputTable.Row(number: row.number, fields: row.fields + [id]))
        }
        tables[place].header.append("id")
        tables[place].rows = rows
        guard let first else { return }
        let problem = Problem.idsMade(from: first.name.excerpt, id: first.id, count: count)
        log.report(Issue(file: table.name, line: table.headerNumber, column: column + 1, problem: problem))
        hasChanges = true
    }

    /// Reports that a row has more or fewer fields than the header that was written.
    private mutating func reportForm(of row: InputTable.Row, _ table: LooseTable) {
        let (found, expected) = (row.fields.count, table.header.count)
        let problem = Problem.fieldCount(found: found, expected: expected)
        log.report(Issue(file: table.name, line: row.number, column: min(found, expected + 1), problem: problem))
        hasChanges = true
    }

    /// The id, with a number behind it where there is such a one already.
    private func free(_ id: String) -> String {
        guard names.ids.contains(id) else { return id }
        var number = 2
        while names.ids.contains("\(id)-\(number)") { number += 1 }
        return "\(id)-\(number)"
    }

    // MARK: Cells

    private mutating func readCells(ofTable place: Int) {
        let table = tables[place]
        let columns = table.forms.indices.compactMap { column in
            table.forms[column].map { (place: column, reader: CellReader($0, names)) }
        }
        let kindColumn = table.column("kind")
        for index in table.rows.indices where table.rows[index].fields.count == table.header.count {
            let row = table.rows[index]
            let tie = kindColumn.flatMap { CellReader.tieKind(row.fields[$0]) }
            for (column, reader) in columns where !row.fields[column].isEmpty {
                guard let value = reader.value(row.fields[column], kind: table.kind(of: row), tie: tie) else {
                    continue
                }
                let isOwnWord = row.fields[column] == reader.title(of: value, tie: tie)
                replace(place, index, column, with: value, isWord: reader.isOfClosedList, isOwnWord: isOwnWord)
            }
        }
    }

    /// Reads a cell as `value`, and remembers to say so, unless it is the Dutch word for it.
    private mutating func replace(
        _ place: Int,
        _ index: Int,
        _ column: Int,
        with value: String,
        isWord: Bool = false,
        isOwnWord: Bool = false
    ) {
        let (table, row) = (tables[place], tables[place].rows[index])
        if !isOwnWord {
            readings.add(
                file: table.name,
                line: row.number,
                column: column,
                name: table.titles[column],
                found: row.fields[column].trimmingBlanks(),
                value: value,
                isWord: isWord
            )
        }
        hasChanges = true
        var fields = row.fields
        fields[column] = value
        tables[place].rows[index] = InputTable.Row(number: row.number, fields: fields)
    }
}
