internal import RaakvlakNetwork
package import RaakvlakStore

/// Puts a backup in the place of a store of another engine.
///
/// What is there is replaced by its engine, in one transaction that holds off all who write: who reads sees the old state or
/// the new one. Whatever stops it leaves the old state.
package struct ContentsRestoration<Target: ReplaceableStore> {
    private let backup: String
    private let target: String
    private let keptAs: String
    private let note: Change.Note
    private let open: (StoreAccess) throws(StoreError) -> Target

    /// Restores a backup to a store.
    ///
    /// - Parameters:
    ///   - backup: The file of the backup.
    ///   - target: How people call the store.
    ///   - keptAs: Under what path to keep what is there now, as a file.
    ///   - note: Who restores, when and why: said of the change that erases again who was erased since the backup.
    ///   - open: Opens the store.
    package init(
        of backup: String,
        to target: String,
        keepingAs keptAs: String,
        _ note: Change.Note,
        open: @escaping (StoreAccess) throws(StoreError) -> Target
    ) {
        (self.backup, self.target, self.keptAs) = (backup, target, keptAs)
        (self.note, self.open) = (note, open)
    }

    /// Checks the backup, and puts it in its place.
    ///
    /// - Parameter isLosing: Whether changes may be lost that the backup has not.
    /// - Returns: What was restored.
    /// - Throws: `KeepingError`; the store is left as it was, but for `.inDoubt`.
    package func run(isLosing: Bool) throws(KeepingError) -> SQLiteRestoration.Outcome {
        guard !SQLiteFile(path: backup).isEmpty else { throw .noSuchBackup(backup) }
        if FilePlace(keptAs).exists { throw .fileExists(keptAs) }
        // What is there now gets a file beside the same place, while the copy is still needed.
        return try FilePlace(keptAs, mark: ".new").withBeside { beside throws(KeepingError) in
            let copy = try BackupCopy(of: backup, at: beside)
            guard let store = try opened() else { return try make(copy) }
            return try replace(store, by: copy, isLosing: isLosing)
        }
    }

    /// The store; nil where there is none yet.
    private func opened() throws(KeepingError) -> Target? {
        try SQLiteBackup.keeping { () throws(StoreError) -> Target? in
            do throws(StoreError) { return try open(.changing) } catch {
                guard case .noSuchStore = error else { throw error }
                return nil
            }
        }
    }

    /// Makes a store of the copy; of what somebody else makes there meanwhile, no change is lost.
    private func make(_ copy: BackupCopy) throws(KeepingError) -> SQLiteRestoration.Outcome {
        let store = try SQLiteBackup.keeping { () throws(StoreError) in try open(.making) }
        let lost = try put(copy, into: store, isLosing: false, keeping: nil, known: [])
        return outcome(copy, lost: lost, keptAs: nil)
    }

    /// Replaces what is there.
    private func replace(
        _ store: Target,
        by copy: BackupCopy,
        isLosing: Bool
    ) throws(KeepingError) -> SQLiteRestoration.Outcome {
        // What can be refused is refused before anything is written.
        let lost = try SQLiteBackup.keeping { () throws(StoreError) in try copy.changesLost(of: store) }
        guard isLosing || lost == 0 else { throw .wouldLose(lost, of: target) }
        let marks = try SQLiteBackup.keeping { () throws(StoreError) in try store.erasedMarks() }
        var copy = copy
        let erased = try marks.isEmpty ? [] : copy.eraseAgain(whoIsErasedFrom: store, at: target, note)
        let reallyLost = try put(copy, into: store, isLosing: isLosing, keeping: keptAs, known: marks)
        return outcome(copy, lost: reallyLost, keptAs: keptAs, erased)
    }

    private func outcome(
        _ copy: BackupCopy,
        lost: Int,
        keptAs: String?,
        _ erased: [Node.ID] = []
    ) -> SQLiteRestoration.Outcome {
        SQLiteRestoration.Outcome(
            check: copy.check,
            lostChanges: lost,
            keptAs: keptAs,
            erasedAgain: erased,
            areErasedKnown: true
        )
    }

    /// Puts the copy into the store, where nobody else was erased since and no more changes are lost than may be.
    ///
    /// - Returns: How many changes are lost.
    private func put(
        _ copy: BackupCopy,
        into store: Target,
        isLosing: Bool,
        keeping path: String?,
        known marks: Set<ErasedMark>
    ) throws(KeepingError) -> Int {
        var (lost, refusal, isKept): (Int, KeepingError?, Bool) = (0, nil, false)
        do throws(StoreError) {
            let contents = try SQLiteStore(asItIs: copy.path)
            try contents.withContents { contents throws(StoreError) in
                try store.replaceContents(by: contents) { former throws(StoreError) in
                    // Nobody writes any more.
                    lost = try copy.changesLost(of: former)
                    do throws(KeepingError) {
                        guard isLosing || lost == 0 else { throw .wouldLose(lost, of: target) }
                        guard try SQLiteBackup.keeping(former.erasedMarks) == marks else { throw .store(.busy(target)) }
                        guard let path else { return }
                        // Where the server was lost, it may have been kept before.
                        if isKept { FilePlace(path).remove() }
                        try SQLiteBackup.keep(former, at: path)
                        isKept = true
                    } catch {
                        refusal = error
                        throw .busy(target)
                    }
                }
            }
        } catch {
            if case .unknownOutcome = error { throw .inDoubt(target, keptAs: isKept ? path : nil) }
            if isKept, let path { FilePlace(path).remove() }
            throw refusal ?? .store(error)
        }
        return lost
    }
}
