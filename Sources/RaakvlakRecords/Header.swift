import RaakvlakNetwork

/// The header of a file: what each of its columns means.
struct Header<Role: Sendable> {
    /// The columns' names.
    let names: [String]
    /// The columns' meanings, in the same order.
    let roles: [Role]

    /// Reads the header that `reader` stands at; nil where a required column is missing.
    init?(
        _ reader: borrowing CSVReader, file: String, known: [(name: String, role: Role, isRequired: Bool)],
        extra: (String) -> Role, _ log: inout IssueLog
    ) {
        let fields = (0..<reader.fieldCount).map { String(decoding: reader.field($0), as: UTF8.self).trimmingBlanks() }
        let before = log.errorCount
        var roles: [Role] = []
        for (column, name) in fields.enumerated() {
            func report(_ problem: Problem, nearest: [String] = []) {
                log.report(
                    Issue(file: file, line: reader.line, column: column + 1, problem: problem, nearest: nearest))
            }
            if !name.isEmpty, fields[..<column].contains(name) { report(.duplicateColumn(name)) }
            if let match = known.first(where: { $0.name == name }) {
                roles.append(match.role)
            } else {
                let similar = Spelling.nearest(to: name, among: known.map(\.name).filter { !fields.contains($0) }, limit: 1)
                if !similar.isEmpty { report(.similarColumn(name), nearest: similar) }
                roles.append(extra(name))
            }
        }
        for column in known where column.isRequired && !fields.contains(column.name) {
            log.report(Issue(file: file, line: 1, column: 1, problem: .missingColumn(column.name)))
        }
        guard log.errorCount == before else { return nil }
        (names, self.roles) = (fields, roles)
    }
}

extension CSVReader {
    /// Reads the next row that has as many fields as `header`; reports those that have not, and what is wrong with
    /// their form.
    /// - Throws: `LocationError.notReadable`.
    mutating func nextRow(
        of names: [String], in file: String, _ log: inout IssueLog
    ) throws(LocationError) -> Row? {
        while try next() {
            if fault == nil, fieldCount == names.count { return Row(self, file: file, names: names) }
            reportForm(of: names, in: file, &log)
        }
        return nil
    }

    /// Reports what is wrong with the form of the present row.
    func reportForm(of names: [String], in file: String, _ log: inout IssueLog) {
        if let fault {
            log.report(fault.issue(file: file, line: line))
        } else {
            let problem = Problem.fieldCount(found: fieldCount, expected: names.count)
            let column = fieldCount > names.count ? names.count + 1 : fieldCount
            log.report(Issue(file: file, line: line, column: column, problem: problem))
        }
    }
}

extension CSVReader.Fault {
    /// The issue that tells of it.
    func issue(file: String, line: Int) -> Issue {
        switch self {
        case .unterminatedQuote(let column):
            Issue(file: file, line: line, column: column, problem: .unterminatedQuote)
        case .strayQuote(let column): Issue(file: file, line: line, column: column, problem: .strayQuote)
        case .tooLong: Issue(file: file, line: line, column: 1, problem: .rowTooLong)
        }
    }
}
