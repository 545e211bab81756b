public import RaakvlakNetwork
import RaakvlakRecords

extension FactEditor {
    /// States a tie, or something else of the one there is.
    ///
    /// Where one tie of the kind joins the two already, and no other role or beginning is named, that one is meant.
    /// - Throws: `EditingError`.
    public func linking(
        _ from: Node.ID,
        _ kind: TieKind,
        _ to: Node.ID,
        _ columns: [Assignment]
    ) throws(EditingError) -> [Edit] {
        var ends: [Node] = []
        for id in [from, to] {
            guard let node = try node(id) else { throw .noSuchNode(id.text) }
            ends.append(node)
        }
        let known = try ties(kind, from, to)
        let part = try part(nodes: ends, ties: known, named: [])
        let alone = try tie(from, kind, to, columns, among: ends)
        let meant = try meant(of: known, columns, alone)
        let base = meant.map { cells($0).map { Assignment($0.column, $0.text) } } ?? []
        let stated = meant == nil ? alone : try tie(from, kind, to, base + columns, among: ends)
        do throws(NetworkError) {
            return Edit.between(part, try Network(nodes: part.nodes, ties: known.filter { $0 != meant } + [stated]))
        } catch { throw .store(.notHeld(error)) }
    }

    /// The tie that columns state, as a row of its table is read.
    private func tie(
        _ from: Node.ID,
        _ kind: TieKind,
        _ to: Node.ID,
        _ columns: [Assignment],
        among ends: [Node]
    ) throws(EditingError) -> Tie {
        let bare = try part(nodes: ends, ties: [], named: [])
        var table = EditableTable(tiesOf: bare)
        let row = table.appendRow()
        for (column, text) in [("from", from.text), ("kind", kind.code), ("to", to.text)] {
            table.set(text, column, inRow: row)
        }
        let edits = try edits(of: bare, table, row, columns, keys: ["from", "kind", "to"])
        guard case .tie(let tie)?? = edits.map(\.after).first else { throw .noSuchTie(from, kind, to) }
        return tie
    }

    /// Takes a tie away; columns say which, where there are several.
    ///
    /// - Throws: `EditingError`.
    public func unlinking(
        _ from: Node.ID,
        _ kind: TieKind,
        _ to: Node.ID,
        _ columns: [Assignment]
    ) throws(EditingError) -> [Edit] {
        let known = try ties(kind, from, to)
        let ends = try [from, to].map { id throws(EditingError) in
            guard let node = try node(id) else { throw EditingError.noSuchNode(id.text) }
            return node
        }
        let wanted = columns.isEmpty ? [] : cells(try tie(from, kind, to, columns, among: ends))
        let matching = known.filter { tie in
            let has = cells(tie)
            return wanted.allSatisfy { cell in has.contains { $0 == cell } }
        }
        guard let tie = matching.first else { throw .noSuchTie(from, kind, to) }
        guard matching.count == 1 else { throw .severalTies(matching.map { Fact.tie($0).key }) }
        return [Edit(from: .tie(tie), to: nil)].compactMap { $0 }
    }

    private func ties(_ kind: TieKind, _ from: Node.ID, _ to: Node.ID) throws(EditingError) -> [Tie] {
        let key = Fact.TieKey(kind, from: from, to: to)
        return try ties(at: from).filter { $0.kind == kind && $0.from == key.from && $0.to == key.to }
    }

    /// The one tie that is meant, or nil where a new one is.
    private func meant(
        of known: [Tie],
        _ columns: [Assignment],
        _ stated: Tie
    ) throws(EditingError) -> Tie? {
        let table = EditableTable(tiesOf: try part(nodes: [], ties: [], named: []))
        let named = columns.map { table.column(for: $0.column) }
        let (details, period) = (stated.details, stated.details.period)
        let matching = known.filter { tie in
            (!named.contains(.known("role")) || tie.details.role == details.role)
                && (!named.contains(.known("since")) || tie.details.period.since == period.since)
        }
        guard matching.count > 1 else { return matching.first }
        throw .severalTies(matching.map { Fact.tie($0).key })
    }

    /// What stands in the columns of a tie besides its kind and ends.
    private func cells(_ tie: Tie) -> [(column: String, text: String)] {
        let details = tie.details
        let known: [(String, String?)] = [
            ("role", details.role), ("weight", details.weight.map(Decimal.text)), ("state", details.state),
            ("since", details.period.since?.description), ("until", details.period.until?.description),
            ("note", details.note), ("source", details.source),
        ]
        return known.compactMap { column, text in text.map { (column, $0) } }
            + details.attributes.map { ($0.name, $0.value) }
    }
}
