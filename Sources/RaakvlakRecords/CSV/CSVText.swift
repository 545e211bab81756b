/// The bytes of rows of comma-separated values; a field is quoted where it must be.
package struct CSVText {
    /// The bytes of the rows so far.
    package private(set) var bytes: [UInt8] = []

    /// No rows.
    package init() {}

    /// Forgets the rows so far and keeps their room.
    package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Adds a row of these fields.
    package mutating func append(_ fields: [String]) { append(fields) { _ in false } }

    private mutating func append(_ fields: [String], isQuoted: (String) -> Bool) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(comma) }
            if Self.needsQuotes(field) || isQuoted(field) || fields == [""] {
                appendQuoted(field)
            } else {
                bytes.append(contentsOf: field.utf8)
            }
        }
        bytes.append(newline)
    }

    /// Adds the header of a file: names that hold what separates fields in other dialects are quoted too, so that a
    /// reader sees at once which one this is.
    package mutating func append(header names: [String]) {
        append(names) { $0.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\t") } }
    }

    /// Also where it begins with a byte order mark, which would not be read at the start of a file.
    private static func needsQuotes(_ field: String) -> Bool {
        field.utf8.contains { $0 == comma || $0 == quote || $0 == newline || $0 == carriageReturn }
            || field.utf8.starts(with: [0xEF, 0xBB, 0xBF])
    }

    private mutating func appendQuoted(_ field: String) {
        bytes.append(quote)
        for byte in field.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
