internal import RaakvlakNetwork
internal import RaakvlakStore

extension PostgresFacts {
    /// The number, moment and digest of a change; 0, nil and zeros where there is none.
    typealias LastChange = (number: Int, moment: Moment?, digest: Digest)

    /// Asks for the last change.
    static func lastChange(_ schema: PostgresSchema) -> String {
        "SELECT number, moment, digest FROM \(schema.name).change ORDER BY number DESC LIMIT 1"
    }

    /// The last change, of the answer to that.
    func lastChange(of found: PostgresRows) throws(StoreError) -> LastChange {
        guard found.count > 0 else { return (0, nil, .zero) }
        return (try integer(found, 0, 0), found.text(0, 1).flatMap { Moment($0) }, try digest(found, 0, 2))
    }

    func lastChange() throws(StoreError) -> LastChange { try lastChange(of: rows(Self.lastChange(table))) }

    /// Asks for the marks of all who were erased, of tables that are up to date.
    static func erasedMarks(_ schema: PostgresSchema) -> String { "SELECT digest, key FROM \(schema.name).erased" }

    /// The marks, of the answer to that.
    func erasedMarks(of found: PostgresRows) throws(StoreError) -> Set<ErasedMark> {
        var marks: Set<ErasedMark> = []
        for row in 0..<found.count {
            guard let key = found.binary(row, 1) else { throw fault("erased") }
            marks.insert(ErasedMark(key: key, digest: try digest(found, row, 0)))
        }
        return marks
    }

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

    func changesOfNodes() throws(StoreError) -> [Node.ID: [Int]] {
        let found = try rows("SELECT node, change FROM \(schema).touched ORDER BY change")
        var numbers: [Node.ID: [Int]] = [:]
        for row in 0..<found.count {
            guard let node = found.text(row, 0).flatMap({ Node.ID($0) }) else { throw fault("node") }
            numbers[node, default: []].append(try integer(found, row, 1))
        }
        return numbers
    }

    /// The marks of all who were erased.
    func erasedMarks() throws(StoreError) -> Set<ErasedMark> {
        try hasErasures() ? erasedMarks(of: rows(Self.erasedMarks(table))) : []
    }

    /// Whether there is a table for marks; tables of an earlier version may be looked at as they are.
    func hasErasures() throws(StoreError) -> Bool {
        try rows("SELECT to_regclass($1)", ["\(schema).erased"]).text(0, 0) != nil
    }

    /// A text with its salt and commitment, in the first three columns.
    private func sealed(_ rows: PostgresRows, _ row: Int) throws(StoreError) -> SealedText {
        guard let text = rows.text(row, 0), let salt = rows.binary(row, 1) else { throw fault("edit") }
        return SealedText(text: text, salt: salt, commitment: try digest(rows, row, 2))
    }

    private func digest(_ rows: PostgresRows, _ row: Int, _ column: Int) throws(StoreError) -> Digest {
        guard let digest = rows.binary(row, column).flatMap({ Digest(bytes: $0) }) else { throw fault("digest") }
        return digest
    }

    private func integer(_ rows: PostgresRows, _ row: Int, _ column: Int) throws(StoreError) -> Int {
        guard let number = rows.text(row, column).flatMap({ Int($0) }) else { throw fault("integer") }
        return number
    }

    private func fault(_ what: String) -> StoreError { .damaged(place, detail: what) }
}
