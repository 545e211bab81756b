internal import RaakvlakNetwork
internal import RaakvlakStore

/// A copy of a backup that is whole, and of which those were erased again who were erased since from what it replaces.
struct BackupCopy {
    private let backup: String
    /// Where the copy is.
    let path: String
    /// What was found of it.
    private(set) var check: StoreCheck

    /// Copies a backup, which must be whole, and makes one file of it.
    init(of backup: String, at path: String) throws(KeepingError) {
        let faults = try SQLiteBackup.keeping { () throws(StoreError) in
            try SQLiteStore(asItIs: backup).integrityFaults()
        }
        guard faults.isEmpty else { throw .notWhole(backup, faults.map { .engine($0) }) }
        try SQLiteBackup.copy(backup, to: path)
        check = try SQLiteBackup.checked(path, madeOf: backup)
        (self.backup, self.path) = (backup, path)
    }

    /// How many changes a store has that the copy has not.
    func changesLost(of store: some ContentsStore) throws(StoreError) -> Int {
        try store.withContents { contents throws(StoreError) in try changesLost(of: contents) }
    }

    /// How many changes are in contents that the copy has not.
    func changesLost(of contents: any StoreContents) throws(StoreError) -> Int {
        try SQLiteStore(asItIs: path).withContents { copy throws(StoreError) in
            try contents.changesMissing(in: copy)
        }
    }

    /// Erases from the copy who was erased from a store.
    ///
    /// - Returns: Who that is of those whom the copy knew.
    mutating func eraseAgain(
        whoIsErasedFrom store: some Store,
        at place: String,
        _ note: Change.Note
    ) throws(KeepingError) -> [Node.ID] {
        guard let day = note.moment.day else { throw .store(.failed(place, reason: "\(note.moment)")) }
        let path = path
        let (persons, isChanged) = try SQLiteBackup.keeping { () throws(StoreError) in
            let restored = try SQLiteStore(path: path)
            let persons = try restored.persons(erasedFrom: store)
            return (persons, try !restored.reapplyErasures(from: store, on: day, note).isEmpty)
        }
        if isChanged { check = try SQLiteBackup.checked(path, madeOf: backup) }
        return persons
    }
}
