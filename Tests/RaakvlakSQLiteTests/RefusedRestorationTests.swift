import GRDB
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakSQLite

struct RefusedRestorationTests {
    @Test(arguments: 0..<30)
    func `a damaged backup is refused, or was not damaged where it matters`(seed: Int) throws {
        try withTemporaryFolder { folder in
            let scene = try RestorationScene(folder, seed: seed)
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
            let scene = try RestorationScene(folder, seed: 6)
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
            let scene = try RestorationScene(folder, seed: 7)
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
            let scene = try RestorationScene(folder, seed: 8)
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
}
