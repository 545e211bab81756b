internal import Foundation
internal import GRDB
internal import GRDBSQLite
internal import RaakvlakStore

/// The log that a program left beside a file, as one does that is killed: the file is checked before anybody reads it.
///
/// One program after another looks at the files of a folder (`CheckTurn`), so nobody is answered before. Of the file no byte is changed unless it is sound: then the log
/// is brought into it, and there is nothing to check the next time.
final class LeftLog {
    private let path: String
    private let turn: CheckTurn
    private let database: OpaquePointer
    private var isSound = false

    /// Takes hold of the file at `path`, and keeps off all others.
    ///
    /// - Returns: Nil where there is no log, or somebody has the file open: then it is theirs. Nil also where the file can't be
    ///   written: nobody can then be kept off, nor the log be brought into it.
    /// - Throws: `StoreError.damaged` or another one, where it can't even be opened.
    init?(_ path: String) throws(StoreError) {
        let place = FilePlace(path).place
        turn = CheckTurn(place)
        guard FilePlace.status(place + "-wal").map({ $0.st_size > 0 }) ?? false else { return nil }
        var database: OpaquePointer?
        let code = sqlite3_open_v2(place, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_PRIVATECACHE, nil)
        guard let database, code == SQLITE_OK, sqlite3_db_readonly(database, "main") == 0 else {
            sqlite3_close_v2(database)
            return nil
        }
        // From the first look on nobody else gets at it, so before anything else; where somebody has it open, there is none.
        let pragmas = "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -\(SQLiteFile.cacheKiB)"
        let taken = sqlite3_exec(database, pragmas + "; SELECT 1 FROM sqlite_schema", nil, nil, nil)
        guard taken & 0xFF != SQLITE_BUSY else {
            sqlite3_close_v2(database)
            return nil
        }
        (self.path, self.database) = (path, database)
        guard taken == SQLITE_OK else { throw error(taken) }
    }

    deinit {
        // What closes a database brings its log into it, unless it is told to stop.
        if !isSound { sqlite3_interrupt(database) }
        sqlite3_close_v2(database)
    }

    /// Checks the file, and brings the log into it; one of a newer version is left alone.
    ///
    /// - Throws: `StoreError.damaged` where it is not sound.
    func check() throws(StoreError) {
        guard try isKnown else { return }
        // What is stored twice, in an index too, is compared by `verify`: that takes four times as long.
        if let fault = try rows("PRAGMA quick_check(1)").first(where: { $0 != "ok" }) {
            throw .damaged(path, detail: fault)
        }
        if let table = try rows("PRAGMA foreign_key_check").first {
            throw .damaged(path, detail: "foreign key: \(table)")
        }
        // On a full disk the log stays where it is, and is looked at again.
        isSound = sqlite3_wal_checkpoint_v2(database, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil) == SQLITE_OK
    }

    /// Whether the file is of no newer version than this program.
    private var isKnown: Bool {
        get throws(StoreError) {
            let table = "grdb_migrations"
            guard try !rows("SELECT name FROM sqlite_schema WHERE name = '\(table)'").isEmpty else { return true }
            return try Set(rows("SELECT identifier FROM \(table)")).isSubset(of: SQLiteSchema.migrator.migrations)
        }
    }

    /// The texts in the first column of an answer.
    private func rows(_ sql: String) throws(StoreError) -> [String] {
        var statement: OpaquePointer?
        var code = sqlite3_prepare_v2(database, sql, -1, &statement, nil)
        defer { sqlite3_finalize(statement) }
        guard code == SQLITE_OK else { throw error(code) }
        var texts: [String] = []
        while true {
            code = sqlite3_step(statement)
            guard code == SQLITE_ROW else { break }
            texts.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
        }
        guard code == SQLITE_DONE else { throw error(code) }
        return texts
    }

    private func error(_ code: Int32) -> StoreError {
        let message = sqlite3_errmsg(database).map { String(cString: $0) } ?? ""
        return SQLiteFile.error(code: code, message, at: path, isReading: true)
    }
}
