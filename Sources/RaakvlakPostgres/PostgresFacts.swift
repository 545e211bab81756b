internal import RaakvlakNetwork
internal import RaakvlakStore

/// The facts and the log of a network on a server, as one transaction sees them.
struct PostgresFacts: Facts {
    let session: PostgresSession
    let table: PostgresSchema
    let place: String
    var schema: String { table.name }

    private static let weight = 6

    init(_ session: PostgresSession, _ schema: PostgresSchema, at place: String) {
        (self.session, table, self.place) = (session, schema, place)
    }

    func rows(_ sql: String, _ parameters: [String?] = []) throws(StoreError) -> PostgresRows {
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
        let found = try rows("SELECT \(FactColumns.node) FROM \(schema).node WHERE id = $1", [id.text])
        return try nodes(of: found, self.names(of: names)).first
    }

    /// The names that rows of `FactColumns.otherName` state, by the ids of nodes.
    func names(of found: PostgresRows) throws(StoreError) -> [String: [Node.OtherName]] {
        var names: [String: [Node.OtherName]] = [:]
        for row in 0..<found.count {
            let name = found.facts(row, of: place)
            names[try name.text(0), default: []].append(try name.otherName())
        }
        return names
    }

    /// The nodes that rows of `FactColumns.node` state.
    func nodes(of found: PostgresRows, _ names: [String: [Node.OtherName]]) throws(StoreError) -> [Node] {
        var nodes: [Node] = []
        for row in 0..<found.count {
            let node = found.facts(row, of: place)
            nodes.append(try node.node(names[try node.text(0)] ?? []))
        }
        return nodes
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
        try ties(of: rows("SELECT \(FactColumns.tie) FROM \(schema).tie WHERE \(condition)", parameters))
    }

    /// The ties that rows of `FactColumns.tie` state.
    func ties(of found: PostgresRows) throws(StoreError) -> [Tie] {
        var ties: [Tie] = []
        for row in 0..<found.count { ties.append(try found.facts(row, number: Self.weight, of: place).tie()) }
        return ties
    }

    /// All facts.
    ///
    /// - Complexity: O(rows).
    func network() throws(StoreError) -> Network {
        var nodes = NodePart()
        try forEachRow(of: .otherName) { row throws(StoreError) in try nodes.insertName(row) }
        try forEachRow(of: .node) { row throws(StoreError) in try nodes.insert(row) }
        var loader = NetworkLoader(place)
        try loader.insert(nodes)
        var ties = TiePart(known: loader.ids)
        try forEachRow(of: .tie, isOrdered: false) { row throws(StoreError) in try ties.insert(row) }
        try loader.insert(ties)
        return try loader.network()
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
}
