internal import GRDBSQLite
internal import RaakvlakStore

/// The replacement of all that a file holds by what another holds, by the engine: begun, it keeps off who writes.
final class Replacement {
    private let path: String
    private let target: OpaquePointer
    private let source: OpaquePointer
    private var backup: OpaquePointer?

    /// Begins to replace what the file at `path` holds: from here on nobody else writes to it.
    ///
    /// - Parameters:
    ///   - path: What is replaced.
    ///   - copy: By what.
    ///   - patience: For how many milliseconds to wait for others.
    /// - Throws: `StoreError.busy` where somebody writes for longer.
    init(of path: String, by copy: String, patience: Int32) throws(StoreError) {
        self.path = path
        source = try Self.open(copy, SQLITE_OPEN_READONLY)
        do throws(StoreError) { target = try Self.open(path, SQLITE_OPEN_READWRITE) } catch {
            sqlite3_close_v2(source)
            throw error
        }
        sqlite3_busy_timeout(target, patience)
        // With a log that is written first, what is there can be read, and kept, while it is replaced.
        for pragma in ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"] {
            let code = sqlite3_exec(target, pragma, nil, nil, nil)
            guard code == SQLITE_OK else { throw error(code) }
        }
        backup = sqlite3_backup_init(target, "main", source, "main")
        guard backup != nil else { throw error(sqlite3_errcode(target)) }
        // No page yet, but the lock.
        let code = sqlite3_backup_step(backup, 0)
        guard code == SQLITE_OK else { throw error(code) }
    }

    deinit {
        // What is not done is taken back.
        sqlite3_backup_finish(backup)
        sqlite3_close_v2(target)
        sqlite3_close_v2(source)
    }

    /// Replaces everything, on the disk for certain.
    ///
    /// - Throws: `StoreError`; nothing is replaced then.
    func run() throws(StoreError) {
        let code = sqlite3_backup_step(backup, -1)
        guard code == SQLITE_DONE else { throw error(code) }
        sqlite3_backup_finish(backup)
        backup = nil
        // As much as others allow: the rest is done later.
        sqlite3_wal_checkpoint_v2(target, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    }

    private func error(_ code: Int32) -> StoreError {
        let message = sqlite3_errstr(code).map { String(cString: $0) } ?? ""
        return SQLiteFile.error(code: code, message, at: path, isReading: false)
    }

    private static func open(_ path: String, _ flags: Int32) throws(StoreError) -> OpaquePointer {
        var database: OpaquePointer?
        let code = sqlite3_open_v2(path, &database, flags, nil)
        guard let database, code == SQLITE_OK else {
            sqlite3_close_v2(database)
            throw SQLiteFile.error(code: code, "", at: path, isReading: false)
        }
        return database
    }
}
