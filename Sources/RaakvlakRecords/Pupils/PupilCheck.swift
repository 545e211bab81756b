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
        var reader = CSVReader(try OpenTable(table))
        guard try reader.next() else { return }
        let encoding = reader.table.dialect.encoding
        let header = (0..<reader.fieldCount).map { encoding.text(reader.field($0)) ?? "" }
        let (columns, kinds) = KnownColumn.columns(of: table.name)
        let checked = header.indices.filter { Self.isChecked(header[$0], columns, kinds) }
        for column in checked where PupilText.isPupilColumn(header[column]) {
            report(.init(sign: .column, excerpt: header[column].excerpt), table, reader.line, column, &log)
        }
        var counts: [Place: Int] = [:]
        while try reader.next() {
            guard reader.fault == nil else { continue }
            for column in checked where column < reader.fieldCount {
                let field = reader.field(column)
                guard field.count > 5, let text = encoding.text(field) else { continue }
                for finding in PupilText.findings(in: text) {
                    counts[Place(column: column, sign: finding.sign), default: 0] += 1
                    guard counts[Place(column: column, sign: finding.sign), default: 0] <= Self.mostOfOneSign else {
                        continue
                    }
                    report(finding, table, reader.line, column, &log)
                }
            }
        }
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
        let known =
            columns.first { $0.name == name }
            ?? ColumnWords.column(for: name, among: columns.map(\.name), kinds: kinds)
            .flatMap { name in columns.first { $0.name == name } }
        guard let known else { return true }
        guard case .text = known.form else { return false }
        let isOfActor = kinds.contains { $0.isOrganization || $0 == .person || $0 == .region }
        return !["source", "url", "email"].contains(known.name)
            && !(isOfActor && ["name", "name_en", "aliases"].contains(known.name))
    }
}
