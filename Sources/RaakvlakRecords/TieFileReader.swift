import RaakvlakNetwork

/// Reads `ties.csv`: one tie a row.
///
/// Most rows say of a tie what many others say too, so details are read once for each distinct run of bytes.
struct TieFileReader {
    private var detailsByBytes = SymbolTable()
    /// The number of the details for each run of bytes; nil where they are not valid.
    private var numbers: [UInt32?] = []
    private var kindCodes = SymbolTable()
    private var scratch: [UInt8] = []

    /// The columns of the file by what they mean.
    private struct Columns {
        let names: [String]
        let from: Int
        let kind: Int
        let to: Int
        let details: [Int]

        init?(_ names: [String]) {
            guard let from = names.firstIndex(of: "from"), let kind = names.firstIndex(of: "kind"),
                let to = names.firstIndex(of: "to")
            else { return nil }
            (self.names, self.from, self.kind, self.to) = (names, from, kind, to)
            details = names.indices.filter { ![from, kind, to].contains($0) }
        }

        func callAsFunction(_ name: String) -> Int? { names.firstIndex(of: name) }
    }

    init() {
        for code in TieKind.codes {
            var code = code
            _ = code.withUTF8 { kindCodes.insert($0) }
        }
    }

    /// Reads all rows; tells how many there were.
    /// - Throws: `LocationError.notReadable`.
    mutating func read(
        _ reader: inout CSVReader,
        into builder: inout NetworkBuilder,
        _ origins: inout TieOrigins,
        _ log: inout IssueLog
    ) throws(LocationError) -> Int {
        let file = FileFormat.tiesFile
        guard try reader.next() else {
            log.report(Issue(file: file, line: 1, column: 1, problem: .missingColumn("from")))
            return 0
        }
        let known = FileFormat.tieColumns.map { ($0, $0, ["from", "kind", "to"].contains($0)) }
        let header = Header<String>(reader, file: file, known: known, extra: { $0 }, &log)
        guard let names = header?.names, let columns = Columns(names) else { return 0 }
        origins.begin(file, names: names, shorthands: Array(repeating: nil, count: names.count))
        var rows = 0
        while try reader.next() {
            guard reader.fault == nil, reader.fieldCount == names.count else {
                reader.reportForm(of: names, in: file, &log)
                continue
            }
            rows += 1
            if insert(reader, columns, into: &builder, &log) { origins.append(line: reader.line, column: columns.to) }
        }
        return rows
    }

    /// Inserts the tie of the present row; false where something in it is not valid, which is then reported.
    private mutating func insert(
        _ reader: borrowing CSVReader,
        _ columns: Columns,
        into builder: inout NetworkBuilder,
        _ log: inout IssueLog
    ) -> Bool {
        let (from, to) = (reader.field(columns.from), reader.field(columns.to))
        let code = kindCodes.find(reader.field(columns.kind))
        guard let details = details(reader, columns, &builder, &log) else {
            reportEnds(Row(reader, file: FileFormat.tiesFile, names: columns.names), columns, &log)
            return false
        }
        if let code, Node.ID.isValid(from), Node.ID.isValid(to), let kind = TieKind(rawValue: UInt8(code)) {
            builder.insert(kind, from: builder.symbol(of: from), to: builder.symbol(of: to), details: details)
            return true
        }
        return insertUntidy(
            Row(reader, file: FileFormat.tiesFile, names: columns.names),
            columns,
            details,
            &builder,
            &log
        )
    }

    /// Inserts a tie whose words have blanks around them, or reports what is wrong with them.
    private func insertUntidy(
        _ row: Row,
        _ columns: Columns,
        _ details: UInt32,
        _ builder: inout NetworkBuilder,
        _ log: inout IssueLog
    ) -> Bool {
        let before = log.errorCount
        reportEnds(row, columns, &log)
        guard log.errorCount == before,
            let kind = kindCodes.find(row.trimmed(columns.kind)).flatMap({ TieKind(rawValue: UInt8($0)) })
        else { return false }
        let (from, to) = (row.trimmed(columns.from), row.trimmed(columns.to))
        builder.insert(kind, from: builder.symbol(of: from), to: builder.symbol(of: to), details: details)
        return true
    }

    private func reportEnds(_ row: Row, _ columns: Columns, _ log: inout IssueLog) {
        for column in [columns.from, columns.to] { _ = row.reference(column, &log) }
        row.require(columns.kind, &log)
        _ = row.code(columns.kind, of: TieKind.codes, &log)
    }

    /// The number of the row's details; nil where they are not valid, which is reported for every such row.
    private mutating func details(
        _ reader: borrowing CSVReader,
        _ columns: Columns,
        _ builder: inout NetworkBuilder,
        _ log: inout IssueLog
    ) -> UInt32? {
        scratch.removeAll(keepingCapacity: true)
        var isPlain = true
        for column in columns.details {
            let field = reader.field(column)
            if !field.isEmpty { isPlain = false }
            scratch.append(contentsOf: field)
            // The length behind each, so that no two rows of fields make the same run.
            withUnsafeBytes(of: field.count) { scratch.append(contentsOf: $0) }
        }
        if isPlain { return 0 }
        let symbol = Int(scratch.withUnsafeBufferPointer { detailsByBytes.insert($0) })
        if symbol < numbers.count, let number = numbers[symbol] { return number }
        let row = Row(reader, file: FileFormat.tiesFile, names: columns.names)
        let number = parsed(row, columns, &log).map { builder.number(of: $0) }
        if symbol == numbers.count { numbers.append(number) }
        return number
    }

    private func parsed(_ row: Row, _ columns: Columns, _ log: inout IssueLog) -> Tie.Details? {
        let before = log.errorCount
        var details = Tie.Details()
        details.role = columns("role").flatMap { row.word($0, &log) }
        details.state = columns("state").flatMap { row.word($0, &log) }
        details.note = columns("note").flatMap { row.text($0, &log) }
        details.source = columns("source").flatMap { row.text($0, &log) }
        details.period = row.period(since: columns("since"), until: columns("until"), &log)
        if let column = columns("weight"), let word = row.word(column, &log) {
            details.weight = Decimal.parse(word)
            if !(details.weight.map(Problem.NumberForm.positive.allows) ?? false) {
                row.report(.invalidNumber(column: "weight", found: word.excerpt, .positive), column, &log)
            }
        }
        for column in columns.details where !FileFormat.tieColumns.contains(columns.names[column]) {
            if columns.names[column].isEmpty {
                row.reportUnnamed(column, &log)
            } else {
                details.attributes[columns.names[column]] = row.text(column, &log)
            }
        }
        return log.errorCount == before ? details : nil
    }
}
