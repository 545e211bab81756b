internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakPostgres
internal import RaakvlakRecords
internal import RaakvlakSQLite
internal import RaakvlakSpreadsheets
internal import RaakvlakStore

/// Where a network is: what its location names.
enum NetworkPlace {
    /// A folder of CSV files.
    case folder(String)
    /// A workbook.
    case workbook(String)
    /// A database.
    case store(String)

    /// The name of the database that is taken where no location is given.
    static let usualStore = "raakvlak.sqlite"

    /// What the file of a database may be called: ours, and what others call theirs.
    private static let storeSuffixes = [".sqlite", ".sqlite3", ".db"]

    init(_ path: String) {
        self =
            PostgresLocation.isMeant(by: path) || Self.storeSuffix(of: path) != nil
            ? .store(path) : WorkbookReader.isWorkbook(path) ? .workbook(path) : .folder(path)
    }

    /// What the name of a file ends in by which it is a database; nil where it is none, as a folder with such a name is.
    static func storeSuffix(of path: String) -> String? {
        if PostgresLocation.isMeant(by: path) || SystemFile.isFolder(path) { return nil }
        return storeSuffixes.first { path.lowercased().hasSuffix($0) }.map { String(path.suffix($0.count)) }
    }

    /// Opens the database at a location.
    static func store(at location: String, _ access: StoreAccess) throws(StoreError) -> any Store {
        guard PostgresLocation.isMeant(by: location) else {
            return try SQLiteStore(path: location, access) { check throws(StoreError) in
                let result = Progress.during(Texts.checkingLeft(location)) { Result(catching: check) }
                try result.get()
            }
        }
        return try PostgresStore(PostgresLocation(location), access)
    }

    /// What people call the network at a location: the name that it has on a server, else the last part of the path.
    static func title(of location: String) -> String {
        if let place = server(location) { return place.network }
        return location.split(separator: "/").last.map(String.init) ?? location
    }

    /// A location as it may be shown: without a password.
    static func shown(_ location: String) -> String { PostgresLocation.shown(location) }

    /// The path of a database, beside which copies of it are kept; one on a server is kept in the present folder.
    static func path(beside location: String) -> String { server(location).map { $0.network + ".sqlite" } ?? location }

    private static func server(_ location: String) -> PostgresLocation? {
        PostgresLocation.isMeant(by: location) ? try? PostgresLocation(location) : nil
    }

    /// Whether it is a database.
    var isStore: Bool { if case .store = self { true } else { false } }

    /// Reads what is there.
    func read(pupils: PupilPolicy, knownAt moment: Moment?) throws -> Import {
        switch self {
        case .folder(let path):
            if moment != nil { throw Failure.needsStore(path) }
            return try FolderReader(path: path).read(pupils: pupils)
        case .workbook(let path):
            if moment != nil { throw Failure.needsStore(path) }
            return try WorkbookReader(path: path).read(pupils: pupils)
        case .store(let path):
            let store = try Self.store(at: path, .reading)
            let network = try moment.map { try store.network(knownAt: $0) } ?? store.network().network
            guard pupils != .ignore else { return Import(network) }
            let tables = FolderWriter(network).files.map { InputTable(name: $0.name, bytes: $0.bytes) }
            return try NetworkReader(tables).read(pupils: pupils)
        }
    }

    /// Makes a network of what is there, or of nothing: a new state of the same network.
    ///
    /// - Returns: The change, where there is a log.
    func write(_ changed: Network, replacing known: Network, _ change: ChangeOptions) throws -> Change? {
        guard case .store(let path) = self else {
            try writeFolder(changed)
            return nil
        }
        let edits = Edit.between(known, changed)
        return edits.isEmpty ? nil : try Self.store(at: path, .making).commit(edits, change.note())
    }

    /// Writes a folder, if it then reads back as the same.
    private func writeFolder(_ network: Network) throws {
        guard case .folder(let path) = self else { return }
        let files = FolderWriter(network).files
        let check = try NetworkReader(files.map { InputTable(name: $0.name, bytes: $0.bytes) }).read()
        guard check.network == network else {
            let report = IssueReport(
                check.issues.filter(\.isError),
                errorCount: check.errorCount,
                most: NetworkOptions.mostIssues
            )
            throw NetworkOptions.refused(report, check.errorCount, in: path)
        }
        try FolderTarget(path: path).write(files, isReplacing: true)
    }
}
