import Foundation
import GRDB
import RaakvlakNetwork
import RaakvlakSQLite
import RaakvlakStore
import RaakvlakTesting
import Testing

struct BackupTests {
    @Test func `a backup is one file with the same facts and the same log`() throws {
        try withTemporaryFolder { folder in
            let kept = try KeptStore(folder.path("a.sqlite"), seed: 1, changes: 5)
            let found = try SQLiteBackup.make(of: kept.path, at: folder.path("b.sqlite"))
            #expect(try found.lastChange == 5 && found.digest == kept.store.log(5...5).first?.digest)
            #expect(try folder.names().filter { $0.hasPrefix("b.sqlite") } == ["b.sqlite"])
            try expect(SQLiteStore(path: folder.path("b.sqlite"), .reading), isStateOf: kept, at: 5)
            #expect(try folder.names().filter { $0.contains("part") }.isEmpty)
        }
    }

    @Test func `backups that are made while others write are each a state that was there`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            _ = try SQLiteStore(path: path, .making)
            let (writers, changes) = (3, 40)
            let backups = try await withThrowingTaskGroup(of: [String].self) { group in
                for writer in 0..<writers {
                    group.addTask {
                        let store = try SQLiteStore(path: path)
                        for change in 0..<changes {
                            let id = try #require(Node.ID("p-\(writer)-\(change)"))
                            let node = Node(id: id, kind: .person, name: id.text)
                            let note = Change.Note(
                                author: "w\(writer)",
                                moment: Moment(milliseconds: 1_700_000_000_000)
                            )
                            _ = try store.commit([#require(Edit(from: nil, to: .node(node)))], note)
                        }
                        return []
                    }
                }
                group.addTask {
                    try (0..<12).map { number in
                        let target = folder.path("b\(number).sqlite")
                        _ = try SQLiteBackup.make(of: path, at: target)
                        return target
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            let store = try SQLiteStore(path: path)
            #expect(try store.lastChange() == writers * changes && backups.count == 12)
            for backup in backups {
                let copy = try SQLiteStore(path: backup, .reading)
                let (network, last) = try copy.network()
                #expect(try StoreCheck(copy).isWhole)
                #expect(try network == store.replayed(to: last))
                #expect(try last == 0 || copy.log(1...last) == store.log(1...last))
            }
        }
    }

    @Test func `who is writing is not waited for, and what is not committed is not in the backup`() throws {
        try withTemporaryFolder { folder in
            let kept = try KeptStore(folder.path("a.sqlite"), seed: 2, changes: 3)
            let other = try DatabaseQueue(path: kept.path)
            try other.inTransaction { db in
                try db.execute(sql: "DELETE FROM touched")
                let found = try SQLiteBackup.make(of: kept.path, at: folder.path("b.sqlite"))
                #expect(found.isWhole && found.lastChange == 3)
                return .rollback
            }
            try expect(SQLiteStore(path: folder.path("b.sqlite")), isStateOf: kept, at: 3)
        }
    }

    @Test func `a file that is there is replaced only where that is asked, and never the database itself`() throws {
        try withTemporaryFolder { folder in
            var kept = try KeptStore(folder.path("a.sqlite"), seed: 3)
            let target = folder.path("b.sqlite")
            _ = try SQLiteBackup.make(of: kept.path, at: target)
            let bytes = try folder.bytes(of: "b.sqlite")
            try kept.change()
            #expect(throws: KeepingError.fileExists(target)) { try SQLiteBackup.make(of: kept.path, at: target) }
            #expect(try folder.bytes(of: "b.sqlite") == bytes)
            _ = try SQLiteBackup.make(of: kept.path, at: target, isReplacing: true)
            try expect(SQLiteStore(path: target, .reading), isStateOf: kept, at: 2)
            let link = folder.path("link.sqlite")
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: kept.path)
            for same in [kept.path, link, folder.path("./a.sqlite")] {
                #expect(throws: KeepingError.sameFile(same)) {
                    try SQLiteBackup.make(of: kept.path, at: same, isReplacing: true)
                }
            }
            // Another database that is in use: its log would be applied to the backup.
            let used = try KeptStore(folder.path("c.sqlite"), seed: 4, changes: 2)
            #expect(throws: KeepingError.inUse(used.path)) {
                try SQLiteBackup.make(of: kept.path, at: used.path, isReplacing: true)
            }
            try expect(used.store, isStateOf: used, at: 2)
            try expect(kept.store, isStateOf: kept, at: 2)
        }
    }

    @Test func `where it can't be written, that is said of the file that was named`() throws {
        try withTemporaryFolder { folder in
            let kept = try KeptStore(folder.path("a.sqlite"), seed: 5)
            let target = folder.path("none/b.sqlite")
            let error = #expect(throws: KeepingError.self) { try SQLiteBackup.make(of: kept.path, at: target) }
            guard case .store(.notWritable(target, _)) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(throws: KeepingError.self) { try SQLiteBackup.make(of: folder.path("no.sqlite"), at: target) }
        }
    }

    @Test func `what is not whole is not backed up`() throws {
        try withTemporaryFolder { folder in
            let kept = try KeptStore(folder.path("a.sqlite"), seed: 6, changes: 2)
            try DatabaseQueue(path: kept.path).write { db in
                try db.execute(sql: "UPDATE node SET name = 'iemand anders' WHERE kind = 'person'")
            }
            let error = KeepingError.notWhole(kept.path, [.factsDiffer])
            #expect(throws: error) { try SQLiteBackup.make(of: kept.path, at: folder.path("b.sqlite")) }
            #expect(error.phrase(.dutch).contains("niet gaaf"))
            #expect(try folder.names().allSatisfy { $0.hasPrefix("a.sqlite") })
        }
    }

    @Test func `a backup may be read by as many as the database`() throws {
        try withTemporaryFolder { folder in
            let kept = try KeptStore(folder.path("a.sqlite"), seed: 7)
            let target = folder.path("b.sqlite")
            for mode in [0o640, 0o600] {
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: kept.path)
                _ = try SQLiteBackup.make(of: kept.path, at: target, isReplacing: true)
                let found = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int
                #expect(found == mode)
            }
        }
    }

    /// Holds the lock that the engine holds on a file that another program has open, until its input ends.
    private static let holding = """
        import fcntl, sys
        with open(sys.argv[1], 'r+b') as file:
            fcntl.lockf(file, fcntl.LOCK_SH, 510, 0x40000002)
            print('held', flush=True)
            sys.exit(__import__('subprocess').call(sys.argv[2:]))
        """

    @Test(.enabled(if: Python.path != nil, "There is no python3."))
    func `a file that another program has open is not replaced`() async throws {
        try await withTemporaryFolder { folder in
            let program = try #require(BuiltProgram("raakvlak"), "raakvlak is not built beside the tests")
            let kept = try KeptStore(folder.path("a.sqlite"), seed: 8)
            let target = folder.path("b.sqlite")
            _ = try SQLiteBackup.make(of: kept.path, at: target)
            let backup = [program.path, "backup", target, "--replace", "--network", kept.path, "--language", "en"]
            let outcome = try await Python.run(Self.holding, [target] + backup, in: folder)
            #expect(outcome.status == 73 && outcome.errorText.contains("in use"), "\(outcome.errorText)")
            #expect(try await program.run(Array(backup.dropFirst())).status == 0)
        }
    }
}
