internal import GRDBSQLite
internal import RaakvlakStore

/// A connection of its own to a file, on which questions that anybody may write can do nothing but read.
///
/// The file is opened for reading only; the engine refuses what is no question when it compiles it, and stops when the time
/// is up.
final class ReadingConnection {
    /// No value, and no row, is larger than this; of the whole answer, see `SQLiteQuery`.
    private static let mostBytes: Int32 = 64 << 20
    /// For how many milliseconds a question waits for others.
    private static let patience: Int32 = 5_000
    /// After how many steps of the engine the clock is looked at.
    private static let steps: Int32 = 10_000

    let database: OpaquePointer
    private let path: String
    private let deadline: Deadline

    /// Opens the file at `path`, for questions that must be answered until `end`.
    init(path: String, until end: ContinuousClock.Instant) throws(StoreError) {
        self.path = path
        var database: OpaquePointer?
        let code = sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_PRIVATECACHE, nil)
        guard let database, code == SQLITE_OK else {
            sqlite3_close_v2(database)
            throw SQLiteFile.error(code: code, "", at: path, isReading: true)
        }
        self.database = database
        deadline = Deadline(end)
        sqlite3_busy_timeout(database, Self.patience)
        sqlite3_limit(database, SQLITE_LIMIT_LENGTH, Self.mostBytes)
        sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0)
        // A column that is misspelled between double quotes is an error then, and no text.
        _disableDoubleQuotedStringLiterals(database)
        try prepare()
    }

    deinit { sqlite3_close_v2(database) }

    private func prepare() throws(StoreError) {
        for view in StoreTable.views where try !has(view) {
            try execute(view.definition(isTemporary: true) ?? "")
        }
        try execute("PRAGMA query_only = ON")
        sqlite3_set_authorizer(
            database,
            { _, action, first, second, _, _ in
                ReadingConnection.isAllowed(action, first, second) ? SQLITE_OK : SQLITE_DENY
            },
            nil
        )
        let context = Unmanaged.passUnretained(deadline).toOpaque()
        sqlite3_progress_handler(
            database,
            Self.steps,
            { context in
                guard let context else { return 0 }
                return Unmanaged<Deadline>.fromOpaque(context).takeUnretainedValue().isOver ? 1 : 0
            },
            context
        )
    }

    private func execute(_ sql: String) throws(StoreError) {
        let code = sqlite3_exec(database, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw error(code) }
    }

    /// Whether the file has a view; one of an earlier version that can't be written may lack it.
    private func has(_ view: StoreTable) throws(StoreError) -> Bool {
        var statement: OpaquePointer?
        let sql = "SELECT 1 FROM sqlite_schema WHERE type = 'view' AND name = '\(view.name)'"
        let code = sqlite3_prepare_v2(database, sql, -1, &statement, nil)
        defer { sqlite3_finalize(statement) }
        guard code == SQLITE_OK else { throw error(code) }
        return sqlite3_step(statement) == SQLITE_ROW
    }

    /// The error that the engine's last answer stands for.
    func error(_ code: Int32) -> StoreError {
        SQLiteFile.error(code: code, message, at: path, isReading: true)
    }

    /// What the engine says about its last answer.
    var message: String { sqlite3_errmsg(database).map { String(cString: $0) } ?? "" }

    // MARK: What is allowed

    private static let pragmasOfTables: Set = [
        "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
    ]
    /// Those that only tell something where nothing is to be set.
    private static let tellingPragmas: Set = [
        "application_id", "user_version", "page_count", "page_size", "freelist_count", "collation_list",
        "function_list",
        "compile_options", "encoding", "integrity_check", "quick_check", "foreign_key_check",
    ]
    private static let forbiddenFunctions: Set = ["load_extension"]

    private static func isAllowed(_ action: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?)
        -> Bool
    {
        let words = [first, second].map { $0.map { String(cString: $0).lowercased() } }
        switch action {
        case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return true
        // Functions that give rows are declared as tables are, and nothing else can change what the engine knows of them.
        case SQLITE_UPDATE: return words[0] == "sqlite_master"
        case SQLITE_FUNCTION: return !forbiddenFunctions.contains(words[1] ?? "")
        case SQLITE_PRAGMA:
            let name = words[0] ?? ""
            return pragmasOfTables.contains(name) || (words[1] == nil && tellingPragmas.contains(name))
        default: return false
        }
    }
}

/// When the time for an answer is over.
private final class Deadline {
    private let end: ContinuousClock.Instant

    init(_ end: ContinuousClock.Instant) { self.end = end }

    var isOver: Bool { ContinuousClock.now >= end }
}
