internal import Foundation
internal import GRDB
internal import RaakvlakInterchange
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
        for edit in edits { if case .node(let node)? = edit.after { try write(node, isNew: edit.before == nil) } }
        try insert(
            edits.compactMap { edit in if case .tie(let tie)? = edit.after { tie } else { nil } }
        )
    }

    private func insert(_ ties: [Tie]) throws {
        let isBulk = ties.count > many
        if isBulk { try db.execute(sql: SQLiteSchema.withoutTieIndex) }
        // In the order of the table it takes less to find each place.
        for tie in ties.sorted(by: { ($0.from, $0.kind.code, $0.to) < ($1.from, $1.kind.code, $1.to) }) {
            try insert(tie)
        }
        if isBulk { try db.execute(sql: SQLiteSchema.tieIndex) }
    }

    private func delete(_ node: Node) throws {
        try run("DELETE FROM other_name WHERE node = ?", [node.id.text])
        try run("DELETE FROM node WHERE id = ?", [node.id.text])
    }

    private func write(_ node: Node, isNew: Bool) throws {
        if !isNew { try run("DELETE FROM other_name WHERE node = ?", [node.id.text]) }
        let sql =
            isNew
            ? "INSERT INTO node (\(FactColumns.node)) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
            : """
            UPDATE node SET kind = ?2, name = ?3, name_en = ?4, since = ?5, until = ?6, source = ?7, attributes = ?8
            WHERE id = ?1
            """
        try run(
            sql,
            [
                node.id.text, node.kind.code, node.name, node.englishName, node.period.since?.description,
                node.period.until?.description, node.source, text(of: node.attributes),
            ]
        )
        for (place, name) in node.otherNames.enumerated() {
            try run(
                "INSERT INTO other_name (place, \(FactColumns.otherName)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    place, node.id.text, name.name, name.kind.code, name.language?.rawValue,
                    name.period.since?.description, name.period.until?.description, name.source,
                ]
            )
        }
    }

    private func delete(_ tie: Tie) throws {
        let key = Fact.TieKey(tie)
        try run(
            "DELETE FROM tie WHERE from_node = ? AND kind = ? AND to_node = ? AND role = ? AND since = ?",
            [key.from.text, key.kind.code, key.to.text, key.role, key.since?.description ?? ""]
        )
    }

    private func insert(_ tie: Tie) throws {
        let details = tie.details
        try run(
            "INSERT INTO tie (\(FactColumns.tie)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                tie.from.text, tie.kind.code, tie.to.text, details.role ?? "", details.period.since?.description ?? "",
                details.period.until?.description, details.weight, details.state, details.note, details.source,
                text(of: details.attributes),
            ]
        )
    }

    private func text(of attributes: Attributes) -> String? {
        guard !attributes.isEmpty else { return nil }
        return JSON.object(attributes.map { JSON.Member($0.name, .string($0.value)) }).flat
    }

    /// Appends a change to the log.
    func append(_ change: SealedChange, touching edits: [Edit]) throws {
        try run(
            "INSERT INTO change (number, note, salt, commitment, digest) VALUES (?, ?, ?, ?, ?)",
            [
                change.number, change.note.text, Data(change.note.salt), Data(change.note.commitment.bytes),
                Data(change.digest.bytes),
            ]
        )
        for (place, edit) in change.edits.enumerated() {
            try run(
                "INSERT INTO edit (change, place, text, salt, commitment) VALUES (?, ?, ?, ?, ?)",
                [change.number, place, edit.text, Data(edit.salt), Data(edit.commitment.bytes)]
            )
        }
        for node in Set(edits.flatMap(\.key.nodes)) {
            try run("INSERT INTO touched (node, change) VALUES (?, ?)", [node.text, change.number])
        }
    }
}
