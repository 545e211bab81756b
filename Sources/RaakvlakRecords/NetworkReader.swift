import RaakvlakNetwork

/// Reads tables as a network: the files of a folder, or what stands for them.
package struct NetworkReader: Sendable {
    /// The names that tables of a network may have.
    package static let tableNames = Set(FileFormat.all.map(\.name) + [FileFormat.tiesFile, FileFormat.namesFile])

    private let tables: [String: InputTable]
    private let unknown: [String]
    private let notices: [Issue]
    /// Tables beyond the first of one name.
    private let doubled: [InputTable]
    private let isWorkbook: Bool
    /// How files are read; tests read small pieces of them, to try every case.
    var plan = StretchPlan()

    /// Reads the tables that have a name which tables of a network may have; of several with one name, the first.
    ///
    /// Each of the `unknown` names gets a notice that what has it was not read; `notices` are what else is known of them.
    /// Where they are the sheets of a workbook, issues stand at cells.
    package init(_ tables: [InputTable], unknown: [String] = [], notices: [Issue] = [], isWorkbook: Bool = false) {
        self.tables = Dictionary(tables.map { ($0.name, $0) }) { first, _ in first }
        var seen: Set<String> = []
        doubled = tables.filter { !seen.insert($0.name).inserted }
        (self.unknown, self.notices, self.isWorkbook) = (unknown, notices, isWorkbook)
    }

    /// Reads and checks all tables; files are read in pieces, and every issue is found.
    ///
    /// Where something is written otherwise than a folder has it, tables of up to 32 MiB are read again as people and
    /// spreadsheets write them.
    ///
    /// - Complexity: O(bytes) for what is read, O(n log n) for n nodes.
    /// - Throws: `LocationError`, where a file can't be read at all.
    package func read(pupils: PupilPolicy = .ignore) throws(LocationError) -> Import {
        let titles = tables.mapValues(\.title)
        return try readInAnyDialect(pupils).named { titles[$0] ?? $0 }.placed(inSheets: isWorkbook)
    }

    private func readInAnyDialect(_ pupils: PupilPolicy) throws(LocationError) -> Import {
        let pupilIssues = try pupilIssues(pupils)
        var log = IssueLog(notices + pupilIssues)
        let inputs = Self.readingOrder.compactMap { tables[$0] }
        let dialect: DialectReader
        if isWorkbook {
            dialect = try DialectReader(inputs, areSheets: true)
        } else {
            let outcome = try read(&log)
            guard log.hasForeignColumns || outcome.issues.contains(where: { $0.problem.mayBeDialect }),
                tables.values.reduce(0, { $0 + $1.sizeInMemory }) <= Self.mostDialectBytes
            else { return outcome }
            dialect = try DialectReader(inputs, areSheets: false)
            guard dialect.hasChanges else { return outcome }
        }
        log = dialect.log
        for issue in notices + pupilIssues { log.report(issue) }
        var reader = NetworkReader(dialect.canonicalTables + doubled, unknown: unknown)
        reader.plan = plan
        return try reader.read(&log).named(columns: dialect.columnTitles)
    }

    private func pupilIssues(_ policy: PupilPolicy) throws(LocationError) -> [Issue] {
        guard policy != .ignore else { return [] }
        var log = IssueLog()
        let check = PupilCheck(isRefusing: policy == .refuse)
        for name in Self.readingOrder {
            // What can't be read twice is not looked into.
            guard let table = tables[name], table.sizeInMemory < 1 << 40 else { continue }
            try check.report(table, &log)
        }
        return log.issues
    }

    private static let mostDialectBytes = 32 << 20

    /// For how many ties starting threads costs less than they save.
    private static let fewestTiesForThreads = 1 << 14

    /// The names of the tables, in the order in which they are read.
    private static let readingOrder = [FileFormat.namesFile] + FileFormat.all.map(\.name) + [FileFormat.tiesFile]

    private func read(_ log: inout IssueLog) throws(LocationError) -> Import {
        var draft = ImportDraft()
        draft.log = log
        defer { log = draft.log }
        // The largest file by far: how it is written is found out meanwhile.
        let ties = tables[FileFormat.tiesFile].map { table in
            Worker { Result { () throws(LocationError) in try OpenTable(table) } }
        }
        reportUnknown(&draft.log)
        for table in doubled {
            let problem = Problem.duplicateTable(of: tables[table.name]?.title ?? table.name)
            draft.log.report(Issue(file: table.title, line: 1, column: 1, problem: problem))
        }

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
        draft.reportMentions()
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
        let wrongKinds = draft.origins.wrongKinds(in: draft.builder)
        for (_, issue) in wrongKinds.sorted(by: { $0.key < $1.key }) { draft.log.report(issue) }
        let areManyTies = draft.builder.tieCount >= Self.fewestTiesForThreads
        let (network, faults) = draft.builder.build(by: Threads(areManyTies ? plan.threads : 1))
        for fault in faults where wrongKinds[fault.tie] == nil {
            for issue in draft.origins.issues(of: fault, in: draft.builder) { draft.log.report(issue) }
        }
        if draft.log.errorCount == 0 { CountCheck(network, draft.builder, draft.origins).report(&draft.log) }
        draft.log.complete(nodes: network.nodes, files: draft.files.map(\.name))
        return Import(
            sound: network,
            files: draft.files,
            issues: draft.log.issues,
            errorCount: draft.log.errorCount,
            noticeCount: draft.log.noticeCount
        )
    }
}
