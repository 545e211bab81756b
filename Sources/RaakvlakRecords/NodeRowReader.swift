import RaakvlakNetwork

/// Reads rows of a file of nodes, of any stretch of it.
struct NodeRowReader: Sendable {
    private let format: FileFormat
    private let names: [String]
    private let columns: NodeFileColumns
    private let otherNames: [String: [Node.OtherName]]
    private let kindCodes: [String]
    private let employment: ColumnGroup
    private let known: SymbolTable
    private let log: IssueLog

    /// Reads rows that stand behind all that is in `draft`.
    init(
        _ format: FileFormat,
        _ names: [String],
        _ columns: NodeFileColumns,
        _ otherNames: [String: [Node.OtherName]],
        _ draft: ImportDraft
    ) {
        (self.format, self.names, self.columns, self.otherNames) = (format, names, columns, otherNames)
        kindCodes = format.kinds.map(\.code)
        employment = ColumnGroup(
            [columns.role, columns.employmentSince, columns.employmentUntil].compactMap(\.self).sorted()
        )
        (known, log) = (draft.builder.symbols, draft.log.forPart)
    }

    /// Reads all rows that `reader` has.
    /// - Throws: `LocationError.notReadable`.
    func part(_ reader: inout CSVReader) throws(LocationError) -> RowPart {
        var part = RowPart(known: known, log)
        while let row = try reader.nextRow(of: names, in: format.name, id: columns.id, &part.log) {
            part.rowCount += 1
            insert(row, into: &part)
        }
        return part
    }

    /// Inserts the node of a row and its ties; refuses a row in which something is wrong, and reports all of it.
    private func insert(_ row: Row, into part: inout RowPart) {
        let (errors, ties) = (part.log.errorCount, part.ties.count)
        let node = node(row, &part.log)
        let symbol = node == nil ? 0 : part.ids.number(of: row.trimmed(columns.id))
        let employment = employment(row, &part)
        for (column, shorthand) in columns.ties where !row.bytes(column).isEmpty {
            insertTies(row, column, shorthand, of: symbol, employment, into: &part)
        }
        guard let node, part.log.errorCount == errors else {
            part.takeBackTies(from: ties) { columns.shorthands[$0]?.isBackward ?? false }
            return part.log.refuse(row.trimmed(columns.id))
        }
        part.append(node, symbol, line: row.line)
    }

    /// The node of a row, or nil where it has no valid id or kind; all else is read, and checked, all the same.
    private func node(_ row: Row, _ log: inout IssueLog) -> Node? {
        let kind = kind(row, &log)
        let id = row.id(columns.id, &log)
        if let column = columns.name, columns.isNameRequired { row.require(column, &log) }
        let name = columns.name.flatMap { row.text($0, &log) } ?? ""
        for column in columns.unnamed { row.reportUnnamed(column, &log) }
        let englishName = columns.englishName.flatMap { row.text($0, &log) }
        let aliases = columns.aliases.flatMap { row.text($0, &log) }.map { ListText.items(of: $0) } ?? []
        let attributes = attributes(row, kind ?? format.kinds[0], &log)
        let period = row.period(since: columns.since, until: columns.until, &log)
        let source = columns.source.flatMap { row.text($0, &log) }
        guard let kind, let id else { return nil }
        let others = otherNames.isEmpty ? [] : otherNames[id.text] ?? []
        return Node(
            id: id,
            kind: kind,
            name: name,
            englishName: englishName,
            otherNames: others + aliases.map { Node.OtherName($0, kind: .alias) },
            attributes: attributes,
            period: period,
            source: source
        )
    }

    private func kind(_ row: Row, _ log: inout IssueLog) -> NodeKind? {
        guard let column = columns.kind else { return format.kinds[0] }
        row.require(column, &log)
        return row.code(column, of: kindCodes, &log).flatMap { NodeKind(code: $0) }
    }

    private func attributes(_ row: Row, _ kind: NodeKind, _ log: inout IssueLog) -> Attributes {
        var attributes = Attributes()
        for (column, rule) in columns.attributes {
            if rule.isRequired { row.require(column, &log) }
            guard !row.trimmed(column).isEmpty, let text = row.text(column, &log) else { continue }
            switch rule.format.canonical(text, column: row.name(of: column), kind: kind) {
            case .success(let value): attributes[rule.name] = value
            case .failure(let fault): row.report(fault.problem, column, &log)
            }
        }
        for (column, name) in columns.extras { attributes[name] = row.text(column, &log) }
        return attributes
    }
}

extension NodeRowReader {
    /// Inserts the ties for which a field stands; reports what is no id, and several where one may stand.
    private func insertTies(
        _ row: Row,
        _ column: Int,
        _ shorthand: FileFormat.Shorthand,
        of symbol: UInt32,
        _ employment: UInt32,
        into part: inout RowPart
    ) {
        let details = shorthand.kind == .worksFor ? employment : 0
        let place = RowPart.TiePlace(line: row.line, column: column)
        func insert(_ other: UInt32) {
            let (tail, head) = shorthand.isBackward ? (other, symbol) : (symbol, other)
            part.append(shorthand.kind, from: tail, to: head, details: details, place)
        }
        if let other = part.ids.known(row.bytes(column)) { return insert(other) }
        guard let text = row.text(column, &part.log) else { return }
        let items = ListText.items(of: text)
        if items.count > 1, !shorthand.isList {
            let found = Problem.severalValues(
                column: row.name(of: column),
                found: text.excerpt,
                of: shorthand.kind
            )
            return row.report(found, column, &part.log)
        }
        for item in items {
            guard let id = row.reference(item, column, &part.log) else { continue }
            var text = id.text
            insert(text.withUTF8 { part.ids.number(of: $0) })
        }
    }

    /// The number of the role and period of the employment that the row states; reports them where it names no
    /// organization.
    private func employment(_ row: Row, _ part: inout RowPart) -> UInt32 {
        if employment.columns.allSatisfy({ row.bytes($0).isEmpty }) { return 0 }
        if columns.organization.map({ row.trimmed($0).isEmpty }) ?? true {
            reportLooseEmployment(row, &part.log)
        }
        if let number = part.number(ofDetails: employment, row.fields) { return number }
        let errors = part.log.errorCount
        let value = Tie.Details(
            role: columns.role.flatMap { row.word($0, &part.log) },
            period: row.period(since: columns.employmentSince, until: columns.employmentUntil, &part.log)
        )
        return part.log.errorCount == errors ? part.insert(value, from: employment, row.fields) : 0
    }

    private func reportLooseEmployment(_ row: Row, _ log: inout IssueLog) {
        for column in employment.columns {
            guard let found = row.word(column, &log) else { continue }
            row.report(
                .valueWithoutOrganization(column: row.name(of: column), found: found.excerpt),
                column,
                &log
            )
        }
    }
}
