internal import RaakvlakInterchange
public import RaakvlakNetwork
internal import RaakvlakRecords
public import RaakvlakStore

/// The answer to a question in SQL.
///
/// JSON: `columns` (their names), `count` (of the rows that are given), `isCut` (whether there were more), and `rows`, each
/// with a value for each column: null, a number, a text; bytes as hexadecimal digits.
///
/// CSV: the columns as the question names them; nothing where a value is null.
public struct QueryDocument: Document {
    private let result: QueryResult

    /// Makes the document of an answer.
    public init(_ result: QueryResult) { self.result = result }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let head = [
            JSON.Member("columns", .array(result.columns.map(JSON.string))),
            JSON.Member("count", .integer(result.rows.count)), JSON.Member("isCut", .bool(result.isCut)),
        ]
        JSON.write(head, then: "rows", result.rows.lazy.map { .array($0.map(\.json)) }, to: &output)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        CSVRows.write(result.columns, result.rows.lazy.map { $0.map(\.text) }, to: &output)
    }

    /// A table of the rows, below how many there are.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.rowsCounted(result.rows.count, isCut: result.isCut)(language), in: language)
        let columns = result.columns.indices.map { place in
            let hasNumbers = result.rows.allSatisfy { $0[place].isNumber || $0[place] == .null }
            return Page.Table.Column(result.columns[place], hasNumbers ? .right : .flexible)
        }
        page.table(Page.Table(columns, rows: result.rows.map { $0.map(\.text) }))
        return page
    }
}

extension QueryValue {
    fileprivate var json: JSON {
        switch self {
        case .null: .null
        case .integer(let number): .integer(number)
        case .number(let number): .number(number)
        case .text(let text): .string(text)
        case .bytes: .string(text)
        }
    }

    fileprivate var text: String {
        switch self {
        case .null: ""
        case .integer(let number): String(number)
        case .number(let number): CSVRows.text(number)
        case .text(let text): text
        case .bytes(let bytes): bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
    }
}
