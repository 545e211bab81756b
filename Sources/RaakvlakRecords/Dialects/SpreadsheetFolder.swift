public import RaakvlakNetwork

/// The files of a network as a Dutch Excel writes them: `;` between fields, CRLF at the end of rows, windows-1252.
///
/// What a spreadsheet would take for a formula has an apostrophe before it. A file with a character that windows-1252 lacks is written as Excel's "CSV UTF-8" instead, so that nothing is lost.
public struct SpreadsheetFolder: Sendable {
    /// The files, in the order in which they are read.
    public let files: [FolderWriter.File]
    /// The names of those files that are UTF-8.
    public let unicodeFiles: [String]

    /// The files of `network`.
    ///
    /// - Complexity: O(nodes + ties).
    public init(_ network: Network) {
        files = TableDialect.dutchSpreadsheet.tables(of: network).map { table in
            FolderWriter.File(name: table.name, bytes: Self.file(of: table.rows))
        }
        unicodeFiles = files.filter { $0.bytes.starts(with: Self.mark) }.map(\.name)
    }

    /// What marks a file as UTF-8.
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The bytes of a table of these rows.
    package static func file(of rows: [[String]]) -> [UInt8] {
        let text = text(of: rows)
        return Windows1252.bytes(of: text) ?? mark + text.utf8
    }

    private static func text(of rows: [[String]]) -> String {
        rows.map { row in (row == [""] ? "\"\"" : row.map(quoted).joined(separator: ";")) + "\r\n" }.joined()
    }

    /// By scalars: a quote with an accent on it is one character, but two scalars.
    private static func quoted(_ field: String) -> String {
        let field = SpreadsheetText.guarded(field)
        let scalars = field.unicodeScalars
        guard scalars.contains(where: { ";\"\r\n".unicodeScalars.contains($0) }) || scalars.first == "\u{FEFF}" else {
            return field
        }
        var text = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in scalars {
            if scalar == "\"" { text.append("\"") }
            text.append(scalar)
        }
        text.append("\"")
        return String(text)
    }
}

/// The encoding of Windows in western Europe.
enum Windows1252 {
    /// The bytes of `text`; nil where it has a character that the encoding lacks.
    static func bytes(of text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x80, 0xA0..<0x100: bytes.append(UInt8(scalar.value))
            default:
                guard let place = upper.firstIndex(of: scalar.value) else { return nil }
                bytes.append(UInt8(0x80 + place))
            }
        }
        // What could be taken for UTF-8 must be UTF-8.
        return String(validating: bytes, as: UTF8.self) == nil || bytes.allSatisfy { $0 < 0x80 } ? bytes : nil
    }

    /// What stands at 0x80 to 0x9F; 0 where nothing does.
    private static let upper: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}
