internal import Foundation
internal import GRDB
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Makes facts and changes of rows.
struct RowReader: FactRow {
    private let row: Row
    private let path: String

    init(_ row: Row, _ path: String) { (self.row, self.path) = (row, path) }

    func optionalText(_ column: Int) throws(StoreError) -> String? {
        let value: DatabaseValue = row[column]
        if value.isNull { return nil }
        guard let text = String.fromDatabaseValue(value) else { throw fault("text") }
        return text
    }

    func optionalNumber(_ column: Int) throws(StoreError) -> Double? {
        let value: DatabaseValue = row[column]
        if value.isNull { return nil }
        guard let number = Double.fromDatabaseValue(value) else { throw fault("number") }
        return number
    }

    /// The whole number in a column.
    func integer(_ column: Int) throws(StoreError) -> Int {
        guard let number = Int.fromDatabaseValue(row[column]) else { throw fault("integer") }
        return number
    }

    /// The bytes in a column.
    func bytes(_ column: Int) throws(StoreError) -> [UInt8] {
        guard let data = Data.fromDatabaseValue(row[column]) else { throw fault("bytes") }
        return Array(data)
    }

    /// A text with its salt and commitment, in the first three columns.
    func sealed() throws(StoreError) -> SealedText {
        SealedText(text: try text(0), salt: try bytes(1), commitment: try digest(2))
    }

    func digest(_ column: Int) throws(StoreError) -> Digest {
        guard let digest = Digest(bytes: try bytes(column)) else { throw fault("digest") }
        return digest
    }

    func fault(_ what: String) -> StoreError { .damaged(path, detail: "\(what): \(row)") }
}
