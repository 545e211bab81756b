import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakSQLite

/// A folder with a store, a backup of it and what restores that.
struct RestorationScene {
    let folder: TemporaryFolder
    var kept: KeptStore
    let backup: String
    let keptAs: String

    init(_ folder: TemporaryFolder, seed: Int, changes: Int = 3) throws {
        self.folder = folder
        kept = try KeptStore(folder.path("a.sqlite"), seed: seed, changes: changes)
        (backup, keptAs) = (folder.path("b.sqlite"), folder.path("a.before.sqlite"))
        _ = try SQLiteBackup.make(of: kept.path, at: backup)
    }

    func restore(isLosing: Bool = false, from backup: String? = nil) throws -> SQLiteRestoration.Outcome {
        try SQLiteRestoration(of: backup ?? self.backup, to: kept.path, keepingAs: keptAs).run(isLosing: isLosing)
    }

    /// That restoring is refused, and the store and the folder stay as they were.
    func expectRefused(
        _ error: KeepingError,
        from backup: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let (bytes, names) = (try folder.bytes(of: "a.sqlite"), try folder.names())
        #expect(throws: error, sourceLocation: sourceLocation) { try restore(from: backup) }
        #expect(try folder.bytes(of: "a.sqlite") == bytes, sourceLocation: sourceLocation)
        #expect(try folder.names() == names, sourceLocation: sourceLocation)
        try expect(kept.store, isStateOf: kept, at: kept.states.count - 1, sourceLocation: sourceLocation)
    }
}
