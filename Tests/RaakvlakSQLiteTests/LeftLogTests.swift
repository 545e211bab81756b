import Foundation
import GRDB
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Synchronization
import Testing

@testable import RaakvlakSQLite

/// Files that were not closed properly: they are checked before anybody is answered from them.
struct LeftLogTests {
    private static let accesses = [StoreAccess.reading, .changing, .making]

    /// Opens a store, and counts how often it was checked.
    private func open(_ path: String, _ access: StoreAccess = .reading) throws -> (SQLiteStore, checks: Int) {
        var checks = 0
        let store = try SQLiteStore(path: path, access) { check throws(StoreError) in
            checks += 1
            try check()
        }
        return (store, checks)
    }

    /// What a program leaves that is killed: the file as it was, and the log of all that came later.
    ///
    /// - Returns: The path of what is left.
    private func leave(_ kept: KeptStore, in folder: TemporaryFolder) throws -> String {
        for suffix in ["", "-wal"] { try folder.write(folder.bytes(of: "a.sqlite" + suffix), to: "b.sqlite" + suffix) }
        return folder.path("b.sqlite")
    }

    /// Puts nonsense in pages in the midst of a file, or only in the last one.
    private func damage(_ name: String, isSlight: Bool = false, in folder: TemporaryFolder) throws {
        var bytes = try folder.bytes(of: name)
        let pages = bytes.count / 4096
        for place in (isSlight ? pages - 1 : pages / 4) * 4096..<pages * 4096 { bytes[place] = 0xEE }
        try folder.write(bytes, to: name)
    }

    /// A store that was closed, and then changed by somebody who was killed, so that the file holds most, and the log the rest.
    private func leaveLater(in folder: TemporaryFolder) throws -> (KeptStore, path: String) {
        var kept = try KeptStore(folder.path("a.sqlite"), seed: 4, changes: 5)
        _ = try kept.store.writer?.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        let node = Node(id: try .required("later"), kind: .person, name: "Later")
        try kept.change(to: .node(node))
        return (kept, try leave(kept, in: folder))
    }

    @Test(arguments: accesses)
    func `what a program left that was killed is checked once, and its log is recovered`(access: StoreAccess) throws {
        try withTemporaryFolder { folder in
            let kept = try KeptStore(folder.path("a.sqlite"), seed: 1, changes: 4)
            let path = try leave(kept, in: folder)
            let (store, checks) = try open(path, access)
            #expect(checks == 1)
            try expect(store, isStateOf: kept, at: 4)
            #expect(try open(path).checks == 0)
        }
        try withTemporaryFolder { folder in
            let kept = try KeptStore(folder.path("a.sqlite"), seed: 1, changes: 4)
            let path = try leave(kept, in: folder)
            #expect(try open(path, access).checks == 1)
            for access in Self.accesses { #expect(try open(path, access).checks == 0) }
        }
    }

    @Test(arguments: accesses)
    func `a damaged file with a log that was left is refused, and stays as it is`(access: StoreAccess) throws {
        try withTemporaryFolder { folder in
            let path = try leaveLater(in: folder).path
            try damage("b.sqlite", in: folder)
            let before = try (folder.bytes(of: "b.sqlite"), folder.bytes(of: "b.sqlite-wal"))
            for _ in 1...2 {
                let error = #expect(throws: StoreError.self) { try SQLiteStore(path: path, access) }
                guard case .damaged? = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                #expect(try folder.bytes(of: "b.sqlite") == before.0 && folder.bytes(of: "b.sqlite-wal") == before.1)
            }
        }
    }

    @Test func `of many who open a damaged file at once nobody is answered`() async throws {
        try await withTemporaryFolder { folder in
            let path = try leaveLater(in: folder).path
            try damage("b.sqlite", in: folder)
            let refused = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 { group.addTask { (try? SQLiteStore(path: path)) == nil } }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(refused == 8)
        }
    }

    @Test func `of many who open a file at once one checks it`() async throws {
        try await withTemporaryFolder { folder in
            let path = try leaveLater(in: folder).path
            let checks = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<8 { group.addTask { try open(path).checks } }
                return try await group.reduce(into: 0) { $0 += $1 }
            }
            #expect(checks == 1)
        }
    }

