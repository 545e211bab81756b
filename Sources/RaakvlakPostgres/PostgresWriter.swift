internal import RaakvlakNetwork
internal import RaakvlakStore

/// Writes facts and the log, within one transaction.
struct PostgresWriter {
    let session: PostgresSession
    let schema: String

    /// How many keys are named in one statement.
    private static let stretch = 5_000

    init(_ session: PostgresSession, _ schema: PostgresSchema) { (self.session, self.schema) = (session, schema.name) }

    /// Makes the tables say what edits say: what goes first, ties before nodes; then nodes, and then ties.
    func write(_ edits: [Edit]) throws(PostgresFault) {
        let (before, after) = (edits.compactMap(\.before), edits.compactMap(\.after))
        try delete(before.compactMap { if case .tie(let tie) = $0 { Fact.TieKey(tie) } else { nil } })
        let goneOrChanged = before.compactMap { if case .node(let node) = $0 { node.id } else { nil } }
        try deleteNames(of: goneOrChanged)
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
            try session.run(
                """
                DELETE FROM \(schema).tie WHERE (from_node, kind, to_node, role, since) IN
                (SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]))
                """,
                [
                    Self.array(keys.map(\.from.text)), Self.array(keys.map(\.kind.code)),
                    Self.array(keys.map(\.to.text)),
                    Self.array(keys.map(\.role)), Self.array(keys.map { $0.since?.description ?? "" }),
                ]
            )
        }
    }

    private func deleteNames(of nodes: [Node.ID]) throws(PostgresFault) {
        for ids in Stretches(nodes, of: Self.stretch) {
            try session.run(
                "DELETE FROM \(schema).other_name WHERE node = ANY ($1::text[])",
                [Self.array(ids.map(\.text))]
            )
        }
    }

    private func delete(_ nodes: [Node.ID]) throws(PostgresFault) {
        for ids in Stretches(nodes, of: Self.stretch) {
            try session.run("DELETE FROM \(schema).node WHERE id = ANY ($1::text[])", [Self.array(ids.map(\.text))])
        }
    }

    /// An array as PostgreSQL writes it.
    private static func array(_ texts: [String]) -> String {
        let elements = texts.map { text in
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
        return "{" + elements.joined(separator: ",") + "}"
    }

    // MARK: What comes

    private func update(_ node: Node) throws(PostgresFault) {
        try session.run(
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
        var rows = CopyWriter()
        for node in nodes { rows.append(node) }
        try copy(rows, into: "node (\(FactColumns.node))")
    }

    private func insertNames(of nodes: [Node]) throws(PostgresFault) {
        var rows = CopyWriter()
        for node in nodes {
            for (place, name) in node.otherNames.enumerated() { rows.append(name, of: node.id, at: place) }
        }
        try copy(rows, into: "other_name (\(FactColumns.otherName), place)")
    }

    private func insert(_ ties: [Tie]) throws(PostgresFault) {
        var rows = CopyWriter()
        for tie in ties { rows.append(tie) }
        try copy(rows, into: "tie (\(FactColumns.tie))")
    }

    private func copy(_ rows: CopyWriter, into table: String) throws(PostgresFault) {
        if rows.count > 0 { try session.copy(into: "\(schema).\(table)", rows) }
    }

    // MARK: The log

    /// Appends a change to the log.
    func append(_ change: SealedChange, touching edits: [Edit]) throws(PostgresFault) {
        var (changes, texts, touched) = (CopyWriter(), CopyWriter(), CopyWriter())
        changes.append(change)
        try copy(changes, into: "change (\(LogColumns.change))")
        for (place, edit) in change.edits.enumerated() { texts.append(edit, of: change.number, at: place) }
        try copy(texts, into: "edit (\(LogColumns.edit))")
        for node in Set(edits.flatMap(\.key.nodes)).sorted() { touched.append(node, touchedBy: change.number) }
        try copy(touched, into: "touched (\(LogColumns.touched))")
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
