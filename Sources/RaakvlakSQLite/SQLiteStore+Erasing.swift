internal import GRDB
internal import RaakvlakNetwork
public import RaakvlakStore

extension SQLiteStore {
    /// The marks of all who were erased.
    public func erasedMarks() throws(StoreError) -> Set<ErasedMark> { try read { try $0.erasedMarks() } }

    /// Takes something out of the facts and the log, and out of the files.
    public func erase(_ erasure: Erasure, _ note: Change.Note) throws(StoreError) -> Change {
        guard let writer else { throw .notWritable(path, reason: "read-only") }
        let change: Change
        do {
            change = try writer.write { db in
                let last = try SQLiteFacts(db, path).lastChange()
                let change = try erasure.change(last.number + 1, note, notBefore: last.moment)
                let rows = SQLiteWriter(db)
                try rows.erase(erasure)
                try rows.append(SealedChange(sealing: change, after: last.digest), touching: change.edits)
                return change
            }
        } catch {
            throw SQLiteFile.error(error, at: path, isReading: false)
        }
        if erasure.leavesRemains { try wipe() }
        return change
    }

    /// Writes the file anew, without free pages, and empties the log beside it, in which old pages stand.
    ///
    /// - Throws: `StoreError.notWiped`, where others are reading for too long, or the disk is full.
    public func wipe() throws(StoreError) {
        guard let writer else { throw .notWritable(path, reason: "read-only") }
        do {
            try writer.barrierWriteWithoutTransaction { db in
                try db.execute(sql: "VACUUM")
                _ = try db.checkpoint(.truncate)
            }
        } catch {
            throw SQLiteFile.error(error, at: path, isReading: false).afterErasing(at: path)
        }
    }
}
