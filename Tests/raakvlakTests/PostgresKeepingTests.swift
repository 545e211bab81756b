import Foundation
import RaakvlakNetwork
import RaakvlakPostgres
import RaakvlakSQLite
import RaakvlakStore
import RaakvlakTesting
import Testing

/// Backups of networks on a server, and of others that are restored there.
@Suite(.enabled(if: TestServer.isThere, TestServer.advice))
struct PostgresKeepingTests {
    /// A network on a server, and a folder for files.
    private struct Scene {
        let folder: TemporaryFolder
        let location: PostgresLocation
        let note = Change.Note(author: "lotte", moment: Moment(milliseconds: 1_700_000_900_000))

        var name: String { location.description }

        func store(_ access: StoreAccess = .making) throws -> PostgresStore { try PostgresStore(location, access) }

        /// Adds persons, each in a change of its own.
        func add(_ ids: String...) throws {
            for id in ids {
                let node = Node(id: try .required(id), kind: .person, name: "De heer \(id)")
                _ = try store().commit([#require(Edit(from: nil, to: .node(node)))], note)
            }
        }

        @discardableResult
        func backUp(_ file: String, isReplacing: Bool = false) throws -> StoreCheck {
            try SQLiteBackup.make(of: store(), called: name, at: folder.path(file), isReplacing: isReplacing)
        }

        func restore(_ file: String, isLosing: Bool = false, keptAs: String = "kept.sqlite") throws
            -> SQLiteRestoration.Outcome
        {
            try ContentsRestoration(of: folder.path(file), to: name, keepingAs: folder.path(keptAs), note) {
                access throws(StoreError) in
                try PostgresStore(location, access)
            }.run(isLosing: isLosing)
        }

        func file(_ name: String) throws -> SQLiteStore { try SQLiteStore(path: folder.path(name), .reading) }

        var ids: [String] { get throws { try store().network().network.nodes.map(\.id.text) } }
    }

    private func withScene(_ body: (Scene) throws -> Void) throws {
        try withTemporaryFolder { folder in
            try body(Scene(folder: folder, location: PostgresLocation(TestServer.newNetwork())))
        }
    }

    @Test(arguments: 0..<4)
    func `all that a server keeps is in a backup, and all of a backup goes to a server`(seed: Int) throws {
        try withScene { scene in
            let store = try scene.store()
            try StoreLaw.checkContents(of: store, seed: seed) {
                let check = try scene.backUp("b.sqlite")
                #expect(try check == StoreCheck(store))
                return try SQLiteStore(path: scene.folder.path("b.sqlite"))
            }
            let other = Scene(folder: scene.folder, location: try PostgresLocation(TestServer.newNetwork()))
            let outcome = try other.restore("b.sqlite")
            #expect(outcome.keptAs == nil && outcome.lostChanges == 0 && outcome.erasedAgain.isEmpty)
            try StoreLaw.expectSame(other.store(), as: scene.file("b.sqlite"))
        }
    }

    @Test(arguments: 4..<6)
    func `what a file keeps is restored to a server, and comes back from there`(seed: Int) throws {
        try withScene { scene in
            let store = try SQLiteStore(path: scene.folder.path("a.sqlite"), .making)
            try StoreLaw.checkContents(of: store, seed: seed) {
                _ = try SQLiteBackup.make(of: scene.folder.path("a.sqlite"), at: scene.folder.path("b.sqlite"))
                _ = try scene.restore("b.sqlite")
                return try scene.store(.changing)
            }
            try scene.backUp("c.sqlite")
            let target = scene.folder.path("a.sqlite")
            let kept = scene.folder.path("kept.sqlite")
            let outcome = try SQLiteRestoration(
                of: scene.folder.path("c.sqlite"),
                to: target,
                keepingAs: kept,
                scene.note
            ).run(isLosing: false)
            #expect(outcome.lostChanges == 0)
            try StoreLaw.expectSame(store, as: scene.store())
        }
    }

    @Test func `what was backed up is there again, and what was there is kept in a file`() throws {
        try withScene { scene in
            try scene.add("ada", "bob")
            try scene.backUp("b.sqlite")
            try scene.add("cas", "dia")
            let store = try scene.store()
            #expect(throws: KeepingError.wouldLose(2, of: scene.name)) { try scene.restore("b.sqlite") }
            #expect(try store.lastChange() == 4 && scene.folder.names() == ["b.sqlite"])
            let outcome = try scene.restore("b.sqlite", isLosing: true)
            #expect(outcome.lostChanges == 2 && outcome.check.lastChange == 2)
            #expect(outcome.keptAs == scene.folder.path("kept.sqlite"))
            try StoreLaw.expectSame(store, as: scene.file("b.sqlite"))
            #expect(try scene.file("kept.sqlite").lastChange() == 4)
            #expect(throws: KeepingError.fileExists(scene.folder.path("kept.sqlite"))) { try scene.restore("b.sqlite") }
            // Back again; nothing is lost by that.
            #expect(try scene.restore("kept.sqlite", keptAs: "again.sqlite").lostChanges == 0)
            #expect(try scene.ids == ["ada", "bob", "cas", "dia"])
            #expect(try scene.folder.names().sorted() == ["again.sqlite", "b.sqlite", "kept.sqlite"])
        }
    }

    @Test func `who was erased since the backup is erased from what is restored, and stays out`() throws {
        try withScene { scene in
            try scene.add("ada", "bob")
            try scene.backUp("b.sqlite")
            let store = try scene.store()
            let plan = try #require(try store.erasurePlan(of: .required("ada"), on: .required("2024-01-01")))
            _ = try store.erase(plan, scene.note)
            let marks = try store.erasedMarks()
            let outcome = try scene.restore("b.sqlite", isLosing: true)
            #expect(outcome.erasedAgain.map(\.text) == ["ada"] && outcome.areErasedKnown)
            #expect(try scene.ids == ["bob"] && store.erasedMarks().isSuperset(of: marks))
            #expect(throws: StoreError.self) { try scene.add("ada") }
            #expect(try StoreCheck(store).isWhole && store.changes(of: .required("ada")).isEmpty)
        }
    }

    @Test func `a damaged or altered backup is refused, and nothing is changed`() throws {
        try withScene { scene in
            try scene.add("ada", "bob")
            try scene.backUp("b.sqlite")
            try scene.add("cas")
            let before = try scene.store().withContents { contents throws(StoreError) in try contents.logEnd() }
            let whole = try scene.folder.bytes(of: "b.sqlite")
            for seed in 0..<12 {
                var (bytes, generator) = (whole, SeededGenerator(seed: seed))
                let page = 4_096 * generator.number(in: 1...bytes.count / 4_096 - 1)
                for place in page..<page + 4_096 { bytes[place] = UInt8(generator.number(below: 256)) }
                try scene.folder.write(bytes, to: "b.sqlite")
                #expect(throws: KeepingError.self, "\(seed)") { try scene.restore("b.sqlite", isLosing: true) }
            }
            let none = scene.folder.path("none.sqlite")
            #expect(throws: KeepingError.noSuchBackup(none)) { try scene.restore("none.sqlite", isLosing: true) }
            #expect(try scene.store().withContents { contents throws(StoreError) in try contents.logEnd() } == before)
            #expect(try scene.ids == ["ada", "bob", "cas"] && scene.folder.names() == ["b.sqlite"])
        }
    }

    @Test func `a backup is put beside first, and replaces only what it may`() throws {
        try withScene { scene in
            let target = scene.folder.path("b.sqlite")
            #expect(throws: StoreError.noSuchStore(scene.name)) {
                try SQLiteBackup.make(of: scene.store(.reading), called: scene.name, at: target)
            }
            try scene.add("ada")
            try scene.backUp("b.sqlite")
            let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            try scene.add("bob")
            #expect(throws: KeepingError.fileExists(target)) { try scene.backUp("b.sqlite") }
            #expect(try scene.backUp("b.sqlite", isReplacing: true).lastChange == 2)
            let used = try SQLiteStore(path: target)
            #expect(throws: KeepingError.inUse(target)) { try scene.backUp("b.sqlite", isReplacing: true) }
            #expect(try used.lastChange() == 2)
            let folder = scene.folder.path("none/b.sqlite")
            let error = #expect(throws: KeepingError.self) { try scene.backUp("none/b.sqlite") }
            guard case .store(.notWritable(folder, _)) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(try scene.folder.names().allSatisfy { !$0.contains("part") })
        }
    }

    @Test func `backups that are made while others write are each a state that was there`() async throws {
        try await withTemporaryFolder { folder in
            let scene = Scene(folder: folder, location: try PostgresLocation(TestServer.newNetwork()))
            try scene.add("ada")
            let changes = 40
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { for change in 0..<changes { try scene.add("p-\(change)") } }
                group.addTask { for number in 0..<6 { try scene.backUp("b\(number).sqlite") } }
                try await group.waitForAll()
            }
            let store = try scene.store()
            #expect(try store.lastChange() == changes + 1)
            for number in 0..<6 {
                let copy = try scene.file("b\(number).sqlite")
                let (network, last) = try copy.network()
                #expect(try StoreCheck(copy).isWhole && copy.log(1...last) == store.log(1...last))
                #expect(try network == store.replayed(to: last))
            }
        }
    }
}
