internal import RaakvlakNetwork
internal import RaakvlakStore

/// Writes facts and the log, within one transaction; statements are gathered, and sent together.
final class PostgresWriter {
    let session: PostgresSession
    let schema: String
    private var statements: [PostgresStatement] = []

    /// How many keys are named in one statement.
    private static let stretch = 5_000
    /// How many rows are put in by a statement.
    private static let few = 20
    /// How many statements are gathered.
    private static let most = 1_000

    init(_ session: PostgresSession, _ schema: PostgresSchema) { (self.session, self.schema) = (session, schema.name) }

    /// Adds a statement.
    func add(_ sql: String, _ parameters: [String?], isKept: Bool = true) throws(PostgresFault) {
        if statements.count == Self.most { _ = try flush() }
        statements.append(PostgresStatement(sql, parameters, isKept: isKept))
    }

    /// Sends what was gathered, with more statements behind it.
    ///
    /// - Returns: The answer to the last.
    func flush(_ last: [PostgresStatement] = []) throws(PostgresFault) -> PostgresRows? {
        defer { statements = [] }
        return try session.run(statements + last).last
    }

    /// Makes the tables say what edits say: what goes first, ties before nodes; then nodes, and then ties.
    func write(_ edits: [Edit]) throws(PostgresFault) {
        let (before, after) = (edits.compactMap(\.before), edits.compactMap(\.after))
        try delete(before.compactMap { if case .tie(let tie) = $0 { Fact.TieKey(tie) } else { nil } })
        try deleteNames(
            of: before.compactMap { if case .node(let node) = $0, !node.otherNames.isEmpty { node.id } else { nil } }
        )
        try delete(edits.compactMap { edit in if edit.after == nil, case .node(let id) = edit.key { id } else { nil } })
        for edit in edits where edit.before != nil {
            if case .node(let node)? = edit.after { try update(node) }
        }
        try insert(
            edits.compactMap { edit in if edit.before == nil, case .node(let node)? = edit.after { node } else { nil } }
        )
        try insertNames(of: after.compactMap { if case .node(let node) = $0 { node } else { nil } })
        try insert(after.compactMap { if case .tie(let tie) = $0 { tie } else { nil } })
    }

    // MARK: What goes

    private func delete(_ keys: [Fact.TieKey]) throws(PostgresFault) {
        for keys in Stretches(keys, of: Self.stretch) {
            try add(
                """
                DELETE FROM \(schema).tie WHERE (from_node, kind, to_node, role, since) IN
                (SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]))
                """,
                PostgresStatement.columns(of: keys),
                isKept: false
            )
        }
    }

    private func deleteNames(of nodes: [Node.ID]) throws(PostgresFault) {
        for ids in Stretches(nodes, of: Self.stretch) {
            try add(
                "DELETE FROM \(schema).other_name WHERE node = ANY ($1::text[])",
                [PostgresStatement.array(ids.map(\.text))],
                isKept: false
            )
        }
    }

    private func delete(_ nodes: [Node.ID]) throws(PostgresFault) {
        for ids in Stretches(nodes, of: Self.stretch) {
            try add(
                "DELETE FROM \(schema).node WHERE id = ANY ($1::text[])",
                [PostgresStatement.array(ids.map(\.text))],
                isKept: false
            )
        }
    }

    // MARK: What comes

    private func update(_ node: Node) throws(PostgresFault) {
        try add(
            """
            UPDATE \(schema).node SET kind = $2, name = $3, name_en = $4, since = $5, until = $6, source = $7,
            attributes = $8::jsonb WHERE id = $1
            """,
            [
                node.id.text, node.kind.code, node.name, node.englishName, node.period.since?.description,
                node.period.until?.description, node.source, node.attributes.flatJSON,
            ]
        )
    }

    private func insert(_ nodes: [Node]) throws(PostgresFault) {
        try put(nodes, into: "node (\(FactColumns.node))") { $1.append($0) }
    }

    private func insertNames(of nodes: [Node]) throws(PostgresFault) {
        let names = nodes.flatMap { node in node.otherNames.enumerated().map { (node.id, $0, $1) } }
        try put(names, into: "other_name (\(FactColumns.otherName), place)") { $1.append($0.2, of: $0.0, at: $0.1) }
    }

    private func insert(_ ties: [Tie]) throws(PostgresFault) {
        try put(ties, into: "tie (\(FactColumns.tie))") { $1.append($0) }
    }

    /// Puts rows into a table: a few by a statement, which takes one answer of the server, and more at once.
    private func put<Element>(
        _ elements: [Element],
        into table: String,
        _ append: (Element, inout any RowSink) -> Void
    ) throws(PostgresFault) {
        if elements.isEmpty { return }
        var sink: any RowSink = elements.count <= Self.few ? ParameterList() : CopyWriter()
        for element in elements { append(element, &sink) }
        if let list = sink as? ParameterList {
            try add("INSERT INTO \(schema).\(table) VALUES \(list.places)", list.parameters)
        } else if let rows = sink as? CopyWriter {
            if !statements.isEmpty { _ = try flush() }
            try session.copy(into: "\(schema).\(table)", rows)
        }
    }

    // MARK: The log

    /// Appends a change to the log.
    func append(_ change: SealedChange, touching edits: [Edit]) throws(PostgresFault) {
        try put([change], into: "change (\(LogColumns.change))") { $1.append($0) }
        try put(Array(change.edits.enumerated()), into: "edit (\(LogColumns.edit))") { edit, rows in
            rows.append(edit.element, of: change.number, at: edit.offset)
        }
        try put(Set(edits.flatMap(\.key.nodes)).sorted(), into: "touched (\(LogColumns.touched))") { node, rows in
            rows.append(node, touchedBy: change.number)
        }
    }
}

/// Parts of an array, each of so many elements at most.
private struct Stretches<Element>: Sequence, IteratorProtocol {
    private var rest: ArraySlice<Element>
    private let count: Int

    init(_ elements: [Element], of count: Int) { (rest, self.count) = (elements[...], count) }

    mutating func next() -> ArraySlice<Element>? {
        if rest.isEmpty { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }
}
