import Foundation
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakSQLite

struct RestorationTests {
    @Test func `what was backed up is there again, and what was there is kept`() throws {
        try withTemporaryFolder { folder in
            var scene = try RestorationScene(folder, seed: 1)
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
            let scene = try RestorationScene(folder, seed: 2)
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
            let scene = try RestorationScene(folder, seed: 3)
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
            let scene = try RestorationScene(folder, seed: 5, changes: 4)
            let other = try KeptStore(folder.path("other.sqlite"), seed: 5, changes: 2)
            let restoration = SQLiteRestoration(of: scene.backup, to: other.path, keepingAs: scene.keptAs)
            #expect(throws: KeepingError.wouldLose(2, of: other.path)) { try restoration.run(isLosing: false) }
            try expect(other.store, isStateOf: other, at: 2)
            #expect(try restoration.run(isLosing: true).lostChanges == 2)
            try expect(other.store, isStateOf: scene.kept, at: 4)
        }
    }

    @Test(arguments: [1, 24])
    func `a damaged database is replaced, and kept as it was`(first: Int) throws {
        try withTemporaryFolder { folder in
            let scene = try RestorationScene(folder, seed: 9)
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
            let scene = try RestorationScene(folder, seed: 10)
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
}
