public import RaakvlakNetwork
import RaakvlakRecords

/// Makes edits of what people state about one node or tie, with the columns of the CSV folder.
///
/// What is stated is checked as rows of files are, and must not be about a pupil: a part of the network is written as tables, in which it takes its place,
/// and read again. Of the network only what the node or tie touches is needed.
public struct FactEditor<Source: Facts> {
    /// A column, in Dutch or English, and what is to stand in it; nothing where it is to be emptied.
    public struct Assignment: Hashable, Sendable {
        /// The column.
        public let column: String
        /// The text.
        public let text: String

        /// Makes an assignment of its parts.
        public init(_ column: String, _ text: String) { (self.column, self.text) = (column, text) }
    }

    let facts: Source

    /// Makes edits of what `facts` say.
    public init(_ facts: Source) { self.facts = facts }

    /// States a new node.
    ///
    /// - Throws: `EditingError`.
    public func adding(_ kind: NodeKind, _ id: String, _ columns: [Assignment]) throws(EditingError) -> [Edit] {
        guard let valid = Node.ID(id) else { throw .badID(id) }
        if try node(valid) != nil { throw .nodeExists(valid) }
        let part = try part(nodes: [], ties: [], named: columns)
        var table = EditableTable(nodesOf: kind, in: part)
        let row = table.appendRow()
        table.set(id, "id", inRow: row)
        if kind.isOrganization, table.hasColumn("kind") { table.set(kind.code, "kind", inRow: row) }
        return try edits(of: part, table, row, columns)
    }

    /// States something else of a node.
    ///
    /// - Throws: `EditingError`.
    public func setting(_ id: Node.ID, _ columns: [Assignment]) throws(EditingError) -> [Edit] {
        guard let node = try node(id) else { throw .noSuchNode(id.text) }
        let ties = try ties(at: id)
        let part = try part(nodes: [node], ties: ties, named: columns)
        let table = EditableTable(nodesOf: node.kind, in: part)
        guard let row = table.row(where: [("id", id.text)]) else { throw .noSuchNode(id.text) }
        try checkPosts(of: id, ties, table, row, columns)
        return try edits(of: part, table, row, columns)
    }

    /// What kind a node is of.
    ///
    /// - Throws: `EditingError.noSuchNode`.
    public func kind(of id: Node.ID) throws(EditingError) -> NodeKind {
        guard let node = try node(id) else { throw .noSuchNode(id.text) }
        return node.kind
    }

    /// Takes a node away; with its ties, where those may go too.
    ///
    /// - Throws: `EditingError`.
    public func removing(_ id: Node.ID, withTies: Bool) throws(EditingError) -> [Edit] {
        guard let node = try node(id) else { throw .noSuchNode(id.text) }
        let ties = try ties(at: id)
        guard withTies || ties.isEmpty else { throw .store(.hasTies(id, count: ties.count)) }
        return (ties.map(Fact.tie) + [.node(node)]).compactMap { Edit(from: $0, to: nil) }
    }

    /// Checks that columns that are about the one post of a person are not set where there are several, which the table of ties
    /// holds: one more would come of it.
    private func checkPosts(
        of id: Node.ID,
        _ ties: [Tie],
        _ table: EditableTable,
        _ row: Int,
        _ columns: [Assignment]
    ) throws(EditingError) {
        let posts = ties.filter { $0.kind == .worksFor && $0.from == id }
        guard !posts.isEmpty, table.text("organization", inRow: row).isEmpty else { return }
        for column in columns {
            guard case .known(let known) = table.column(for: column.column), EditableTable.postColumns.contains(known)
            else { continue }
            throw .severalPosts(id, column: column.column, posts.map(\.to))
        }
    }

    /// The part of the network in which an edit is checked: these nodes and ties, and all that they or assignments name.
    func part(nodes: [Node], ties: [Tie], named columns: [Assignment]) throws(EditingError) -> Network {
        var found: [Node.ID: Node] = [:]
        for node in nodes { found[node.id] = node }
        let words = columns.flatMap { ListText.items(of: $0.text) }
        for id in ties.flatMap({ [$0.from, $0.to] }) + words.compactMap({ Node.ID($0) }) where found[id] == nil {
            found[id] = try node(id)
        }
        do throws(NetworkError) { return try Network(nodes: found.values, ties: ties) } catch {
            throw .store(.notHeld(error))
        }
    }

    func edits(
        of part: Network,
        _ table: EditableTable,
        _ row: Int,
        _ columns: [Assignment],
        keys: Set<String> = ["id"]
    ) throws(EditingError) -> [Edit] {
        let before = table
        var table = table
        for assignment in columns {
            switch table.column(for: assignment.column) {
            case .known(let column) where keys.contains(column): throw .keyColumn(column)
            case .known(AttributeName.consents.rawValue):
                throw .consentsColumn(assignment.column, Node.ID(table.text("id", inRow: row)))
            case .known(let column): table.set(assignment.text, column, inRow: row)
            case .unknown(let word, let nearest) where nearest.isEmpty: table.set(assignment.text, word, inRow: row)
            case .unknown(let word, let nearest): throw .noSuchColumn(word, nearest: nearest)
            }
        }
        let outcome = try read(table, part, .ignore)
        guard let changed = outcome.network else { throw .refused(outcome.issues.filter(\.isError)) }
        let known = try Set(read(before, part, .refuse).issues.map(\.problem))
        let ofPupils = try read(table, part, .refuse).issues.filter {
            $0.problem.isOfPupil && !known.contains($0.problem)
        }
        guard ofPupils.isEmpty else { throw .refused(ofPupils) }
        return Edit.between(part, changed)
    }

    private func read(_ table: EditableTable, _ part: Network, _ pupils: PupilPolicy) throws(EditingError) -> Import {
        do throws(LocationError) { return try table.read(with: part, pupils: pupils) } catch {
            throw .notReadable(error)
        }
    }

    func node(_ id: Node.ID) throws(EditingError) -> Node? {
        do throws(StoreError) { return try facts.node(id) } catch { throw .store(error) }
    }

    func ties(at id: Node.ID) throws(EditingError) -> [Tie] {
        do throws(StoreError) { return try facts.ties(at: id) } catch { throw .store(error) }
    }
}
