import Foundation
import GRDB
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakSQLite

struct RestorationTests {
    /// A folder with a store, a backup of it and what restores that.
    private struct Scene {
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

    @Test func `what was backed up is there again, and what was there is kept`() throws {
        try withTemporaryFolder { folder in
            var scene = try Scene(folder, seed: 1)
            try scene.kept.change(2)
            try scene.expectRefused(.wouldLose(2, of: scene.kept.path))
            let outcome = try scene.restore(isLosing: true)
            #expect(outcome.lostChanges == 2 && outcome.keptAs == scene.keptAs && outcome.check.lastChange == 3)
            // Those who had it open see it too, and go on from there.
            try expect(scene.kept.store, isStateOf: scene.kept, at: 3)
            let before = try SQLiteStore(path: scene.keptAs)
            #expect(try before.network().network == scene.kept.states[5] && StoreCheck(before).isWhole)
            #expect(try before.lastChange() == 5)
            let back = try SQLiteRestoration(of: scene.keptAs, to: scene.kept.path, keepingAs: folder.path("c.sqlite"))
                .run(isLosing: false)
            #expect(back.lostChanges == 0)
            #expect(try scene.kept.store.network().network == scene.kept.states[5])
            try scene.kept.change()
            #expect(try StoreCheck(scene.kept.store).isWhole && scene.kept.store.lastChange() == 6)
        }
    }

    @Test func `where there was nothing, a database is made`() throws {
        try withTemporaryFolder { folder in
            let scene = try Scene(folder, seed: 2)
            let target = folder.path("new.sqlite")
            let outcome = try SQLiteRestoration(of: scene.backup, to: target, keepingAs: scene.keptAs).run(
                isLosing: false
            )
            #expect(outcome.keptAs == nil && outcome.lostChanges == 0)
            try expect(SQLiteStore(path: target), isStateOf: scene.kept, at: 3)
        }
    }

    @Test func `a log that another database left is not applied to what is restored`() throws {
        try withTemporaryFolder { folder in
            let scene = try Scene(folder, seed: 3)
            let target = folder.path("old.sqlite")
            let old = try KeptStore(target, seed: 4, changes: 6)
            let log = try folder.bytes(of: "old.sqlite-wal")
            #expect(!log.isEmpty)
            try FileManager.default.removeItem(atPath: target)
            let outcome = try SQLiteRestoration(of: scene.backup, to: target, keepingAs: scene.keptAs).run(
                isLosing: false
            )
            #expect(outcome.keptAs == scene.keptAs)
            #expect(try folder.bytes(of: "a.before.sqlite-wal") == log)
            try expect(SQLiteStore(path: target), isStateOf: scene.kept, at: 3)
            withExtendedLifetime(old) {}
        }
    }

    @Test func `a store with another history has all of its changes to lose`() throws {
        try withTemporaryFolder { folder in
            let scene = try Scene(folder, seed: 5, changes: 4)
            let other = try KeptStore(folder.path("other.sqlite"), seed: 5, changes: 2)
            let restoration = SQLiteRestoration(of: scene.backup, to: other.path, keepingAs: scene.keptAs)
            #expect(throws: KeepingError.wouldLose(2, of: other.path)) { try restoration.run(isLosing: false) }
            try expect(other.store, isStateOf: other, at: 2)
            #expect(try restoration.run(isLosing: true).lostChanges == 2)
            try expect(other.store, isStateOf: scene.kept, at: 4)
        }
    }

