internal import Foundation
internal import GRDB
internal import RaakvlakStore

/// The file of a store: opening it, and what its errors mean.
struct SQLiteFile {
    let path: String

    /// How often a writer looks whether others are done, in five seconds.
    private static let looks = 2_500
    private static let microsecondsBetweenLooks: UInt32 = 2_000
    /// How much of a file is kept in memory, for each connection.
    static let cacheKiB = 65_536
    /// How every SQLite file begins, and where the number stands that says whose it is ("Database File Format", 1.3).
    private static let start = Array("SQLite format 3\0".utf8)
    private static let headerSize = 100
    private static let identityOffset = 68

    /// Sees to what a program that was killed left, before the file is opened.
    ///
    /// - Parameter watch: Runs the check of a file that was not closed properly.
    /// - Throws: `StoreError.damaged` where it is not sound; `.notAStore`.
    func settle(_ watch: SQLiteStore.Watch) throws(StoreError) {
        try recover()
        guard !isEmpty, FilePlace(path).hasLog else { return }
        try checkIdentity()
        guard let log = try LeftLog(path) else { return }
        try watch { () throws(StoreError) in try log.check() }
    }

    /// Opens the file for changes, and brings its tables up to date.
    ///
    /// - Parameter isNew: Whether to make the file where there is none.
    /// - Returns: Connections to it.
    /// - Throws: As `SQLiteStore`.
    func open(isNew: Bool) throws(StoreError) -> DatabasePool {
        if isEmpty { try make(isNew: isNew) }
        // One of a newer version is left as it is.
        try close(openAsItIs())
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.read { db in try checkVersion(db) }
            try SQLiteSchema.migrator.migrate(pool)
            // Making the pool sets this to less: acknowledged means on the disk.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            return pool
        } catch {
            throw Self.error(error, at: path, isReading: false)
        }
    }

    /// Opens the file for reading only: it may lie where nothing can be written.
    func openForReading() throws(StoreError) -> DatabaseQueue {
        let queue = try openAsItIs()
        if try isCurrent(queue) { return queue }
        // Who made it was stopped, or is an earlier version.
        do throws(StoreError) {
            try close(queue)
            try close(open(isNew: false))
        } catch {
            // All facts can be read as they are there.
            guard case .notWritable = error else { throw error }
        }
        return try openAsItIs()
    }

    private func close(_ connection: some DatabaseReader) throws(StoreError) {
        do { try connection.close() } catch { throw Self.error(error, at: path, isReading: true) }
    }

    private func isCurrent(_ queue: DatabaseQueue) throws(StoreError) -> Bool {
        do { return try queue.read { try SQLiteSchema.migrator.hasCompletedMigrations($0) } } catch {
            throw Self.error(error, at: path, isReading: true)
        }
    }

    /// Opens the file for reading only, of whatever earlier version it is, without a change to it.
    func openAsItIs() throws(StoreError) -> DatabaseQueue {
        guard !isEmpty else { throw .noSuchStore(path) }
        try checkIdentity()
        do {
            var configuration = configuration
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.read { db in try checkVersion(db) }
            return queue
        } catch {
            throw Self.error(error, at: path, isReading: true)
        }
    }

    /// Sees to it that the file has tables, and was not only begun.
    func checkTables(_ queue: DatabaseQueue) throws(StoreError) {
        do {
            let applied = try queue.read { try SQLiteSchema.migrator.appliedIdentifiers($0) }
            guard applied.contains(SQLiteSchema.tables) else { throw StoreError.damaged(path, detail: "no tables") }
        } catch {
            throw Self.error(error, at: path, isReading: true)
        }
    }

    private var configuration: Configuration {
        var configuration = Configuration()
        // The engine's own way is to look less and less often: who has waited longest then waits on, since others who have
        // only just come are quicker each time.
        configuration.busyMode = .callback { looks in
            guard looks < Self.looks else { return false }
            usleep(Self.microsecondsBetweenLooks)
            return true
        }
        configuration.label = "Raakvlak"
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA secure_delete = ON")
            try db.execute(sql: "PRAGMA cache_size = -\(Self.cacheKiB)")
        }
        return configuration
    }

    /// Whether there is nothing yet.
    var isEmpty: Bool {
        let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
        return (size ?? 0) == 0
    }

    /// Lets the engine take back what a program that was killed had begun as it made the file.
    ///
    /// Later there is a log that is written first, and nothing to be taken back.
    private func recover() throws(StoreError) {
        guard !isEmpty, FilePlace.status(FilePlace(path).place + "-journal") != nil else { return }
        try checkIdentity()
        do {
            let queue = try DatabaseQueue(path: path)
            _ = try queue.read { try $0.tableExists("node") }
            try queue.close()
        } catch {
            throw Self.error(error, at: path, isReading: false)
        }
    }

    /// Makes a file that says whose it is before anything else is in it.
    private func make(isNew: Bool) throws(StoreError) {
        guard isNew else { throw .noSuchStore(path) }
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA application_id = \(SQLiteSchema.applicationID)")
            }
            try queue.close()
        } catch {
            throw Self.error(error, at: path, isReading: false)
        }
    }

    /// Sees to it that the file is ours, without a look at it as a database, which might change it.
    func checkIdentity() throws(StoreError) {
        var bytes: [UInt8] = []
        do throws(EngineFile.Fault) { bytes = try EngineFile(path).bytes(Self.headerSize) } catch {
            if error.code == EISDIR { throw .notAStore(path) }
            throw .notReadable(path, reason: error.reason)
        }
        guard bytes.count == Self.headerSize, bytes.starts(with: Self.start) else { throw .notAStore(path) }
        let identity = bytes[Self.identityOffset..<Self.identityOffset + 4].reduce(0) { $0 << 8 | Int($1) }
        guard identity == SQLiteSchema.applicationID else { throw .notAStore(path) }
    }

    /// Sees to it that the file is no newer than this program.
    private func checkVersion(_ db: Database) throws {
        let migrator = SQLiteSchema.migrator
        guard try migrator.hasBeenSuperseded(db) else { return }
        let found = try migrator.appliedIdentifiers(db).count
        throw StoreError.newerSchema(path, found: found, known: SQLiteSchema.version)
    }

    /// What a code of the engine means for people.
    static func error(code: Int32, _ message: String, at path: String, isReading: Bool) -> StoreError {
        let message = message.isEmpty ? nil : message
        return error(
            DatabaseError(resultCode: ResultCode(rawValue: code), message: message),
            at: path,
            isReading: isReading
        )
    }

    /// What an error of the engine means for people.
    static func error(_ error: any Error, at path: String, isReading: Bool) -> StoreError {
        if let error = error as? StoreError { return error }
        guard let error = error as? DatabaseError else { return .failed(path, reason: "\(error)") }
        let reason = error.message ?? error.resultCode.description
        // Also who reads needs some room for what is shared with others.
        if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE {
            return .notWritable(path + FilePlace.index, reason: String(cString: strerror(ENOSPC)))
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path)
        case .SQLITE_NOTADB: return .notAStore(path)
        case .SQLITE_CORRUPT: return .damaged(path, detail: reason)
        case .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_PERM:
            return isReading ? .notReadable(path, reason: reason) : .notWritable(path, reason: reason)
        default: return .failed(path, reason: reason)
        }
    }
}
