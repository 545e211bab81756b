import RaakvlakTesting

@testable import RaakvlakRecords

/// What a reader said of one row.
struct ReadRow: Hashable {
    let fields: [String]
    let line: Int
    let fault: CSVReader.Fault?
}

extension TemporaryFolder {
    /// The rows that a reader finds in a file of these bytes.
    func rows(of bytes: some Sequence<UInt8>, longest: Int = CSVReader.longestRow) throws -> [ReadRow] {
        var reader = try CSVReader(path: write(bytes, to: "rows.csv"), longestRow: longest)
        var rows: [ReadRow] = []
        while try reader.next() {
            let fields = (0..<reader.fieldCount).map { String(decoding: reader.field($0), as: UTF8.self) }
            rows.append(ReadRow(fields: fields, line: reader.line, fault: reader.fault))
        }
        return rows
    }
}

/// The fields of the rows that a reader finds in `text`.
func fields(of text: String) throws -> [[String]] { try rows(of: text).map(\.fields) }

/// The rows that a reader finds in `text`.
func rows(of text: String) throws -> [ReadRow] { try withTemporaryFolder { try $0.rows(of: text.utf8) } }
