import RaakvlakNetwork

/// Reads tables as a network: the files of a folder, or what stands for them.
package struct NetworkReader: Sendable {
    /// The names that tables of a network may have.
    package static let tableNames = Set(FileFormat.all.map(\.name) + [FileFormat.tiesFile, FileFormat.namesFile])

    private let tables: [String: InputTable]
    private let unknown: [String]
    /// How files are read; tests read small pieces of them, to try every case.
    var plan = StretchPlan()

    /// Reads the tables that have a name which tables of a network may have; of several with one name, the first.
    ///
    /// Each of the `unknown` names gets a notice that what has it was not read.
    package init(_ tables: [InputTable], unknown: [String] = []) {
        self.tables = Dictionary(tables.map { ($0.name, $0) }) { first, _ in first }
        self.unknown = unknown
    }

    /// Reads and checks all tables; files are read in pieces, and every issue is found.
    ///
    /// - Complexity: O(bytes) for what is read, O(n log n) for n nodes.
    /// - Throws: `LocationError`, where a file can't be read at all.
    package func read() throws(LocationError) -> Import {
        var draft = ImportDraft()
        // The largest file by far: how it is written is found out meanwhile.
        let ties = tables[FileFormat.tiesFile].map { table in
            Worker { Result { () throws(LocationError) in try OpenTable(table) } }
        }
        reportUnknown(&draft.log)

        var names = NameFileReader()
        if let table = tables[FileFormat.namesFile] {
            var reader = CSVReader(try OpenTable(table))
            draft.end(table.name, rows: try names.read(&reader, &draft.log))
        }
        let otherNames = names.namesByNode
        for format in FileFormat.all {
            guard let table = tables[format.name] else { continue }
            try NodeFileReader(format: format, otherNames: otherNames).read(OpenTable(table), plan, into: &draft)
        }
        if let ties { try TieFileReader().read(ties.value().get(), plan, into: &draft) }
        reportLooseNames(names, draft.builder, &draft.log)
        return finish(&draft)
    }

    private func reportUnknown(_ log: inout IssueLog) {
        let missing = Self.tableNames.sorted().filter { tables[$0] == nil }
        for name in unknown {
            let nearest = Spelling.nearest(to: name, among: missing, limit: 1)
            log.report(Issue(file: name, line: 1, column: 1, problem: .unknownFile, nearest: nearest))
        }
    }

    private func reportLooseNames(_ reader: NameFileReader, _ builder: NetworkBuilder, _ log: inout IssueLog) {
        for entry in reader.entries where !builder.contains(entry.node) {
            let problem = Problem.unknownReference(column: "node", found: entry.node.text)
            log.report(Issue(file: FileFormat.namesFile, line: entry.line, column: entry.column, problem: problem))
        }
    }

    private func finish(_ draft: inout ImportDraft) -> Import {
        let (builder, origins, files) = (draft.builder, draft.origins, draft.files)
        let wrongKinds = origins.wrongKinds(in: builder)
        for (_, issue) in wrongKinds.sorted(by: { $0.key < $1.key }) { draft.log.report(issue) }
        let (network, faults) = builder.build()
        for fault in faults where wrongKinds[fault.tie] == nil {
            for issue in origins.issues(of: fault, in: builder) { draft.log.report(issue) }
        }
        if draft.log.errorCount == 0 { CountCheck(network, builder, origins).report(&draft.log) }
        draft.log.complete(nodes: network.nodes, files: files.map(\.name))
        return Import(
            network: draft.log.errorCount == 0 ? network : nil,
            files: files,
            issues: draft.log.issues,
            errorCount: draft.log.errorCount,
            noticeCount: draft.log.noticeCount
        )
    }
}
