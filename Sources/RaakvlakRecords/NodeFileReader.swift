import RaakvlakNetwork

/// Reads a file of nodes: each row becomes a node and the ties for which its columns stand.
struct NodeFileReader {
    let format: FileFormat
    /// The names from `names.csv`, by node; those taken are removed.
    var otherNames: [String: [Node.OtherName]]

    /// Reads all rows; tells how many there were.
    /// - Throws: `LocationError.notReadable`.
    mutating func read(
        _ reader: inout CSVReader, into builder: inout NetworkBuilder, _ origins: inout TieOrigins, _ log: inout IssueLog
    ) throws(LocationError) -> Int {
        guard try reader.next() else {
            log.report(Issue(file: format.name, line: 1, column: 1, problem: .missingColumn("id")))
            return 0
        }
        let known = format.allColumns.map { ($0.name, $0.role, $0.isRequired) }
        let header = Header<FileFormat.Role>(
            reader, file: format.name, known: known, extra: { .extra($0) }, &log)
        guard let header else { return 0 }
        let columns = Columns(header, isNameRequired: format.columns.contains { $0.isName && $0.isRequired })
        origins.begin(format.name, names: header.names, shorthands: columns.shorthands)
        var rows = 0
        while let row = try reader.nextRow(of: header.names, in: format.name, &log) {
            rows += 1
            insert(row, columns, into: &builder, &origins, &log)
        }
        return rows
    }

    private mutating func insert(
        _ row: Row, _ columns: Columns, into builder: inout NetworkBuilder, _ origins: inout TieOrigins,
        _ log: inout IssueLog
    ) {
        let before = log.errorCount
        let node = node(row, columns, &log)
        guard let node, log.errorCount == before else { return }
        do throws(NetworkError) {
            try builder.insert(node)
        } catch {
            let isDuplicate = if case .duplicateNode = error { true } else { false }
            let problem = isDuplicate ? Problem.duplicateID(node.id.text) : .network(error)
            row.report(problem, isDuplicate ? columns.id : columns.since ?? columns.id, &log)
            return
        }
        insertTies(of: node, row, columns, into: &builder, &origins, &log)
    }

    /// The node of a row, or nil where it has no valid id or kind.
    private mutating func node(_ row: Row, _ columns: Columns, _ log: inout IssueLog) -> Node? {
        let kind = kind(row, columns, &log)
        let id = id(row, columns, &log)
        let name = columns.name.flatMap { row.text($0, &log) }
        if let column = columns.name, columns.isNameRequired, row.trimmed(column).isEmpty {
            row.report(.emptyRequired(column: row.name(of: column)), column, &log)
        }
        for column in columns.unnamed where !row.trimmed(column).isEmpty {
            row.report(.unnamedColumn(found: row.word(column, &log) ?? ""), column, &log)
        }
        guard let kind, let id else { return nil }
        var names = otherNames.removeValue(forKey: id.text) ?? []
        if let column = columns.aliases, let list = row.text(column, &log) {
            names += ListText.items(of: list).map { Node.OtherName($0, kind: .alias) }
        }
        return Node(
            id: id, kind: kind, name: name ?? "", englishName: columns.englishName.flatMap { row.text($0, &log) },
            otherNames: names, attributes: attributes(row, columns, kind, &log),
            period: columns.hasPeriod ? row.period(since: columns.since, until: columns.until, &log) : .open,
            source: columns.source.flatMap { row.text($0, &log) })
    }

    private func kind(_ row: Row, _ columns: Columns, _ log: inout IssueLog) -> NodeKind? {
        guard let column = columns.kind else { return format.kinds[0] }
        if row.trimmed(column).isEmpty { row.report(.emptyRequired(column: "kind"), column, &log) }
        return row.code(column, of: format.kinds.map(\.code), &log).flatMap { NodeKind(code: $0) }
    }

    private func id(_ row: Row, _ columns: Columns, _ log: inout IssueLog) -> Node.ID? {
        let bytes = row.trimmed(columns.id)
        guard !bytes.isEmpty else {
            row.report(.emptyRequired(column: "id"), columns.id, &log)
            return nil
        }
        if let id = Node.ID(String(decoding: bytes, as: UTF8.self)) { return id }
        row.report(.invalidID(String(decoding: bytes.prefix(80), as: UTF8.self)), columns.id, &log)
        return nil
    }

