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
        String(unsafeUninitializedCapacity: 2 + bytes.count * 2) { text in
            (text[0], text[1]) = (UInt8(ascii: "\\"), UInt8(ascii: "x"))
            for (place, byte) in bytes.enumerated() {
                text[2 + place * 2] = digit(byte >> 4)
                text[3 + place * 2] = digit(byte & 15)
            }
            return text.count
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
    }
}
