internal import RaakvlakInterchange
internal import RaakvlakNetwork
internal import RaakvlakStore

/// The facts and the log of a network on a server, as one transaction sees them.
struct PostgresFacts: Facts {
    private let session: PostgresSession
    private let table: PostgresSchema
    private let place: String
    private var schema: String { table.name }

    private static let weight = 6

    init(_ session: PostgresSession, _ schema: PostgresSchema, at place: String) {
        (self.session, table, self.place) = (session, schema, place)
    }

    private func rows(_ sql: String, _ parameters: [String?] = []) throws(StoreError) -> PostgresRows {
        do throws(PostgresFault) { return try session.run(sql, parameters) } catch {
            throw error.storeError(at: place, isReading: true)
        }
    }

    // MARK: Facts

    func node(_ id: Node.ID) throws(StoreError) -> Node? {
        let names = try rows(
            "SELECT \(FactColumns.otherName) FROM \(schema).other_name WHERE node = $1 ORDER BY place",
            [id.text]
        )
        var others: [Node.OtherName] = []
        for row in 0..<names.count { others.append(try names.facts(row, of: place).otherName()) }
        let found = try rows("SELECT \(FactColumns.node) FROM \(schema).node WHERE id = $1", [id.text])
        return found.count == 0 ? nil : try found.facts(0, of: place).node(others)
    }

    func tie(_ key: Fact.TieKey) throws(StoreError) -> Tie? {
        try ties(
            "from_node = $1 AND kind = $2 AND to_node = $3 AND role = $4 AND since = $5",
            [key.from.text, key.kind.code, key.to.text, key.role, key.since?.description ?? ""]
        ).first
    }

    func ties(_ kind: TieKind, from node: Node.ID) throws(StoreError) -> [Tie] {
        try ties("from_node = $1 AND kind = $2", [node.text, kind.code])
    }

    /// All ties of which a node is one end, in the order of networks.
    func ties(at node: Node.ID) throws(StoreError) -> [Tie] {
        try ties("from_node = $1 OR to_node = $1", [node.text]).sorted { Fact.TieKey($0) < Fact.TieKey($1) }
    }

    private func ties(_ condition: String, _ parameters: [String]) throws(StoreError) -> [Tie] {
        let found = try rows("SELECT \(FactColumns.tie) FROM \(schema).tie WHERE \(condition)", parameters)
        var ties: [Tie] = []
        for row in 0..<found.count { ties.append(try found.facts(row, number: Self.weight, of: place).tie()) }
        return ties
    }

    /// All facts.
    ///
    /// - Complexity: O(rows).
    func network() throws(StoreError) -> Network {
        var (nodes, ties) = (NodePart(), TiePart())
        try forEachRow(FactColumns.otherName, of: "other_name ORDER BY node, place") { row throws(StoreError) in
            try nodes.insertName(row)
        }
        try forEachRow(FactColumns.node, of: "node ORDER BY id") { row throws(StoreError) in try nodes.insert(row) }
        try forEachRow(FactColumns.tie, number: Self.weight, of: "tie") { row throws(StoreError) in
            try ties.insert(row)
        }
        var loader = NetworkLoader(place)
        try loader.insert(nodes)
        try loader.insert(ties)
        return try loader.network()
    }

    private func forEachRow(
        _ columns: String,
        number: Int? = nil,
        of table: String,
        _ body: (RowBytes) throws(StoreError) -> Void
    ) throws(StoreError) {
        // The bytes of JSON as a text are those of the text.
        let query = "SELECT \(columns.replacing("attributes", with: "attributes::text")) FROM \(schema).\(table)"
        var reader = CopyReader(columns: columns.split(separator: ",").count, number: number, of: place)
        do {
            try session.copy(query) { message in if try reader.take(message) { try body(reader.row) } }
        } catch let error as StoreError {
            throw error
        } catch let fault as PostgresFault {
            throw fault.storeError(at: place, isReading: true)
        } catch {
            throw .failed(place, reason: "\(error)")
        }
    }

    /// References that lead nowhere.
    func integrityFaults() throws(StoreError) -> [String] {
        let found = try rows(
            """
            SELECT 'tie ' || from_node || ' ' || kind || ' ' || to_node FROM \(schema).tie
            WHERE NOT EXISTS (SELECT FROM \(schema).node WHERE id = from_node)
                OR NOT EXISTS (SELECT FROM \(schema).node WHERE id = to_node)
            UNION ALL SELECT 'other_name ' || node FROM \(schema).other_name
            WHERE NOT EXISTS (SELECT FROM \(schema).node WHERE id = node)
            UNION ALL SELECT 'edit of change ' || change FROM \(schema).edit
            WHERE NOT EXISTS (SELECT FROM \(schema).change WHERE number = edit.change)
            """
        )
        return (0..<found.count).compactMap { found.text($0, 0) }
    }

