import RaakvlakNetwork

/// The header of a file: what each of its columns means.
struct Header<Role: Sendable> {
    /// The columns' names.
    let names: [String]
    /// The columns' meanings, in the same order.
    let roles: [Role]

    /// The most columns that a file may have.
    static var mostColumns: Int { 1_000 }

    /// Reads the header that `reader` stands at; nil where its form is wrong or a required column is missing.
    init?(
        _ reader: borrowing CSVReader,
        file: String,
        known: [(name: String, role: Role, isRequired: Bool)],
        extra: (String) -> Role,
        keepsExtras: Bool = true,
        _ log: inout IssueLog
    ) {
        let before = log.errorCount
        let row = Row(reader, file: file, names: Array(repeating: "", count: reader.fieldCount))
        if let problem = Self.problem(of: reader) { row.report(problem, (reader.fault?.column ?? 1) - 1, &log) }
        guard log.errorCount == before else { return nil }
        let names = (0..<reader.fieldCount).map { row.headerName($0, &log) }
        let missing = known.filter { !names.contains($0.name) }
        var (seen, roles) = (Set<String>(), [Role]())
        var extras: [Int] = []
        for (column, name) in names.enumerated() {
            if !name.isEmpty, !seen.insert(name).inserted { row.report(.duplicateColumn(name.excerpt), column, &log) }
            if let match = known.first(where: { $0.name == name }) {
                roles.append(match.role)
            } else {
                if ColumnWords.column(for: name, among: missing.map(\.name)) != nil { log.seeForeignColumn() }
                let similar = ColumnWords.nearest(to: name, among: missing.map(\.name))
                let problem: Problem = keepsExtras ? .similarColumn(name.excerpt) : .columnNotKept(name.excerpt)
                if !name.isEmpty, !keepsExtras || !similar.isEmpty {
                    row.report(problem, column, &log, nearest: similar)
                } else if !name.isEmpty, ColumnWords.column(for: name, among: known.map(\.name)) == nil {
                    extras.append(column)
                }
                roles.append(extra(name))
            }
        }
        if let kept = KeptColumns(extras.map { names[$0] }, in: file, isWhole: missing.isEmpty) {
            row.report(.columnsKept(kept), names.firstIndex(of: kept.names[0]) ?? 0, &log)
        }
        for column in missing where column.isRequired { row.report(.missingColumn(column.name), 0, &log) }
        guard log.errorCount == before else { return nil }
        (self.names, self.roles) = (names, roles)
    }

    private static func problem(of reader: borrowing CSVReader) -> Problem? {
        if let fault = reader.fault { return fault.problem }
        return reader.fieldCount > mostColumns ? .tooManyColumns(found: reader.fieldCount, most: mostColumns) : nil
    }
}

extension CSVReader {
    /// Reads the next row that is well formed and has as many fields as the header.
    ///
    /// Reports rows that are not; what stands in the column `id` of those is then known to be refused.
    ///
    /// - Throws: `LocationError.notReadable`.
    mutating func nextRow(
        of names: [String],
        in file: String,
        id: Int? = nil,
        _ log: inout IssueLog
    ) throws(LocationError) -> Row? {
        while try next() {
            if fault == nil, fieldCount == names.count { return Row(self, file: file, names: names) }
            if let id, id < fieldCount { log.refuse(field(id)) }
            reportForm(of: names, in: file, &log)
        }
        return nil
    }

    /// Reports what is wrong with the form of the present row.
    func reportForm(of names: [String], in file: String, _ log: inout IssueLog) {
        let row = Row(self, file: file, names: names)
        if let fault { return row.report(fault.problem, fault.column - 1, &log) }
        let problem = Problem.fieldCount(found: fieldCount, expected: names.count)
        row.report(problem, min(fieldCount, names.count + 1) - 1, &log)
    }
}

extension CSVReader.Fault {
    var problem: Problem {
        switch self {
        case .unterminatedQuote: .unterminatedQuote
        case .strayQuote: .strayQuote
        case .tooLong: .rowTooLong
        }
    }

    /// The column in which it is, from 1.
    var column: Int {
        switch self {
        case .unterminatedQuote(let column), .strayQuote(let column): column
        case .tooLong: 1
        }
    }
}
