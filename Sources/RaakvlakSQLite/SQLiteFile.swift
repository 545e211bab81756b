internal import GRDB
internal import RaakvlakStore

/// The file of a store: opening it, and what its errors mean.
struct SQLiteFile {
    let path: String

    /// For how many seconds a writer waits for others.
    private static let patience = 5.0

    /// Opens the file, and brings its tables up to date.
    func open(isNew: Bool) throws(StoreError) -> DatabasePool {
        do {
            let pool = try DatabasePool(path: path, configuration: configuration(isNew: isNew))
            try pool.read { db in try checkIdentity(db, isNew: isNew) }
            try SQLiteSchema.migrator.migrate(pool)
            return pool
        } catch {
            throw Self.error(error, at: path, isOpening: true)
        }
    }

    private func configuration(isNew: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(Self.patience)
        configuration.label = "Raakvlak"
        configuration.prepareDatabase { db in
            // Acknowledged means on the disk.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        return configuration
    }

    /// Sees to it that the file is ours, and no newer than this program.
    private func checkIdentity(_ db: Database, isNew: Bool) throws {
        let identity = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
        if isEmpty, isNew { return }
        guard identity == SQLiteSchema.applicationID else { throw StoreError.notAStore(path) }
        let migrator = SQLiteSchema.migrator
        if try migrator.hasBeenSuperseded(db) {
            let found = try migrator.appliedIdentifiers(db).count
            throw StoreError.newerSchema(path, found: found, known: SQLiteSchema.version)
        }
    }

    /// What an error of the engine means for people.
    static func error(_ error: any Error, at path: String, isOpening: Bool = false) -> StoreError {
        if let error = error as? StoreError { return error }
        guard let error = error as? DatabaseError else { return .damaged(path, detail: "\(error)") }
        let reason = error.message ?? error.resultCode.description
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path)
        case .SQLITE_NOTADB: return .notAStore(path)
        case .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_PERM:
            return .notWritable(path, reason: reason)
        default: return .damaged(path, detail: reason)
        }
    }
}
