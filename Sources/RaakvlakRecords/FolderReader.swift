import RaakvlakNetwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads a folder of CSV files as a network.
public struct FolderReader: Sendable {
    private let path: String

    /// Reads the folder at `path`.
    public init(path: String) { self.path = path }

    /// Reads and checks all files of the folder; files are read in pieces, and every issue is found.
    ///
    /// - Complexity: O(bytes) for what is read, O(n log n) for n nodes.
    /// - Throws: `LocationError`, where the folder or a file of it can't be read at all.
    public func read() throws(LocationError) -> Import {
        var (builder, origins, log) = (NetworkBuilder(), TieOrigins(), IssueLog())
        var files: [Import.File] = []
        let names = try Self.fileNames(in: path)
        guard names.contains(where: { Self.known.contains($0) }) else { throw .noNetworkFiles(path) }
        reportUnknown(names, &log)

        var nameReader = NameFileReader()
        if names.contains(FileFormat.namesFile) {
            var reader = try CSVReader(path: "\(path)/\(FileFormat.namesFile)")
            files.append(.init(name: FileFormat.namesFile, rows: try nameReader.read(&reader, &log)))
        }
        var otherNames = nameReader.namesByNode
        for format in FileFormat.all where names.contains(format.name) {
            var reader = try CSVReader(path: "\(path)/\(format.name)")
            var nodes = NodeFileReader(format: format, otherNames: otherNames)
            let rows = try nodes.read(&reader, into: &builder, &origins, &log)
            otherNames = nodes.otherNames
            files.append(.init(name: format.name, rows: rows))
        }
        if names.contains(FileFormat.tiesFile) {
            var reader = try CSVReader(path: "\(path)/\(FileFormat.tiesFile)")
            var ties = TieFileReader()
            files.append(.init(name: FileFormat.tiesFile, rows: try ties.read(&reader, into: &builder, &origins, &log)))
        }
        reportLooseNames(nameReader, builder, &log)
        return finish(builder, origins, files, &log)
    }

    static let known = Set(FileFormat.all.map(\.name) + [FileFormat.tiesFile, FileFormat.namesFile])

    /// The names of the files in the folder, sorted.
    static func fileNames(in path: String) throws(LocationError) -> [String] {
        guard let directory = opendir(path) else {
            throw errno == ENOENT || errno == ENOTDIR
                ? .noSuchFolder(path) : .notReadable(path, reason: SystemText.lastError)
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            // In place: an entry may be shorter than its type.
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                        String(cString: $0)
                    }
                }
            )
        }
        return names.sorted()
    }

    private func reportUnknown(_ names: [String], _ log: inout IssueLog) {
        let missing = Self.known.sorted().filter { !names.contains($0) }
        for name in names where Self.isTable(name) && !Self.known.contains(name) && name != FileFormat.coverageFile {
            let nearest = Spelling.nearest(to: name, among: missing, limit: 1)
            log.report(Issue(file: name, line: 1, column: 1, problem: .unknownFile, nearest: nearest))
        }
    }

    private static func isTable(_ name: String) -> Bool { name.lowercased().hasSuffix(".csv") && !name.hasPrefix(".") }

    private func reportLooseNames(_ reader: NameFileReader, _ builder: NetworkBuilder, _ log: inout IssueLog) {
        for entry in reader.entries where !builder.contains(entry.node) {
            let problem = Problem.unknownReference(column: "node", found: entry.node.text)
            log.report(Issue(file: FileFormat.namesFile, line: entry.line, column: entry.column, problem: problem))
        }
    }

    private func finish(
        _ builder: NetworkBuilder,
        _ origins: TieOrigins,
        _ files: [Import.File],
        _ log: inout IssueLog
    ) -> Import {
        let wrongKinds = origins.wrongKinds(in: builder)
        for (_, issue) in wrongKinds.sorted(by: { $0.key < $1.key }) { log.report(issue) }
        let (network, faults) = builder.build()
        for fault in faults where wrongKinds[fault.tie] == nil {
            for issue in origins.issues(of: fault, in: builder) { log.report(issue) }
        }
        if log.errorCount == 0 { CountCheck(network, builder, origins).report(&log) }
        log.complete(nodes: network.nodes, files: files.map(\.name))
        return Import(
            network: log.errorCount == 0 ? network : nil,
            files: files,
            issues: log.issues,
            errorCount: log.errorCount,
            noticeCount: log.noticeCount
        )
    }
}
