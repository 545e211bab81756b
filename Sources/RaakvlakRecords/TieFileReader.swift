import RaakvlakNetwork

/// Reads `ties.csv`: one tie a row.
struct TieFileReader {
    /// Reads all rows.
    /// - Throws: `LocationError.notReadable`.
    func read(_ table: OpenTable, _ plan: StretchPlan, into draft: inout ImportDraft) throws(LocationError) {
        let file = FileFormat.tiesFile
        var reader = CSVReader(table)
        defer { draft.end(file) }
        guard try reader.next() else {
            return draft.log.report(Issue(file: file, line: 1, column: 1, problem: .emptyFile))
        }
        let known = FileFormat.tieColumns.map { ($0, $0, ["from", "kind", "to"].contains($0)) }
        let header = Header<String>(reader, file: file, known: known, extra: { $0 }, &draft.log)
        guard let names = header?.names, let rows = TieRowReader(names, draft) else { return }
        let source = ImportDraft.Source(file: file, names: names, shorthands: names.map { _ in nil })
        try StretchReader(table, plan) { reader throws(LocationError) in try rows.part(&reader) }
            .parts(behind: &reader) { part, lines in draft.add(part, of: source, behind: lines) }
    }
}
