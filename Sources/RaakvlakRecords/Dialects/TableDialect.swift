package import RaakvlakNetwork

/// A form in which the tables of a network are written for people; what is written is read as the same network.
package struct TableDialect: Sendable {
    /// A table as rows of texts, of which the first is its header.
    package struct Table: Sendable {
        /// The name of the file of the folder for which it stands.
        package let name: String
        /// Its rows.
        package var rows: [[String]]
    }

    private let language: Language
    /// Whether dates, numbers and telephone numbers are written as a Dutch spreadsheet shows them.
    private let isLocal: Bool

    /// Headers and words of closed lists in a language; in English that is as in the folder.
    package static func people(_ language: Language) -> TableDialect { Self(language: language, isLocal: false) }

    /// As a Dutch spreadsheet shows everything: `12-4-2023`, `2,5`, `06 12 34 56 78`.
    package static let dutchSpreadsheet = Self(language: .dutch, isLocal: true)

    /// The tables of a network, in the order in which they are read.
    ///
    /// - Complexity: O(nodes + ties).
    package func tables(of network: Network) -> [Table] {
        FolderWriter(network).files.map { file in
            let table = Table(name: file.name, rows: file.rows)
            return language == .english ? table : translated(table)
        }
    }

    private func translated(_ table: Table) -> Table {
        guard let header = table.rows.first else { return table }
        let columns = KnownColumn.columns(of: table.name).columns
        let titles = Self.titles(of: header, columns, in: table.name)
        let forms = zip(header, titles).map { name, title in columns.first { $0.name == name }?.form(under: title) }
        let kind = header.firstIndex(of: "kind")
        let rows = table.rows.dropFirst().map { row in
            let tie = kind.flatMap { TieKind(code: row[$0]) }
            return row.indices.map { column in forms[column].map { text(row[column], $0, tie) } ?? row[column] }
        }
        return Table(name: table.name, rows: [titles] + rows)
    }

    /// The Dutch names of columns; one that an extra column could be taken for keeps its own name.
    private static func titles(of header: [String], _ columns: [KnownColumn], in file: String) -> [String] {
        let (names, kinds) = (columns.map(\.name), KnownColumn.columns(of: file).kinds)
        let extras = header.filter { !names.contains($0) }
        let taken = Set(extras.compactMap { ColumnWords.column(for: $0, among: names, kinds: kinds) })
        return header.map { name in
            let title = ColumnWords.title(of: name, in: file)
            let isRead = ColumnWords.column(for: title, among: names, kinds: kinds) == name
            return names.contains(name) && isRead && !taken.contains(name) ? title : name
        }
    }

    private func text(_ value: String, _ form: CellForm, _ tie: TieKind?) -> String {
        guard !value.isEmpty else { return value }
        switch form {
        case .choice, .choices, .tieKind, .tieRole, .tieState, .source: return form.title(of: value, tie: tie) ?? value
        case .date: return isLocal ? SpreadsheetText.date(value) : value
        case .number: return isLocal ? SpreadsheetText.number(value) : value
        case .phone: return isLocal ? PhoneNumber(value)?.readable(in: language) ?? value : value
        case .id, .text, .consents, .identifier, .references, .tieEnd: return value
        }
    }
}

extension FolderWriter.File {
    /// The rows of the file, its header first.
    var rows: [[String]] {
        var rows: [[String]] = []
        // Bytes in memory can always be read.
        guard let table = try? OpenTable(InputTable(name: name, bytes: bytes)) else { return rows }
        var reader = CSVReader(table)
        while (try? reader.next()) == true {
            rows.append((0..<reader.fieldCount).map { String(decoding: reader.field($0), as: UTF8.self) })
        }
        return rows
    }
}