    @Test(arguments: 0..<30)
    func `a damaged backup is refused, or was not damaged where it matters`(seed: Int) throws {
        try withTemporaryFolder { folder in
            let scene = try Scene(folder, seed: seed)
            var (bytes, generator) = (try folder.bytes(of: "b.sqlite"), SeededGenerator(seed: seed))
            if seed % 5 == 0 {
                bytes.removeLast(generator.number(in: 1...bytes.count - 1))
            } else {
                let page = 4096 * generator.number(in: 0...bytes.count / 4096 - 1)
                for place in page..<page + 4096 where generator.chance(10) {
                    bytes[place] = UInt8(generator.number(below: 256))
                }
            }
            try folder.write(bytes, to: "b.sqlite")
            let before = try folder.bytes(of: "a.sqlite")
            do {
                _ = try scene.restore()
                #expect(try scene.kept.store.network().network == scene.kept.states[3])
                #expect(try StoreCheck(scene.kept.store).isWhole)
            } catch let error as KeepingError {
                #expect(!error.phrase(.dutch).isEmpty)
                #expect(try folder.bytes(of: "a.sqlite") == before)
                try expect(scene.kept.store, isStateOf: scene.kept, at: 3)
                #expect(try folder.names().allSatisfy { !$0.contains("part") && !$0.contains("before") })
            }
        }
    }

    @Test func `a backup that was altered is refused`() throws {
        try withTemporaryFolder { folder in
            let scene = try Scene(folder, seed: 6)
            let queue = try DatabaseQueue(path: scene.backup)
            try queue.write { try $0.execute(sql: "UPDATE edit SET text = text || ' ' WHERE change = 2 AND place = 0") }
            try scene.expectRefused(.notWhole(scene.backup, [.change(2)]))
            try queue.write { try $0.execute(sql: "UPDATE change SET salt = x'00' WHERE number = 3") }
            try scene.expectRefused(.notWhole(scene.backup, [.change(2), .change(3)]))
            try queue.close()
        }
    }

    @Test func `what is no backup of ours, or of a newer version, is refused`() throws {
        try withTemporaryFolder { folder in
            let scene = try Scene(folder, seed: 7)
            let text = try folder.write(String(repeating: "geen database ", count: 400), to: "tekst.sqlite")
            try scene.expectRefused(.store(.notAStore(text)), from: text)
            let other = folder.path("recepten.sqlite")
            try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE recepten (naam TEXT)") }
            try scene.expectRefused(.store(.notAStore(other)), from: other)
            let none = folder.path("none.sqlite")
            try scene.expectRefused(.noSuchBackup(none), from: none)
            try scene.expectRefused(.sameFile(scene.kept.path), from: scene.kept.path)
            try DatabaseQueue(path: scene.backup).write { db in
                try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99: what is to come')")
            }
            let known = SQLiteSchema.version
            try scene.expectRefused(.store(.newerSchema(scene.backup, found: known + 1, known: known)))
            // Nor is what is not ours replaced.
            #expect(throws: KeepingError.self) {
                try SQLiteRestoration(of: scene.kept.path, to: other, keepingAs: scene.keptAs).run(isLosing: true)
            }
            try folder.write("bezet", to: "a.before.sqlite")
            try scene.expectRefused(.fileExists(scene.keptAs))
        }
    }

    @Test func `while somebody writes, nothing is replaced`() throws {
        try withTemporaryFolder { folder in
            let scene = try Scene(folder, seed: 8)
            var restoration = SQLiteRestoration(of: scene.backup, to: scene.kept.path, keepingAs: scene.keptAs)
            restoration.patience = 0
            let other = try DatabaseQueue(path: scene.kept.path)
            try other.inTransaction(.immediate) { _ in
                #expect(throws: KeepingError.store(.busy(scene.kept.path))) { try restoration.run(isLosing: true) }
                return .rollback
            }
            #expect(try !folder.names().contains("a.before.sqlite"))
            // Who only reads goes on reading what was there.
            try other.inTransaction(.deferred) { db in
                let count = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM change")
                _ = try restoration.run(isLosing: true)
                #expect(try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM change") == count)
                return .commit
            }
            try expect(scene.kept.store, isStateOf: scene.kept, at: 3)
        }
    }

