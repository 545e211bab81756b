import RaakvlakNetwork

/// Reads `names.csv`: other names of nodes, with language, kind and period.
struct NameFileReader {
    /// A name and where it stands.
    struct Entry {
        let node: Node.ID
        let name: Node.OtherName
        let line: Int
        let column: Int
    }

    /// The names that were read, in the order of the file.
    private(set) var entries: [Entry] = []

    /// The names by node.
    var namesByNode: [String: [Node.OtherName]] {
        Dictionary(grouping: entries, by: \.node.text).mapValues { $0.map(\.name) }
    }

    /// Reads all rows; tells how many there were.
    /// - Throws: `LocationError.notReadable`.
    mutating func read(_ reader: inout CSVReader, _ log: inout IssueLog) throws(LocationError) -> Int {
        let file = FileFormat.namesFile
        guard try reader.next() else {
            log.report(Issue(file: file, line: 1, column: 1, problem: .emptyFile))
            return 0
        }
        let known = FileFormat.nameColumns.map { ($0, $0, $0 == "node" || $0 == "name") }
        guard let header = Header<String>(reader, file: file, known: known, extra: { $0 }, keepsExtras: false, &log)
        else { return 0 }
        var rows = 0
        while let row = try reader.nextRow(of: header.names, in: file, &log) {
            rows += 1
            if let entry = entry(row, header.names, &log) { entries.append(entry) }
        }
        return rows
    }

    private func entry(_ row: Row, _ names: [String], _ log: inout IssueLog) -> Entry? {
        let before = log.errorCount
        func column(_ name: String) -> Int? { names.firstIndex(of: name) }
        guard let node = column("node"), let name = column("name") else { return nil }
        row.require(name, &log)
        let id = row.reference(node, &log)
        let kind = column("kind").flatMap { row.code($0, of: Node.OtherName.Kind.codes, &log) }
        let language = column("language").flatMap { row.code($0, of: Language.allCases.map(\.rawValue), &log) }
        let other = Node.OtherName(
            row.text(name, &log) ?? "",
            kind: kind.flatMap { Node.OtherName.Kind(code: $0) } ?? .alias,
            language: language.flatMap { Language(rawValue: $0) },
            period: row.period(since: column("since"), until: column("until"), &log),
            source: column("source").flatMap { row.text($0, &log) }
        )
        guard let id, log.errorCount == before else { return nil }
        return Entry(node: id, name: other, line: row.line, column: node + 1)
    }
}
