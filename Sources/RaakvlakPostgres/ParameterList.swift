internal import RaakvlakStore

/// Rows as the parameters of one statement.
struct ParameterList: RowSink {
    /// What the parameters say, row after row.
    private(set) var parameters: [String?] = []
    /// Their places in the statement: `($1, $2), ($3, $4)`.
    private(set) var places = ""

    mutating func beginRow(columns: Int) {
        let first = parameters.count + 1
        let list = (first..<first + columns).map { "$\($0)" }.joined(separator: ", ")
        places += (places.isEmpty ? "" : ", ") + "(\(list))"
    }

    mutating func append(_ text: String?) { parameters.append(text) }
    mutating func append(json text: String?) { parameters.append(text) }
    mutating func append(_ number: Double?) { parameters.append(number.map { "\($0)" }) }
    mutating func append(_ number: Int) { parameters.append(String(number)) }
    mutating func append(_ bytes: [UInt8]) { parameters.append(Self.text(of: bytes)) }

    /// Bytes as PostgreSQL writes them.
    static func text(of bytes: [UInt8]) -> String {
        "\\x" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
