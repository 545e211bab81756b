internal import RaakvlakRecords

/// Rows of comma-separated values (RFC 4180, UTF-8, rows end with LF) as they are written to an output.
///
/// They are for programs, so that texts stay as they are: also those that a spreadsheet would take for a formula.
struct CSVRows {
    private static let piece = 1 << 16

    /// Writes a header and rows, which are made one by one.
    static func write(
        _ header: [String],
        _ rows: some Sequence<[String]>,
        to output: inout some TextOutputStream
    ) {
        var text = CSVText()
        text.append(header)
        for row in rows {
            text.append(row)
            guard text.bytes.count > piece else { continue }
            output.write(String(decoding: text.bytes, as: UTF8.self))
            text.removeAll()
        }
        output.write(String(decoding: text.bytes, as: UTF8.self))
    }

    /// The number as CSV holds it: the shortest text that reads back as the same number.
    static func text(_ number: Double) -> String { Decimal.text(number) }
}
