internal import GRDB
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Writes facts and the log, within one transaction.
struct SQLiteWriter {
    private let db: Database

    /// From so many rows on, it takes less to make an index anew than to put each into it.
    private let many: Int

    init(_ db: Database, many: Int = 50_000) { (self.db, self.many) = (db, many) }

    func run(_ sql: String, _ arguments: StatementArguments) throws {
        let statement = try db.cachedStatement(sql: sql)
        try statement.execute(arguments: arguments)
    }

    /// Makes the tables say what edits say: what goes first, ties before nodes; then nodes, and then ties.
    func write(_ edits: [Edit]) throws {
        for edit in edits { if case .tie(let tie)? = edit.before { try delete(tie) } }
        for edit in edits where edit.after == nil { if case .node(let node)? = edit.before { try delete(node) } }
        for isNew in [false, true] {
            try write(
                edits.compactMap { edit in
                    if case .node(let node)? = edit.after, (edit.before == nil) == isNew { node } else { nil }
                },
                isNew: isNew
            )
        }
        try insert(
            edits.compactMap { edit in if case .tie(let tie)? = edit.after { tie } else { nil } }
        )
    }

    private func insert(_ ties: [Tie]) throws {
        let isBulk = ties.count > many
        if isBulk { try db.execute(sql: SQLiteSchema.withoutTieIndex) }
        var rows = try insert(into: "tie", FactColumns.tie)
        // In the order of the table it takes less to find each place.
        for tie in ties.sorted(by: { ($0.from, $0.kind.code, $0.to) < ($1.from, $1.kind.code, $1.to) }) {
            rows.append(tie)
            try rows.run()
        }
        if isBulk { try db.execute(sql: SQLiteSchema.tieIndex) }
    }

    private func delete(_ node: Node) throws {
        try run("DELETE FROM other_name WHERE node = ?", [node.id.text])
        try run("DELETE FROM node WHERE id = ?", [node.id.text])
    }

    private func write(_ nodes: [Node], isNew: Bool) throws {
        var rows =
            try isNew
            ? insert(into: "node", FactColumns.node)
            : RowStatement(
                """
                UPDATE node SET kind = ?2, name = ?3, name_en = ?4, since = ?5, until = ?6, source = ?7, attributes = ?8
                WHERE id = ?1
                """,
                db
            )
        var names = try insert(into: "other_name", FactColumns.otherName + ", place")
        for node in nodes {
            if !isNew { try run("DELETE FROM other_name WHERE node = ?", [node.id.text]) }
            rows.append(node)
            try rows.run()
            for (place, name) in node.otherNames.enumerated() {
                names.append(name, of: node.id, at: place)
                try names.run()
            }
        }
    }

    /// A statement that puts rows of these columns into a table.
    func insert(into table: String, _ columns: String) throws -> RowStatement {
        let count = columns.split(separator: ",").count
        let places = repeatElement("?", count: count).joined(separator: ", ")
        return try RowStatement("INSERT INTO \(table) (\(columns)) VALUES (\(places))", db)
    }

    private func delete(_ tie: Tie) throws {
        let key = Fact.TieKey(tie)
        try run(
            "DELETE FROM tie WHERE from_node = ? AND kind = ? AND to_node = ? AND role = ? AND since = ?",
            [key.from.text, key.kind.code, key.to.text, key.role, key.since?.description ?? ""]
        )
    }

    /// Appends a change to the log.
    func append(_ change: SealedChange, touching edits: [Edit]) throws {
        var changes = try insert(into: "change", LogColumns.change)
        changes.append(change)
        try changes.run()
        var texts = try insert(into: "edit", LogColumns.edit)
        for (place, edit) in change.edits.enumerated() {
            texts.append(edit, of: change.number, at: place)
            try texts.run()
        }
        var touched = try insert(into: "touched", LogColumns.touched)
        for node in Set(edits.flatMap(\.key.nodes)).sorted() {
            touched.append(node, touchedBy: change.number)
            try touched.run()
        }
    }
}