    @Test func `a file behind a link is checked too`() throws {
        try withTemporaryFolder { folder in
            _ = try leaveLater(in: folder)
            try damage("b.sqlite", in: folder)
            let link = folder.path("c.sqlite")
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path("b.sqlite"))
            #expect(throws: StoreError.self) { try SQLiteStore(path: link) }
        }
    }

    @Test func `references that lead nowhere are found`() throws {
        try withTemporaryFolder { folder in
            let (kept, path) = try leaveLater(in: folder)
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            let queue = try DatabaseQueue(path: kept.path, configuration: configuration)
            try queue.write { try $0.execute(sql: "DELETE FROM other_name; DELETE FROM node WHERE kind = 'person'") }
            _ = try leave(kept, in: folder)
            let error = #expect(throws: StoreError.self) { try SQLiteStore(path: path) }
            #expect(error.map { "\($0)".contains("foreign key: tie") } == true, "\(String(describing: error))")
        }
    }

    @Test(arguments: accesses)
    func `while another one has the file open, nothing is checked`(access: StoreAccess) throws {
        try withTemporaryFolder { folder in
            let (kept, _) = try leaveLater(in: folder)
            #expect(FilePlace(kept.path).hasLog)
            #expect(try open(kept.path, access).checks == 0)
            withExtendedLifetime(kept) {}
        }
    }

    @Test(arguments: accesses)
    func `a file that was closed is not checked, so damage in it may stay unseen`(access: StoreAccess) throws {
        try withTemporaryFolder { folder in
            do { _ = try KeptStore(folder.path("a.sqlite"), seed: 2, changes: 4) }
            #expect(!FilePlace(folder.path("a.sqlite")).hasLog)
            try damage("a.sqlite", isSlight: true, in: folder)
            let (store, checks) = try open(folder.path("a.sqlite"), access)
            #expect(checks == 0)
            // Whoever looks sees it.
            #expect((try? store.integrityFaults().isEmpty) != true)
        }
    }

    @Test func `a file of a newer version with a log is refused without a change`() throws {
        try withTemporaryFolder { folder in
            let (kept, path) = try leaveLater(in: folder)
            try kept.store.writer?.write { db in
                try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99: of later')")
            }
            _ = try leave(kept, in: folder)
            let known = SQLiteSchema.migrator.migrations.count
            let before = try (folder.bytes(of: "b.sqlite"), folder.bytes(of: "b.sqlite-wal"))
            for access in Self.accesses {
                #expect(throws: StoreError.newerSchema(path, found: known + 1, known: known)) {
                    try SQLiteStore(path: path, access)
                }
                #expect(try folder.bytes(of: "b.sqlite") == before.0 && folder.bytes(of: "b.sqlite-wal") == before.1)
            }
        }
    }

    @Test func `a file that is no store of ours is left alone, with its log`() throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            let queue = try DatabasePool(path: path)
            try queue.write { try $0.execute(sql: "CREATE TABLE t (a); INSERT INTO t VALUES (1)") }
            for suffix in ["", "-wal"] {
                try folder.write(folder.bytes(of: "a.sqlite" + suffix), to: "b.sqlite" + suffix)
            }
            let log = try folder.bytes(of: "b.sqlite-wal")
            #expect(!log.isEmpty)
            #expect(throws: StoreError.notAStore(folder.path("b.sqlite"))) { try open(folder.path("b.sqlite")) }
            #expect(try folder.bytes(of: "b.sqlite-wal") == log)
            withExtendedLifetime(queue) {}
        }
    }

    @Test func `who comes during the check waits, and is not answered before`() async throws {
        try await withTemporaryFolder { folder in
            let (kept, path) = try leaveLater(in: folder)
            let isDone = Mutex(false)
            var held = try LeftLog(path)
            #expect(held != nil)
            async let wasDone = Task.detached {
                let second = try LeftLog(path)
                return second == nil && isDone.withLock { $0 }
            }.value
            // Nobody reads or writes meanwhile.
            #expect(throws: DatabaseError.self) {
                try DatabaseQueue(path: path).read { try $0.tableExists("node") }
            }
            try held?.check()
            isDone.withLock { $0 = true }
            held = nil
            #expect(try await wasDone)
            withExtendedLifetime(kept) {}
        }
    }

    // MARK: On the command line

    @Test func `the commands refuse a damaged file that was left, and say what to do`() async throws {
        let program = try #require(BuiltProgram("raakvlak"), "raakvlak is not built beside the tests")
        try await withTemporaryFolder { folder in
            let (kept, path) = try leaveLater(in: folder)
            let sound = try await program.run(["list", "person", "--network", path])
            #expect(sound.status == 0 && sound.errors.isEmpty)
            #expect(!FilePlace(path).hasLog)
            let again = try leave(kept, in: folder)
            try damage("b.sqlite", in: folder)
            for (language, text) in [("nl", "zet een reservekopie terug"), ("en", "put back a copy")] {
                for command in [["list", "person"], ["set", "p1", "capacity=2", "--by", "ada"], ["log"], ["stats"]] {
                    let outcome = try await program.run(command + ["--network", again, "--language", language])
                    #expect(outcome.status == 65 && outcome.output.isEmpty, "\(command): \(outcome.status)")
                    #expect(outcome.errorText.contains(text), "\(outcome.errorText)")
                }
            }
        }
    }
}
