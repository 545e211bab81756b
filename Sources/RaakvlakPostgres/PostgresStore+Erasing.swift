public import RaakvlakStore

extension PostgresStore {
    /// The marks of all who were erased.
    public func erasedMarks() throws(StoreError) -> Set<ErasedMark> {
        try transactions.read { facts throws(StoreError) in try facts.erasedMarks() }
    }

    /// Takes something out of the facts and the log, and out of the tables' files.
    public func erase(_ erasure: Erasure, _ note: Change.Note) throws(StoreError) -> Change {
        if isReadOnly { throw .notWritable(place, reason: "read-only") }
        let change = try transactions.write { writing throws(StoreError) in
            let (writer, last) = (writing.writer, writing.last)
            let change = try erasure.change(last.number + 1, note, notBefore: last.moment)
            let sealed = SealedChange(sealing: change, after: last.digest)
            do throws(PostgresFault) {
                try writer.erase(erasure)
                try writer.append(sealed, touching: change.edits)
            } catch {
                throw error.storeError(at: place, isReading: false)
            }
            return (change, PostgresTransactions.Recorded(sealed))
        }
        if erasure.leavesRemains { try wipe() }
        return change
    }

    /// Writes the tables anew, without what was changed or deleted; through a pooler that can't be done.
    ///
    /// Archived WAL, standbys and earlier backups are out of reach.
    ///
    /// - Throws: `StoreError.notWiped`, where others are at work for too long.
    public func wipe() throws(StoreError) {
        if isReadOnly { throw .notWritable(place, reason: "read-only") }
        try TableWiping(location).run()
    }
}
