/// The answer to a question in SQL.
public struct QueryResult: Hashable, Sendable {
    /// The names of the columns, as the engine gives them; one may occur twice.
    public let columns: [String]
    /// The rows, with a value for each column.
    public let rows: [[QueryValue]]
    /// Whether there were more rows than were asked for.
    public let isCut: Bool

    /// Makes an answer of its parts.
    public init(columns: [String], rows: [[QueryValue]], isCut: Bool) {
        (self.columns, self.rows, self.isCut) = (columns, rows, isCut)
    }
}

/// A value in an answer, of the type that the engine gives it.
public enum QueryValue: Hashable, Sendable {
    /// Nothing is known.
    case null
    /// A whole number.
    case integer(Int)
    /// A number.
    case number(Double)
    /// A text.
    case text(String)
    /// Bytes, such as a digest.
    case bytes([UInt8])

    /// Whether it is a number.
    public var isNumber: Bool {
        switch self {
        case .integer, .number: true
        case .null, .text, .bytes: false
        }
    }
}

/// Where in a question something is wrong: line and character, from 1.
public struct QueryPlace: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// The character of the line.
    public let column: Int

    /// The place so many bytes of UTF-8 after the start of a question; nil where it is not so long.
    public init?(in sql: String, bytes: Int) {
        let utf8 = sql.utf8
        guard bytes >= 0, let index = utf8.index(utf8.startIndex, offsetBy: bytes, limitedBy: utf8.endIndex) else {
            return nil
        }
        self.init(end: sql[..<index])
    }

    /// The place of a character of a question, of which the first is 1; nil where it is not so long.
    public init?(in sql: String, character: Int) {
        let scalars = sql.unicodeScalars
        guard character >= 1,
            let index = scalars.index(scalars.startIndex, offsetBy: character - 1, limitedBy: scalars.endIndex)
        else { return nil }
        self.init(end: sql[..<index])
    }

    private init(end start: Substring) {
        let lines = start.split(separator: "\n", omittingEmptySubsequences: false)
        (line, column) = (lines.count, (lines.last?.count ?? 0) + 1)
    }
}
