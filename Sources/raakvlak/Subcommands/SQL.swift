internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakStore

/// Answers a question in SQL.
struct SQL: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sql",
            abstract: Texts.sql(.chosen),
            usage: Texts.sqlUsage(.chosen),
            discussion: Texts.sqlDiscussion(.chosen)
        )
    }

    /// A longer question is none that somebody wrote.
    private static let mostBytes = 1 << 20

    @Argument(help: ArgumentHelp(Texts.sqlQueryHelp(.chosen), valueName: Texts.queryValue(.chosen)))
    var query: String?

    @Flag(help: ArgumentHelp(Texts.sqlTablesHelp(.chosen)))
    var tables = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.sqlLimitHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var limit = 10_000

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.sqlTimeoutHelp(.chosen), valueName: Texts.secondsValue(.chosen))
    )
    var timeout = 30

    @Option(help: ArgumentHelp(Texts.storeHelp(.chosen), valueName: Texts.storeValue(.chosen)))
    var network: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
        if timeout < 1 { throw ValidationError(Texts.atLeastOne("--timeout", timeout)(.chosen)) }
        if (query == nil) != tables { throw ValidationError(Texts.sqlQueryOrTables(.chosen)) }
        // What tables there are is the same in every database.
        if !tables { _ = try StoreOptions.place(network) }
    }

    func run() throws {
        guard let query else { return try output.print(TablesDocument()) }
        let place = try StoreOptions.place(network)
        guard case .store(let path) = NetworkPlace(place) else { throw Failure.noSQL(place) }
        let store = try NetworkPlace.store(at: path, .reading)
        let sql = query == "-" ? try Self.input() : query
        let result = try store.query(sql, timeLimit: .seconds(timeout), limit: limit)
        try output.print(QueryDocument(result))
        if result.isCut { StandardError.tell(Texts.rowsCut(limit)) }
    }

    /// The question that the standard input holds.
    private static func input() throws -> String {
        String(decoding: try FileBytes.read("/dev/stdin", most: mostBytes), as: UTF8.self)
    }
}
