import RaakvlakNetwork

/// Reads rows of `ties.csv`, of any stretch of it.
///
/// Most rows say of a tie what many others say too, so details are read once for each distinct run of bytes.
struct TieRowReader: Sendable {
    private let names: [String]
    private let from: Int
    private let kind: Int
    private let to: Int
    /// The columns that say more of a tie than its kind and ends.
    private let details: ColumnGroup
    private let kindCodes: SymbolTable
    private let known: SymbolTable
    private let log: IssueLog

    /// Fewer bytes than most rows have.
    private static let shortRow = 24

    /// Reads rows that stand behind all that is in `draft`; nil where the header lacks a column.
    init?(_ names: [String], _ draft: ImportDraft) {
        guard let from = names.firstIndex(of: "from"), let kind = names.firstIndex(of: "kind"),
            let to = names.firstIndex(of: "to")
        else { return nil }
        (self.names, self.from, self.kind, self.to) = (names, from, kind, to)
        details = ColumnGroup(names.indices.filter { ![from, kind, to].contains($0) })
        var codes = SymbolTable()
        for var code in TieKind.codes { _ = code.withUTF8 { codes.insert($0) } }
        (kindCodes, known, log) = (codes, draft.builder.symbols, draft.log.forPart)
    }

    /// Reads all rows that `reader` has.
    /// - Throws: `LocationError.notReadable`.
    func part(_ reader: inout CSVReader) throws(LocationError) -> RowPart {
        var part = RowPart(known: known, log)
        part.reserveTies(reader.stretchSize / Self.shortRow)
        // What several threads count as used, they wait for: nothing that they share is touched in the loop.
        let (fieldCount, run, columns) = (names.count, details.run, details.columns.count)
        let kinds = TieKind.allCases
        // Rows of one kind often follow each other, and so do those of one node.
        var last = (kind: UInt32.max, from: UInt32.max)
        while try reader.next() {
            let fields = reader.buffer.fields
            guard reader.fault == nil, fields.count == fieldCount else {
                reader.reportForm(of: names, in: FileFormat.tiesFile, &part.log)
                continue
            }
            part.rowCount += 1
            guard let key = fields.plainKey(of: run), let details = part.details.number(of: key, columns: columns),
                let kind = kindCodes.find(fields[kind], near: last.kind),
                let tail = known.find(fields[from], near: last.from), let head = known.find(fields[to])
            else {
                insert(Row(reader, file: FileFormat.tiesFile, names: names), into: &part)
                continue
            }
            last = (kind, tail)
            let place = RowPart.TiePlace(line: reader.line, column: to)
            part.append(kinds[Int(kind)], from: tail, to: head, details: details, place)
        }
        return part
    }

    /// Inserts the tie of a row that says something new; what is not valid in it is reported.
    private func insert(_ row: Row, into part: inout RowPart) {
        let errors = part.log.errorCount
        let details = details(row, &part)
        reportEnds(row, &part.log)
        guard part.log.errorCount == errors, let kind = kindCodes.find(row.trimmed(kind)) else {
            for column in [from, to] where Node.ID.isValid(row.trimmed(column)) {
                let place = RowPart.TiePlace(line: row.line, column: column)
                part.mention(part.ids.number(of: row.trimmed(column)), at: place)
            }
            return
        }
        let tail = part.ids.number(of: row.trimmed(from))
        let head = part.ids.number(of: row.trimmed(to))
        let place = RowPart.TiePlace(line: row.line, column: to)
        part.append(TieKind.allCases[Int(kind)], from: tail, to: head, details: details, place)
    }

    /// The number of the details that a row states; 0 where they are not valid, which is reported.
    private func details(_ row: Row, _ part: inout RowPart) -> UInt32 {
        if let number = part.number(ofDetails: details, row.fields) { return number }
        let errors = part.log.errorCount
        let value = parsedDetails(row, &part.log)
        return part.log.errorCount == errors ? part.insert(value, from: details, row.fields) : 0
    }

    private func reportEnds(_ row: Row, _ log: inout IssueLog) {
        for column in [from, to] { _ = row.reference(column, &log) }
        row.require(kind, &log)
        _ = row.code(kind, of: TieKind.codes, &log)
    }

    private func parsedDetails(_ row: Row, _ log: inout IssueLog) -> Tie.Details {
        func column(_ name: String) -> Int? { names.firstIndex(of: name) }
        var details = Tie.Details()
        details.role = column("role").flatMap { row.word($0, &log) }
        details.state = column("state").flatMap { row.word($0, &log) }
        details.note = column("note").flatMap { row.text($0, &log) }
        details.source = column("source").flatMap { row.text($0, &log) }
        details.period = row.period(since: column("since"), until: column("until"), &log)
        if let column = column("weight"), let word = row.word(column, &log) {
            details.weight = Decimal.parse(word)
            if !(details.weight.map(Problem.NumberForm.positive.allows) ?? false) {
                row.report(.invalidNumber(column: "weight", found: word.excerpt, .positive), column, &log)
            }
        }
        for column in self.details.columns where !FileFormat.tieColumns.contains(names[column]) {
            if names[column].isEmpty {
                row.reportUnnamed(column, &log)
            } else {
                details.attributes[names[column]] = row.text(column, &log)
            }
        }
        return details
    }
}