    private func attributes(_ row: Row, _ columns: Columns, _ kind: NodeKind, _ log: inout IssueLog) -> Attributes {
        var attributes = Attributes()
        for (column, rule) in columns.attributes {
            guard let text = row.text(column, &log) else {
                if rule.isRequired { row.report(.emptyRequired(column: row.name(of: column)), column, &log) }
                continue
            }
            switch rule.format.canonical(text, column: row.name(of: column), kind: kind) {
            case .success(let value): attributes[rule.name] = value
            case .failure(let fault): row.report(fault.problem, column, &log)
            }
        }
        for (column, name) in columns.extras { attributes[name] = row.text(column, &log) }
        return attributes
    }
}

extension NodeFileReader {
    /// Inserts the ties for which the row's columns stand.
    private func insertTies(
        of node: Node, _ row: Row, _ columns: Columns, into builder: inout NetworkBuilder, _ origins: inout TieOrigins,
        _ log: inout IssueLog
    ) {
        let symbol = builder.symbol(of: node.id)
        for (column, shorthand) in columns.ties where !row.bytes(column).isEmpty {
            let details = shorthand.kind == .worksFor ? employment(row, columns, &log) : .plain
            let number = builder.number(of: details)
            for item in items(row, column, shorthand, &log) {
                let other = builder.symbol(of: item)
                let (tail, head) = shorthand.isBackward ? (other, symbol) : (symbol, other)
                builder.insert(shorthand.kind, from: tail, to: head, details: number)
                origins.append(line: row.line, column: column)
            }
        }
        if let column = columns.organization, row.trimmed(column).isEmpty { reportLooseEmployment(row, columns, &log) }
    }

    /// The ids that a column names; reports what is no id, and several where one may stand.
    private func items(
        _ row: Row, _ column: Int, _ shorthand: FileFormat.Shorthand, _ log: inout IssueLog
    ) -> [Node.ID] {
        guard let text = row.text(column, &log) else { return [] }
        let items = ListText.items(of: text)
        if items.count > 1, !shorthand.isList {
            row.report(.severalValues(column: row.name(of: column), found: text), column, &log)
            return []
        }
        return items.compactMap { item in
            if let id = Node.ID(item) { return id }
            row.report(.invalidID(String(item.prefix(80))), column, &log)
            return nil
        }
    }

    private func employment(_ row: Row, _ columns: Columns, _ log: inout IssueLog) -> Tie.Details {
        Tie.Details(
            role: columns.role.flatMap { row.text($0, &log) },
            period: row.period(since: columns.employmentSince, until: columns.employmentUntil, &log))
    }

    private func reportLooseEmployment(_ row: Row, _ columns: Columns, _ log: inout IssueLog) {
        for case let column? in [columns.role, columns.employmentSince, columns.employmentUntil] {
            guard let found = row.word(column, &log) else { continue }
            row.report(.valueWithoutOrganization(column: row.name(of: column), found: found), column, &log)
        }
    }
}

/// The columns of a file of nodes by what they mean.
private struct Columns {
    var id = 0
    var name: Int?
    let isNameRequired: Bool
    var kind: Int?
    var englishName: Int?
    var aliases: Int?
    var source: Int?
    var since: Int?
    var until: Int?
    var role: Int?
    var employmentSince: Int?
    var employmentUntil: Int?
    var organization: Int?
    var attributes: [(Int, AttributeRule)] = []
    var ties: [(Int, FileFormat.Shorthand)] = []
    var extras: [(Int, String)] = []
    var unnamed: [Int] = []
    let shorthands: [FileFormat.Shorthand?]

    var hasPeriod: Bool { since != nil || until != nil }

    init(_ header: Header<FileFormat.Role>, isNameRequired: Bool) {
        self.isNameRequired = isNameRequired
        shorthands = header.roles.map { if case .ties(let shorthand) = $0 { shorthand } else { nil } }
        for (column, role) in header.roles.enumerated() { assign(role, column) }
    }

    private mutating func assign(_ role: FileFormat.Role, _ column: Int) {
        switch role {
        case .id: id = column
        case .kind: kind = column
        case .name: name = column
        case .englishName: englishName = column
        case .aliases: aliases = column
        case .source: source = column
        case .since: since = column
        case .until: until = column
        case .employmentRole: self.role = column
        case .employmentSince: employmentSince = column
        case .employmentUntil: employmentUntil = column
        case .attribute(let rule): attributes.append((column, rule))
        case .ties(let shorthand):
            ties.append((column, shorthand))
            if shorthand.kind == .worksFor { organization = column }
        case .extra(""): unnamed.append(column)
        case .extra(let name): extras.append((column, name))
        }
    }
}