    // MARK: The log

    /// The number, moment and digest of a change; 0, nil and zeros where there is none.
    typealias LastChange = (number: Int, moment: Moment?, digest: Digest)

    /// Asks for the last change.
    static func lastChange(_ schema: PostgresSchema) -> String {
        "SELECT number, moment, digest FROM \(schema.name).change ORDER BY number DESC LIMIT 1"
    }

    /// The last change, of the answer to that.
    func lastChange(of found: borrowing PostgresRows) throws(StoreError) -> LastChange {
        guard found.count > 0 else { return (0, nil, .zero) }
        return (try integer(found, 0, 0), found.text(0, 1).flatMap { Moment($0) }, try digest(found, 0, 2))
    }

    func lastChange() throws(StoreError) -> LastChange { try lastChange(of: rows(Self.lastChange(table))) }

    /// The digest of a change; nil where there is none.
    func digest(of number: Int) throws(StoreError) -> Digest? {
        let found = try rows("SELECT digest FROM \(schema).change WHERE number = $1", [String(number)])
        return found.count == 0 ? nil : try digest(found, 0, 0)
    }

    func log(_ numbers: ClosedRange<Int>) throws(StoreError) -> [SealedChange] {
        let range = [String(numbers.lowerBound), String(numbers.upperBound)]
        let texts = try rows(
            """
            SELECT text, salt, commitment, change FROM \(schema).edit
            WHERE change BETWEEN $1 AND $2 ORDER BY change, place
            """,
            range
        )
        var edits: [Int: [SealedText]] = [:]
        for row in 0..<texts.count { edits[try integer(texts, row, 3), default: []].append(try sealed(texts, row)) }
        let changes = try rows(
            """
            SELECT note, salt, commitment, number, digest FROM \(schema).change
            WHERE number BETWEEN $1 AND $2 ORDER BY number
            """,
            range
        )
        var log: [SealedChange] = []
        for row in 0..<changes.count {
            let number = try integer(changes, row, 3)
            log.append(
                SealedChange(
                    number: number,
                    note: try sealed(changes, row),
                    edits: edits[number] ?? [],
                    digest: try digest(changes, row, 4)
                )
            )
        }
        return log
    }

    func changes(of node: Node.ID) throws(StoreError) -> [Int] {
        let found = try rows("SELECT change FROM \(schema).touched WHERE node = $1 ORDER BY change", [node.text])
        var numbers: [Int] = []
        for row in 0..<found.count { numbers.append(try integer(found, row, 0)) }
        return numbers
    }

    /// The marks of all who were erased.
    func erasedMarks() throws(StoreError) -> Set<ErasedMark> {
        // Tables of an earlier version may be looked at as they are.
        guard try rows("SELECT to_regclass($1)", ["\(schema).erased"]).text(0, 0) != nil else { return [] }
        let found = try rows("SELECT digest, key FROM \(schema).erased")
        var marks: Set<ErasedMark> = []
        for row in 0..<found.count {
            guard let key = found.binary(row, 1) else { throw fault("erased") }
            marks.insert(ErasedMark(key: key, digest: try digest(found, row, 0)))
        }
        return marks
    }

    /// A text with its salt and commitment, in the first three columns.
    private func sealed(_ rows: borrowing PostgresRows, _ row: Int) throws(StoreError) -> SealedText {
        guard let text = rows.text(row, 0), let salt = rows.binary(row, 1) else { throw fault("edit") }
        return SealedText(text: text, salt: salt, commitment: try digest(rows, row, 2))
    }

    private func digest(_ rows: borrowing PostgresRows, _ row: Int, _ column: Int) throws(StoreError) -> Digest {
        guard let digest = rows.binary(row, column).flatMap({ Digest(bytes: $0) }) else { throw fault("digest") }
        return digest
    }

    private func integer(_ rows: borrowing PostgresRows, _ row: Int, _ column: Int) throws(StoreError) -> Int {
        guard let number = rows.text(row, column).flatMap({ Int($0) }) else { throw fault("integer") }
        return number
    }

    private func fault(_ what: String) -> StoreError { .damaged(place, detail: what) }
}
