import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakSQLite

struct LockTests {
    /// Ends with 1 where another process has a lock on the file by which the engine tells that a database is open.
    private static let isFree = """
        import fcntl, sys
        with open(sys.argv[1], "r+b") as file:
            try:
                fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
            except OSError:
                sys.exit(1)
        """

    private func isLocked(_ path: String, in folder: TemporaryFolder) async throws -> Bool {
        try await Python.run(Self.isFree, [path], in: folder).status == 1
    }

    /// What looks at a file, or copies it, while a restoration has it locked.
    private static let looks: [(name: String, look: @Sendable (String) throws -> Void)] = [
        ("identity", { try SQLiteFile(path: $0).checkIdentity() }),
        ("marks", { _ = try SQLiteStore(asItIs: $0).erasedMarks() }),
        ("copy", { try SQLiteBackup.copy($0, to: $0 + ".copy") }),
        ("bytes", { try FilePlace($0).copyBytes(to: $0 + ".bytes") }),
        ("name", { try FilePlace($0, ways: []).move(to: $0 + ".moved") }),
        ("use", { #expect(FilePlace($0).isInUse) }),
        ("backup", { _ = try SQLiteBackup.make(of: $0, at: $0 + ".backup") }),
        (
            "target",
            { path in
                let other = try KeptStore(path + ".other", seed: 3)
                #expect(throws: KeepingError.inUse(path)) {
                    try SQLiteBackup.make(of: other.path, at: path, isReplacing: true)
                }
            }
        ),
    ]

    @Test(.python("fcntl"), arguments: looks.map(\.name))
    func `a look at a database takes no lock away that this process has on it`(name: String) async throws {
        let look = try #require(Self.looks.first { $0.name == name }).look
        try await withTemporaryFolder { folder in
            let (path, backup) = (folder.path("a.sqlite"), folder.path("b.sqlite"))
            _ = try KeptStore(path, seed: 1, changes: 2)
            _ = try SQLiteBackup.make(of: path, at: backup)
            #expect(try await !isLocked(path, in: folder))
            let replacement = try Replacement(of: path, by: backup, patience: 0)
            #expect(try await isLocked(path, in: folder))
            try look(path)
            #expect(try await isLocked(path, in: folder))
            withExtendedLifetime(replacement) {}
        }
    }

    @Test(.python("fcntl")) func `a store keeps its locks where another one on the same path comes and goes`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let kept = try KeptStore(folder.path("a.sqlite"), seed: 2, changes: 2)
            for access in [StoreAccess.reading, .changing, .making] {
                _ = try SQLiteStore(path: kept.path, access).network()
                #expect(try await isLocked(kept.path, in: folder))
            }
            try expect(kept.store, isStateOf: kept, at: 2)
        }
    }
}
