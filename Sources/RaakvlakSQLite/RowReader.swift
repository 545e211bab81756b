internal import Foundation
internal import GRDB
internal import RaakvlakInterchange
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Makes facts of rows.
struct RowReader {
    private let row: Row
    private let path: String

    init(_ row: Row, _ path: String) { (self.row, self.path) = (row, path) }

    /// The text in a column; nil where there is none.
    ///
    /// What is of another type is a fault: a damaged file may hold anything.
    func optionalText(_ column: Int) throws -> String? {
        let value: DatabaseValue = row[column]
        if value.isNull { return nil }
        guard let text = String.fromDatabaseValue(value) else { throw fault("text") }
        return text
    }

    /// The text in a column.
    func text(_ column: Int) throws -> String {
        guard let text = try optionalText(column) else { throw fault("text") }
        return text
    }

    /// The whole number in a column.
    func integer(_ column: Int) throws -> Int {
        guard let number = Int.fromDatabaseValue(row[column]) else { throw fault("integer") }
        return number
    }

    private func optionalNumber(_ column: Int) throws -> Double? {
        let value: DatabaseValue = row[column]
        if value.isNull { return nil }
        guard let number = Double.fromDatabaseValue(value) else { throw fault("number") }
        return number
    }

    private func bytes(_ column: Int) throws -> [UInt8] {
        guard let data = Data.fromDatabaseValue(row[column]) else { throw fault("bytes") }
        return Array(data)
    }

    /// A row of `SQLiteFacts.nodeColumns`.
    func node(_ names: [Node.OtherName]) throws -> Node {
        guard let id = Node.ID(try text(0)), let kind = NodeKind(code: try text(1)) else { throw fault("node") }
        return Node(
            id: id,
            kind: kind,
            name: try text(2),
            englishName: try optionalText(3),
            otherNames: names,
            attributes: try attributes(7),
            period: try period(since: optionalText(4), until: optionalText(5)),
            source: try optionalText(6)
        )
    }

    /// A row of `SQLiteFacts.nameColumns`.
    func otherName() throws -> Node.OtherName {
        guard let kind = Node.OtherName.Kind(code: try text(2)) else { throw fault("other_name") }
        return Node.OtherName(
            try text(1),
            kind: kind,
            language: try optionalText(3).flatMap { Language(rawValue: $0) },
            period: try period(since: optionalText(4), until: optionalText(5)),
            source: try optionalText(6)
        )
    }

    /// A row of `SQLiteFacts.tieColumns`.
    func tie() throws -> Tie {
        guard let from = Node.ID(try text(0)), let kind = TieKind(code: try text(1)), let to = Node.ID(try text(2))
        else { throw fault("tie") }
        let (role, since) = (try text(3), try text(4))
        return Tie(
            kind,
            from: from,
            to: to,
            details: Tie.Details(
                role: role.isEmpty ? nil : role,
                weight: try optionalNumber(6),
                state: try optionalText(7),
                period: try period(since: since.isEmpty ? nil : since, until: optionalText(5)),
                note: try optionalText(8),
                source: try optionalText(9),
                attributes: try attributes(10)
            )
        )
    }

    /// A text with its salt and commitment, in the first three columns.
    func sealed() throws -> SealedText {
        SealedText(text: try text(0), salt: try bytes(1), commitment: try digest(2))
    }

    func digest(_ column: Int) throws -> Digest {
        guard let digest = Digest(bytes: try bytes(column)) else { throw fault("digest") }
        return digest
    }

    private func period(since: String?, until: String?) throws -> Period {
        guard since != nil || until != nil else { return .open }
        let dates = (since.flatMap { PartialDate($0) }, until.flatMap { PartialDate($0) })
        guard (since == nil) == (dates.0 == nil), (until == nil) == (dates.1 == nil),
            let period = Period(since: dates.0, until: dates.1)
        else { throw fault("since, until") }
        return period
    }

    private func attributes(_ column: Int) throws -> Attributes {
        guard let text = try optionalText(column) else { return Attributes() }
        guard case .object(let members)? = try? JSONScanner.document(Array(text.utf8)) else {
            throw fault("attributes")
        }
        var attributes = Attributes()
        for member in members { if case .string(let value) = member.value { attributes[member.name] = value } }
        return attributes
    }

    private func fault(_ what: String) -> StoreError { .damaged(path, detail: "\(what): \(row)") }
}
