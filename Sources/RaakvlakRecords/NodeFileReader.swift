import RaakvlakNetwork

/// Reads a file of nodes: each row becomes a node and the ties for which its columns stand.
struct NodeFileReader {
    let format: FileFormat
    /// The names from `names.csv`, by node; those taken are removed.
    var otherNames: [String: [Node.OtherName]]

    /// Reads all rows; tells how many there were.
    /// - Throws: `LocationError.notReadable`.
    mutating func read(
        _ reader: inout CSVReader,
        into builder: inout NetworkBuilder,
        _ origins: inout TieOrigins,
        _ log: inout IssueLog
    ) throws(LocationError) -> Int {
        guard try reader.next() else {
            log.report(Issue(file: format.name, line: 1, column: 1, problem: .missingColumn("id")))
            return 0
        }
        let known = format.allColumns.map { ($0.name, $0.role, $0.isRequired) }
        let header = Header<FileFormat.Role>(
            reader,
            file: format.name,
            known: known,
            extra: { .extra($0) },
            &log
        )
        guard let header else { return 0 }
        let columns = NodeFileColumns(header, isNameRequired: format.columns.contains { $0.isName && $0.isRequired })
        origins.begin(format.name, names: header.names, shorthands: columns.shorthands)
        var rows = 0
        while let row = try reader.nextRow(of: header.names, in: format.name, id: columns.id, &log) {
            rows += 1
            insert(row, columns, into: &builder, &origins, &log)
        }
        return rows
    }

    /// Inserts the node of a row and its ties; refuses a row in which something is wrong, and reports all of it.
    private mutating func insert(
        _ row: Row,
        _ columns: NodeFileColumns,
        into builder: inout NetworkBuilder,
        _ origins: inout TieOrigins,
        _ log: inout IssueLog
    ) {
        let before = log.errorCount
        let node = node(row, columns, &log)
        let ties = row.ties(columns, &log)
        let employment = row.employment(columns, &log)
        guard let node, log.errorCount == before, insert(node, row, columns, into: &builder, &log) else {
            return log.refuse(row.trimmed(columns.id))
        }
        let symbol = builder.symbol(of: node.id)
        for (column, shorthand, others) in ties {
            let details = builder.number(of: shorthand.kind == .worksFor ? employment : .plain)
            for other in others {
                let other = builder.symbol(of: other)
                let (tail, head) = shorthand.isBackward ? (other, symbol) : (symbol, other)
                builder.insert(shorthand.kind, from: tail, to: head, details: details)
                origins.append(line: row.line, column: column)
            }
        }
    }

    /// Inserts the node; false where the network can't hold it, which is reported.
    private func insert(
        _ node: Node,
        _ row: Row,
        _ columns: NodeFileColumns,
        into builder: inout NetworkBuilder,
        _ log: inout IssueLog
    ) -> Bool {
        do throws(NetworkError) {
            try builder.insert(node)
            return true
        } catch {
            let isDuplicate = if case .duplicateNode = error { true } else { false }
            let problem = isDuplicate ? Problem.duplicateID(node.id.text) : .network(error)
            row.report(problem, isDuplicate ? columns.id : columns.since ?? columns.id, &log)
            return false
        }
    }

    /// The node of a row, or nil where it has no valid id or kind; all else is read, and checked, all the same.
    private mutating func node(_ row: Row, _ columns: NodeFileColumns, _ log: inout IssueLog) -> Node? {
        let kind = kind(row, columns, &log)
        let id = row.id(columns.id, &log)
        if let column = columns.name, columns.isNameRequired { row.require(column, &log) }
        let name = columns.name.flatMap { row.text($0, &log) } ?? ""
        for column in columns.unnamed { row.reportUnnamed(column, &log) }
        let englishName = columns.englishName.flatMap { row.text($0, &log) }
        let aliases = columns.aliases.flatMap { row.text($0, &log) }.map { ListText.items(of: $0) } ?? []
        let attributes = attributes(row, columns, kind ?? format.kinds[0], &log)
        let period = row.period(since: columns.since, until: columns.until, &log)
        let source = columns.source.flatMap { row.text($0, &log) }
        guard let kind, let id else { return nil }
        let names = (otherNames.removeValue(forKey: id.text) ?? []) + aliases.map { Node.OtherName($0, kind: .alias) }
        return Node(
            id: id,
            kind: kind,
            name: name,
            englishName: englishName,
            otherNames: names,
            attributes: attributes,
            period: period,
            source: source
        )
    }

    private func kind(_ row: Row, _ columns: NodeFileColumns, _ log: inout IssueLog) -> NodeKind? {
        guard let column = columns.kind else { return format.kinds[0] }
        row.require(column, &log)
        return row.code(column, of: format.kinds.map(\.code), &log).flatMap { NodeKind(code: $0) }
    }

    private func attributes(
        _ row: Row,
        _ columns: NodeFileColumns,
        _ kind: NodeKind,
        _ log: inout IssueLog
    ) -> Attributes {
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

extension Row {
    /// The ids that each column of ties names, where any; reports what is no id, and several where one may stand.
    fileprivate func ties(
        _ columns: NodeFileColumns,
        _ log: inout IssueLog
    ) -> [(column: Int, shorthand: FileFormat.Shorthand, others: [Node.ID])] {
        columns.ties.compactMap { column, shorthand in
            guard let text = text(column, &log) else { return nil }
            let items = ListText.items(of: text)
            if items.count > 1, !shorthand.isList {
                let problem = Problem.severalValues(column: name(of: column), found: text.excerpt, of: shorthand.kind)
                report(problem, column, &log)
                return nil
            }
            return (column, shorthand, items.compactMap { reference($0, column, &log) })
        }
    }

    /// The role and period of the employment that the row states; reports them where it names no organization.
    fileprivate func employment(_ columns: NodeFileColumns, _ log: inout IssueLog) -> Tie.Details {
        if columns.organization.map({ trimmed($0).isEmpty }) ?? true { reportLooseEmployment(columns, &log) }
        return Tie.Details(
            role: columns.role.flatMap { word($0, &log) },
            period: period(since: columns.employmentSince, until: columns.employmentUntil, &log)
        )
    }

    private func reportLooseEmployment(_ columns: NodeFileColumns, _ log: inout IssueLog) {
        for case let column? in [columns.role, columns.employmentSince, columns.employmentUntil] {
            guard let found = word(column, &log) else { continue }
            report(.valueWithoutOrganization(column: name(of: column), found: found.excerpt), column, &log)
        }
    }
}
