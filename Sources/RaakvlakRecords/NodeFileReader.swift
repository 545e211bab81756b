import RaakvlakNetwork

/// Reads a file of nodes: each row becomes a node and the ties for which its columns stand.
struct NodeFileReader {
    let format: FileFormat
    /// The names from `names.csv`, by node.
    let otherNames: [String: [Node.OtherName]]

    /// Reads all rows.
    /// - Throws: `LocationError.notReadable`.
    func read(_ table: OpenTable, _ plan: StretchPlan, into draft: inout ImportDraft) throws(LocationError) {
        var reader = CSVReader(table)
        defer { draft.end(format.name) }
        guard try reader.next() else {
            return draft.log.report(Issue(file: format.name, line: 1, column: 1, problem: .emptyFile))
        }
        let known = format.allColumns.map { ($0.name, $0.role, $0.isRequired) }
        let header = Header<FileFormat.Role>(
            reader,
            file: format.name,
            known: known,
            extra: { .extra($0) },
            &draft.log
        )
        guard let header else { return }
        let columns = NodeFileColumns(header, isNameRequired: format.columns.contains { $0.isName && $0.isRequired })
        let rows = NodeRowReader(format, header.names, columns, otherNames, draft)
        let source = ImportDraft.Source(
            file: format.name,
            names: header.names,
            shorthands: columns.shorthands,
            idColumn: columns.id,
            sinceColumn: columns.since ?? columns.id
        )
        try StretchReader(table, plan) { reader throws(LocationError) in try rows.part(&reader) }
            .parts(behind: &reader) { part, lines in draft.add(part, of: source, behind: lines) }
    }
}