    @Test(arguments: [1, 24])
    func `a damaged database is replaced, and kept as it was`(first: Int) throws {
        try withTemporaryFolder { folder in
            let scene = try Scene(folder, seed: 9)
            let target = folder.path("broken.sqlite")
            var bytes = try folder.bytes(of: "b.sqlite")
            // All but the header, which says whose it is; or all but the description of the tables too.
            for place in 4096 * first..<bytes.count { bytes[place] = 0xEE }
            try folder.write(bytes, to: "broken.sqlite")
            let restoration = SQLiteRestoration(of: scene.backup, to: target, keepingAs: scene.keptAs)
            #expect(throws: KeepingError.wouldLose(nil, of: target)) { try restoration.run(isLosing: false) }
            #expect(try folder.bytes(of: "broken.sqlite") == bytes)
            let outcome = try restoration.run(isLosing: true)
            #expect(outcome.lostChanges == nil && outcome.keptAs == scene.keptAs)
            // The engine has written at most how it keeps its log.
            #expect(try folder.bytes(of: "a.before.sqlite").dropFirst(100) == bytes[100...])
            try expect(SQLiteStore(path: target), isStateOf: scene.kept, at: 3)
        }
    }

    @Test func `a backup of an earlier version is brought up to date where it is restored`() throws {
        try withTemporaryFolder { folder in
            let scene = try Scene(folder, seed: 10)
            let (early, network) = (folder.path("early.sqlite"), try Network.random(seed: 11, persons: 8))
            _ = try EarlierFileTests.makeFirst(early, network)
            for target in ["a.sqlite", "new.sqlite"] {
                let restoration = SQLiteRestoration(
                    of: early,
                    to: folder.path(target),
                    keepingAs: folder.path("before-" + target)
                )
                _ = try restoration.run(isLosing: true)
                let store = try SQLiteStore(path: folder.path(target), .reading)
                #expect(try store.network().network == network)
                let rows = try store.query("SELECT COUNT(*) FROM connections", timeLimit: .seconds(300), limit: 1).rows
                #expect(rows == [[.integer(network.ties.count)]])
            }
            #expect(try scene.kept.store.network().network == network)
        }
    }

    @Test func `who was erased since the backup is erased from what is restored, and stays out`() throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            let store = try SQLiteStore(path: path, .making)
            let ada = Node(id: try .required("ada-bos"), kind: .person, name: "Ada Bos")
            let bob = Node(id: try .required("bob"), kind: .person, name: "Bob Vos")
            let note = Change.Note(author: "lieke", moment: Moment(milliseconds: 1_700_000_000_000))
            _ = try store.commit(
                Edit.between(Network(nodes: [], ties: []), Network(nodes: [ada, bob], ties: [])),
                note
            )
            _ = try SQLiteBackup.make(of: path, at: folder.path("b.sqlite"))
            let plan = try #require(try store.erasurePlan(of: ada.id, on: .required("2024-01-01")))
            _ = try store.erase(plan, note)
            let restoration = SQLiteRestoration(
                of: folder.path("b.sqlite"),
                to: path,
                keepingAs: folder.path("c.sqlite")
            )
            let outcome = try restoration.run(isLosing: true)
            #expect(outcome.check.isWhole && outcome.check.lastChange == 2 && outcome.lostChanges == 1)
            #expect(try store.network().network.nodes.map(\.id) == [bob.id])
            #expect(try StoreCheck(store).isWhole && store.changes(of: ada.id).isEmpty)
            #expect(throws: StoreError.self) { try store.commit([#require(Edit(from: nil, to: .node(ada)))], note) }
            #expect(try folder.names().allSatisfy { !$0.contains(".part") })
            for name in try folder.names() where name != "b.sqlite" {
                let bytes = String(decoding: try folder.bytes(of: name), as: UTF8.self)
                #expect(!bytes.contains("Ada Bos") && !bytes.contains("ada-bos"), "\(name)")
            }
        }
    }
}
