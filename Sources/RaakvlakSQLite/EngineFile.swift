internal import Foundation
internal import GRDBSQLite

/// The file of a database, opened by the engine and looked at through its methods, below what it knows of databases.
///
/// A process that opens and closes a file loses all its locks on it, also those of the engine ("How To Corrupt An SQLite
/// Database File", 2.2). The engine knows where it has locks, and closes such files later: so a database is never opened
/// otherwise. Nothing is changed or made by it, whatever the file is.
final class EngineFile {
    private let database: OpaquePointer
    private let file: UnsafeMutablePointer<sqlite3_file>
    private let methods: sqlite3_io_methods

    /// Why a file can't be opened or read, by the system's number.
    struct Fault: Error {
        let code: Int32

        var reason: String { String(cString: strerror(code)) }
    }

    /// Opens the file at `path`, which there must be.
    init(_ path: String, forLocking isLocking: Bool = false) throws(Fault) {
        var database: OpaquePointer?
        let flags = (isLocking ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_PRIVATECACHE
        let code = sqlite3_open_v2(path, &database, flags, nil)
        var file: UnsafeMutablePointer<sqlite3_file>?
        if code == SQLITE_OK { sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) }
        guard let database, let file, let methods = file.pointee.pMethods else {
            let fault = Fault(code: database.map { sqlite3_system_errno($0) } ?? ENOMEM)
            sqlite3_close_v2(database)
            throw fault
        }
        (self.database, self.file, self.methods) = (database, file, methods.pointee)
    }

    deinit { sqlite3_close_v2(database) }

    /// As many bytes from a place on; fewer where the file ends.
    func bytes(_ count: Int, at offset: Int = 0) throws(Fault) -> [UInt8] {
        var size: sqlite3_int64 = 0
        guard methods.xFileSize(file, &size) == SQLITE_OK else { throw fault }
        var bytes = [UInt8](repeating: 0, count: max(0, min(count, Int(size) - offset)))
        if bytes.isEmpty { return [] }
        let code = methods.xRead(file, &bytes, Int32(bytes.count), sqlite3_int64(offset))
        guard code == SQLITE_OK else { throw fault }
        return bytes
    }

    private var fault: Fault { Fault(code: sqlite3_system_errno(database) == 0 ? EIO : sqlite3_system_errno(database)) }

    /// Whether a connection has the file open as a database, of this process or another: then it can't be locked.
    var isInUse: Bool {
        defer { _ = methods.xUnlock(file, SQLITE_LOCK_NONE) }
        for level in [SQLITE_LOCK_SHARED, SQLITE_LOCK_RESERVED, SQLITE_LOCK_EXCLUSIVE] {
            let code = methods.xLock(file, level)
            // A file that may not be written can't be locked, whoever reads it.
            guard code == SQLITE_OK else { return code & 0xFF == SQLITE_BUSY }
        }
        return false
    }
}
