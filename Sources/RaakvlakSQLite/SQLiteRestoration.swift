public import RaakvlakNetwork
public import RaakvlakStore

/// Puts a backup in the place of a store.
///
/// What is there is replaced by the engine itself, in one transaction that holds off all others: who reads sees the old state
/// or the new one, and a log beside the file stays that of this file. A process that is killed leaves the old state.
public struct SQLiteRestoration {
    /// What was restored.
    public struct Outcome: Hashable, Sendable {
        /// What was found of the backup.
        public let check: StoreCheck
        /// How many changes were there that the backup has not; nil where nobody could say.
        public let lostChanges: Int?
        /// As which file that is kept which was there before; nil where nothing was.
        public let keptAs: String?
        /// Who was erased since the backup was made, and was erased from it again.
        public let erasedAgain: [Node.ID]
        /// Whether it could be read who was erased from what was there; otherwise they may be back.
        public let areErasedKnown: Bool
    }

    private let backup: String
    private let target: String
    private let keptAs: String
    private let note: Change.Note
    /// For how many milliseconds it waits for others.
    var patience: Int32 = 5_000

    /// Restores the backup at one path to another.
    ///
    /// - Parameters:
    ///   - backup: The file of the backup.
    ///   - target: The file of the store that is replaced, or made.
    ///   - keptAs: Under what path to keep what is there now.
    ///   - note: Who restores, when and why: said of the change that erases again who was erased since the backup.
    public init(
        of backup: String,
        to target: String,
        keepingAs keptAs: String,
        _ note: Change.Note
    ) {
        (self.backup, self.target, self.keptAs) = (backup, target, keptAs)
        self.note = note
    }

    /// Checks the backup, and puts it in its place.
    ///
    /// - Parameter isLosing: Whether changes may be lost that the backup has not.
    /// - Returns: What was restored.
    /// - Throws: `KeepingError`; the store is left as it was.
    public func run(isLosing: Bool) throws(KeepingError) -> Outcome {
        let place = FilePlace(target)
        guard !SQLiteFile(path: backup).isEmpty else { throw .noSuchBackup(backup) }
        if place.isSame(as: backup) { throw .sameFile(backup) }
        if FilePlace(keptAs).exists { throw .fileExists(keptAs) }
        return try place.withBeside { beside throws(KeepingError) in
            let copy = try BackupCopy(of: backup, at: beside)
            if SQLiteFile(path: target).isEmpty { return try make(copy, at: place) }
            return try replace(with: copy, isLosing: isLosing)
        }
    }

    /// Puts the copy where there is no store.
    private func make(_ copy: BackupCopy, at place: FilePlace) throws(KeepingError) -> Outcome {
        let isKept = try place.moveLogs(to: keptAs)
        try place.put(copy.path, like: backup, isReplacing: place.exists)
        return Outcome(
            check: copy.check,
            lostChanges: 0,
            keptAs: isKept ? keptAs : nil,
            erasedAgain: [],
            areErasedKnown: true
        )
    }

    /// Replaces what is there.
    private func replace(with copy: BackupCopy, isLosing: Bool) throws(KeepingError) -> Outcome {
        // What can be refused is refused before anything is written.
        let marks = try erasedMarks()
        guard isLosing || marks != nil else { throw .wouldLose(nil, of: target) }
        try checkLoss(of: copy, isLosing)
        var copy = copy
        let erased = try erasing(marks ?? [], from: &copy)
        let check = copy.check
        let outcome = { (lost: Int?) in
            Outcome(
                check: check,
                lostChanges: lost,
                keptAs: keptAs,
                erasedAgain: erased,
                areErasedKnown: marks != nil
            )
        }
        guard let replacement = try replacement(by: copy.path) else {
            try exchange(copy.path)
            return outcome(nil)
        }
        // Nobody writes any more.
        let lost = try checkLoss(of: copy, isLosing)
        guard try erasedMarks() == marks else { throw .store(.busy(target)) }
        try keep()
        do throws(StoreError) { try replacement.run() } catch {
            FilePlace(keptAs).remove()
            throw .store(error)
        }
        // It may be of an earlier version.
        _ = try SQLiteBackup.keeping { () throws(StoreError) in try SQLiteStore(path: target) }
        return outcome(lost)
    }

    /// The marks of who was erased from what is there; nil where that can't be read.
    private func erasedMarks() throws(KeepingError) -> Set<ErasedMark>? {
        try SQLiteBackup.keeping { () throws(StoreError) -> Set<ErasedMark>? in
            do throws(StoreError) { return try SQLiteStore(asItIs: target).erasedMarks() } catch {
                guard case .damaged = error else { throw error }
                return nil
            }
        }
    }

    /// Erases from the copy who was erased from what is there since; who that is.
    private func erasing(
        _ marks: Set<ErasedMark>,
        from copy: inout BackupCopy
    ) throws(KeepingError) -> [Node.ID] {
        if marks.isEmpty { return [] }
        let store = try SQLiteBackup.keeping { () throws(StoreError) in try SQLiteStore(asItIs: target) }
        return try copy.eraseAgain(whoIsErasedFrom: store, at: target, note)
    }

    /// Puts the copy in the place of what is so damaged that the engine can do nothing with it.
    private func exchange(_ copy: String) throws(KeepingError) {
        let place = FilePlace(target)
        // Who has it open would go on with its log, under the name that is now that of the copy's.
        if place.isInUse { throw .store(.busy(target)) }
        try place.move(to: keptAs)
        try place.put(copy, like: keptAs, isReplacing: true)
    }

    /// The replacement of what is there, begun; nil where that is so damaged that the engine can do nothing with it.
    private func replacement(by copy: String) throws(KeepingError) -> Replacement? {
        do throws(StoreError) { return try Replacement(of: target, by: copy, patience: patience) } catch {
            guard case .damaged = error else { throw .store(error) }
            return nil
        }
    }

    /// How many changes the store has that the copy has not; nil where the store can't be read.
    @discardableResult
    private func checkLoss(of copy: BackupCopy, _ isLosing: Bool) throws(KeepingError) -> Int? {
        let lost = try SQLiteBackup.keeping { () throws(StoreError) -> Int? in
            do throws(StoreError) { return try copy.changesLost(of: SQLiteStore(asItIs: target)) } catch {
                guard case .damaged = error else { throw error }
                return nil
            }
        }
        guard isLosing || lost == 0 else { throw .wouldLose(lost, of: target) }
        return lost
    }

    /// Keeps what is there now.
    private func keep() throws(KeepingError) {
        let place = FilePlace(keptAs)
        if place.exists { throw .fileExists(keptAs) }
        do throws(KeepingError) {
            try place.withBeside { beside throws(KeepingError) in
                try SQLiteBackup.copy(target, to: beside)
                try place.put(beside, like: target, isReplacing: false)
            }
        } catch {
            // What can't be read is kept byte by byte.
            guard case .store(.damaged) = error else { throw error }
            try FilePlace(target).copyBytes(to: keptAs)
        }
    }
}
