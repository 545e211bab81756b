internal import Foundation
internal import GRDB
public import RaakvlakStore

/// Backups of a store: each is one file in which all of it stands.
public enum SQLiteBackup {
    /// Makes a backup of the file at `source`, as it is at one moment; who writes to it meanwhile is not kept waiting.
    ///
    /// The copy is checked before it is put in its place, and is then on the disk for certain.
    ///
    /// - Parameters:
    ///   - source: The file of the store.
    ///   - target: Where the backup is put.
    ///   - isReplacing: Whether an earlier backup that is there already may be replaced.
    /// - Returns: What was found of the backup, which is whole.
    /// - Throws: `KeepingError`; what was there before is left as it was.
    public static func make(
        of source: String,
        at target: String,
        isReplacing: Bool = false
    ) throws(KeepingError) -> StoreCheck {
        let place = FilePlace(target)
        if place.isSame(as: source) { throw .sameFile(target) }
        if place.exists, !isReplacing { throw .fileExists(target) }
        if place.hasLog || place.isInUse { throw .inUse(target) }
        // What was only begun, or is of an earlier version, is brought up to date.
        _ = try keeping { () throws(StoreError) in try SQLiteStore(path: source, .reading) }
        return try place.withBeside { beside throws(KeepingError) in
            try copy(source, to: beside)
            let found = try checked(beside, madeOf: source)
            try checkReplaceable(place, by: beside)
            try place.put(beside, like: source, isReplacing: isReplacing)
            return found
        }
    }

    /// Checks that what is replaced, if anything, is an earlier state of the same network, or an empty file: then nothing is
    /// lost with it.
    static func checkReplaceable(_ place: FilePlace, by copy: String) throws(KeepingError) {
        guard let status = FilePlace.status(place.place), status.st_size > 0 else { return }
        do throws(StoreError) {
            let (earlier, now) = (try SQLiteStore(asItIs: place.place), try SQLiteStore(asItIs: copy))
            let last = try earlier.lastChange()
            if last > 0, try earlier.digest(of: last) == now.digest(of: last) { return }
        } catch {
            // It is none of ours, or too damaged to say of what it was a backup.
        }
        throw .noEarlierBackup(place.path)
    }

    /// Copies all of a file that is a store into a new one.
    static func copy(_ source: String, to target: String) throws(KeepingError) {
        try keeping { () throws(StoreError) in
            let file = SQLiteFile(path: source)
            let queue = try file.openAsItIs()
            try file.checkTables(queue)
            do { try queue.unsafeRead { db in try db.execute(sql: "VACUUM INTO ?", arguments: [target]) } } catch {
                throw Self.error(error, copying: source, to: target)
            }
        }
    }

    /// What an error in copying means: the disk's are about what is written, all others about what is read.
    private static func error(_ error: any Error, copying source: String, to target: String) -> StoreError {
        switch SQLiteFile.error(error, at: source, isReading: false) {
        case .notWritable(_, let reason): .notWritable(target, reason: reason)
        case .failed(_, let reason): .damaged(source, detail: reason)
        case let error: error
        }
    }

    /// Checks a copy, which must be whole.
    static func checked(_ copy: String, madeOf source: String) throws(KeepingError) -> StoreCheck {
        let found = try keeping { () throws(StoreError) in
            do throws(StoreError) { return try StoreCheck(SQLiteStore(asItIs: copy)) } catch {
                // Nobody knows the copy by its name.
                guard case .damaged(_, let detail) = error else { throw error }
                throw .damaged(source, detail: detail)
            }
        }
        guard found.isWhole else { throw .notWhole(source, found.faults) }
        return found
    }

    /// Runs `body`, whose errors are those of a store.
    static func keeping<Result>(_ body: () throws(StoreError) -> Result) throws(KeepingError) -> Result {
        do throws(StoreError) { return try body() } catch { throw .store(error) }
    }
}
