import RaakvlakNetwork

/// Looks in the texts of tables for what seems to be about pupils or other minors, which doesn't belong in a network.
struct PupilCheck {
    /// What is to be done with what is found.
    private let isRefusing: Bool

    init(isRefusing: Bool) { self.isRefusing = isRefusing }

    /// Reports what is found in a table; of each sign in each column at most twenty.
    ///
    /// - Complexity: O(bytes).
    /// - Throws: `LocationError`, where the table can't be read.
    func report(_ table: InputTable, _ log: inout IssueLog) throws(LocationError) {
        let open = try OpenTable(table)
        let (columns, kinds) = KnownColumn.columns(of: table.name)
        guard let header = try Self.header(of: open, columns.map(\.name), kinds) else { return }
        let names = HeaderRow(header, columns: columns.map(\.name), kinds: kinds).names
        let isChecked = names.map { Self.isChecked($0, columns, kinds) }
        let encoding = open.dialect.encoding
        var reader = CSVReader(open)
        var counts: [Place: Int] = [:]
        while try reader.next() {
            guard reader.fault == nil else { continue }
            let isHeader = reader.line == header.number
            let isAbove = reader.line < header.number
            for column in 0..<reader.fieldCount where isAbove || column >= names.count || isChecked[column] {
                let field = reader.field(column)
                guard isHeader || field.count > 5, let text = encoding.text(field) else { continue }
                for finding in isHeader ? Self.columnFindings(text) : PupilText.findings(in: text) {
                    counts[Place(column: column, sign: finding.sign), default: 0] += 1
                    guard counts[Place(column: column, sign: finding.sign), default: 0] <= Self.mostOfOneSign else {
                        continue
                    }
                    report(finding, table, reader.line, column, &log)
                }
            }
        }
    }

    /// The header of a table: what stands above it is a text like others.
    private static func header(
        of table: OpenTable,
        _ columns: [String],
        _ kinds: [NodeKind]
    ) throws(LocationError) -> InputTable.Row? {
        var reader = CSVReader(table)
        var rows: [InputTable.Row] = []
        while rows.count < HeaderRow.mostAbove, try reader.next() {
            guard reader.fault == nil else { continue }
            let fields = (0..<reader.fieldCount).map { table.dialect.encoding.text(reader.field($0)) ?? "" }
            rows.append(InputTable.Row(number: reader.line, fields: fields))
        }
        return HeaderRow.place(in: rows, columns: columns, kinds: kinds).map { rows[$0] }
    }

    private static func columnFindings(_ name: String) -> [PupilText.Finding] {
        PupilText.isPupilColumn(name) ? [.init(sign: .column, excerpt: name.excerpt)] : []
    }

    private struct Place: Hashable {
        let column: Int
        let sign: PupilSign
    }

    private static let mostOfOneSign = 20

    private func report(
        _ finding: PupilText.Finding,
        _ table: InputTable,
        _ line: Int,
        _ column: Int,
        _ log: inout IssueLog
    ) {
        let problem = Problem.pupilData(finding.sign, excerpt: finding.excerpt, isRefused: isRefusing)
        log.report(Issue(file: table.name, line: line, column: column + 1, problem: problem))
    }

    /// Texts are, and columns that the schema doesn't know; names of persons and organizations are not.
    private static func isChecked(_ name: String, _ columns: [KnownColumn], _ kinds: [NodeKind]) -> Bool {
        let known = columns.first { $0.name == name }
        guard let known else { return true }
        guard case .text = known.form else { return false }
        let isOfActor = kinds.contains { $0.isOrganization || $0 == .person || $0 == .region }
        return !["source", "url", "email"].contains(known.name)
            && !(isOfActor && ["name", "name_en", "aliases"].contains(known.name))
    }
}
