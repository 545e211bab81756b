import RaakvlakInterchange
package import RaakvlakNetwork

/// The columns of the tables of facts, in the order in which stores read and write them.
package enum FactColumns {
    /// Of nodes.
    package static let node = "id, kind, name, name_en, since, until, source, attributes"
    /// Of the other names of nodes; where several stand in order, `place` says which comes first.
    package static let otherName = "node, name, kind, language, since, until, source"
    /// Of ties.
    package static let tie = "from_node, kind, to_node, role, since, until, weight, state, note, source, attributes"
}

/// A row of the tables of facts, however it was read: what its columns say becomes a fact in one way only.
package protocol FactRow {
    /// The text in a column; nil where there is none.
    ///
    /// What is of another type is a fault: a damaged file may hold anything.
    func optionalText(_ column: Int) throws(StoreError) -> String?
    /// The number in a column; nil where there is none.
    func optionalNumber(_ column: Int) throws(StoreError) -> Double?
    /// The error that says what of the row makes no sense.
    func fault(_ what: String) -> StoreError
}

extension FactRow {
    /// The text in a column that has one.
    package func text(_ column: Int) throws(StoreError) -> String {
        guard let text = try optionalText(column) else { throw fault("text") }
        return text
    }

    /// A row of `FactColumns.node`.
    package func node(_ names: [Node.OtherName]) throws(StoreError) -> Node {
        guard let id = Node.ID(try text(0)), let kind = NodeKind(code: try text(1)) else { throw fault("node") }
        return Node(
            id: id,
            kind: kind,
            name: try text(2),
            englishName: try optionalText(3),
            otherNames: names,
            attributes: try attributes(7),
            period: try period(since: 4, until: 5),
            source: try optionalText(6)
        )
    }

    /// A row of `FactColumns.otherName`.
    package func otherName() throws(StoreError) -> Node.OtherName {
        guard let kind = Node.OtherName.Kind(code: try text(2)) else { throw fault("other_name") }
        return Node.OtherName(
            try text(1),
            kind: kind,
            language: try optionalText(3).flatMap { Language(rawValue: $0) },
            period: try period(since: 4, until: 5),
            source: try optionalText(6)
        )
    }

    /// A row of `FactColumns.tie`.
    package func tie() throws(StoreError) -> Tie {
        guard let from = Node.ID(try text(0)), let kind = TieKind(code: try text(1)), let to = Node.ID(try text(2))
        else { throw fault("tie") }
        return Tie(kind, from: from, to: to, details: try tieDetails())
    }

    /// What a row of `FactColumns.tie` says besides kind and ends.
    package func tieDetails() throws(StoreError) -> Tie.Details {
        let role = try text(3)
        return Tie.Details(
            role: role.isEmpty ? nil : role,
            weight: try optionalNumber(6),
            state: try optionalText(7),
            period: try period(since: 4, until: 5),
            note: try optionalText(8),
            source: try optionalText(9),
            attributes: try attributes(10)
        )
    }

    /// A period of two columns; what is empty is open.
    private func period(since: Int, until: Int) throws(StoreError) -> Period {
        let texts = [try optionalText(since) ?? "", try optionalText(until) ?? ""]
        if texts.allSatisfy(\.isEmpty) { return .open }
        let dates = texts.map { PartialDate($0) }
        guard zip(texts, dates).allSatisfy({ $0.isEmpty == ($1 == nil) }),
            let period = Period(since: dates[0], until: dates[1])
        else { throw fault("since, until") }
        return period
    }

    /// The attributes in a column.
    func attributes(_ column: Int) throws(StoreError) -> Attributes {
        guard let text = try optionalText(column) else { return Attributes() }
        guard case .object(let members)? = try? JSONScanner.document(Array(text.utf8)) else {
            throw fault("attributes")
        }
        var attributes = Attributes()
        for member in members { if case .string(let value) = member.value { attributes[member.name] = value } }
        return attributes
    }
}
