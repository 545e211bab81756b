import RaakvlakNetwork
import RaakvlakRecords

/// The present row of a file of the register: its fields by what they mean, and where to report what is wrong with them.
struct RegisterRow {
    let header: RegisterHeader
    let line: Int
    let fields: [String]

    /// The text of a field, with one blank for several; nil where it is empty or the file has no such column.
    func text(_ column: RegisterColumn) -> String? {
        guard let place = header.places[column] else { return nil }
        let words = fields[place].split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0.isNewline }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// The edition of what a field says: a year at the end of the column's name counts before that of the file.
    func edition(_ column: RegisterColumn) -> Edition {
        Edition(file: header.file, vintage: header.vintages[column] ?? header.vintage)
    }

    /// The edition of the row.
    var edition: Edition { Edition(file: header.file, vintage: header.vintage) }

    /// The number that a field holds, or nil where it is empty or is none; the latter is reported.
    func key(_ column: RegisterColumn, _ kind: NodeKind, _ log: inout RegisterLog) -> RegisterKey? {
        guard let text = text(column) else { return nil }
        // The register writes the number of a gemeente without the letters of Statistics Netherlands.
        let number = kind == .gemeente && text.utf8.count == 4 ? "GM" + text : text
        if let identifier = Identifier(number, of: kind) { return RegisterKey(kind, identifier) }
        report(.invalidIdentifier(found: String(text.prefix(80)), kind: kind), column, &log)
        return nil
    }

    /// The number of the row's own organization, or nil where it is empty or is none; both are reported.
    func ownKey(_ column: RegisterColumn, _ kind: NodeKind, _ log: inout RegisterLog) -> RegisterKey? {
        if text(column) == nil { report(.emptyRequired(column: header.name(of: column)), column, &log) }
        return key(column, kind, &log)
    }

    /// Reports what is wrong with a field.
    func report(_ problem: Problem, _ column: RegisterColumn, _ log: inout RegisterLog) {
        let place = header.places[column] ?? 0
        log.report(Issue(file: header.file, line: line, column: place + 1, problem: problem))
    }
}

/// The header of a file of the register: which column stands where.
struct RegisterHeader: Sendable {
    let file: String
    /// The year of the file, or nil where it is not known.
    let vintage: Int?
    let kind: RegisterFileKind
    let names: [String]
    /// The place of each column that is known.
    let places: [RegisterColumn: Int]
    /// The years of columns whose names end in one.
    let vintages: [RegisterColumn: Int]

    /// Reads the header of the file `file`; nil where it is that of no file of the register.
    init?(file: String, names: [String], vintage: Int?) {
        var (places, vintages): ([RegisterColumn: Int], [RegisterColumn: Int]) = ([:], [:])
        for (place, name) in names.enumerated() {
            guard let (column, year) = RegisterColumn.named(name), places[column] == nil else { continue }
            places[column] = place
            vintages[column] = year
        }
        guard let kind = RegisterFileKind(Set(places.keys)) else { return nil }
        (self.file, self.names, self.kind) = (file, names, kind)
        (self.places, self.vintages) = (places, vintages)
        self.vintage = Vintage.inName(file) ?? vintage
    }

    /// What the file calls a column.
    func name(of column: RegisterColumn) -> String { places[column].map { names[$0] } ?? column.names[0] }

    /// The columns that say nothing that a network of organizations holds.
    var omitted: [String] {
        let used = Set(places.values)
        return names.indices.filter { !used.contains($0) }.map { names[$0] }.filter { !$0.isEmpty }
    }
}

/// Gathers what is wrong with the files of the register: counts all, keeps a bounded number.
struct RegisterLog: Sendable {
    private(set) var issues: [Issue] = []
    private(set) var errorCount = 0
    private(set) var noticeCount = 0
    private static let mostIssues = 100_000

    mutating func report(_ issue: Issue) {
        if issue.isError { errorCount += 1 } else { noticeCount += 1 }
        if issues.count < Self.mostIssues { issues.append(issue) }
    }
}
