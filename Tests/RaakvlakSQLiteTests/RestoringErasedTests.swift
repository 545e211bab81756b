import GRDB
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakSQLite

/// Who was erased, where a backup is restored that knows them.
struct RestoringErasedTests {
    /// A store with two persons, of which there is a backup, and from which one of them was erased since.
    private struct Scene {
        let folder: TemporaryFolder
        let store: SQLiteStore
        let path: String
        let backup: String
        let ada: Node
        let bob: Node
        let note = Change.Note(author: "lieke", moment: Moment(milliseconds: 1_700_000_000_000))

        init(_ folder: TemporaryFolder) throws {
            self.folder = folder
            (path, backup) = (folder.path("a.sqlite"), folder.path("b.sqlite"))
            store = try SQLiteStore(path: path, .making)
            ada = Node(id: try .required("ada-bos"), kind: .person, name: "Ada Bos")
            bob = Node(id: try .required("bob"), kind: .person, name: "Bob Vos")
            let network = try Network(nodes: [ada, bob], ties: [])
            _ = try store.commit(Edit.between(Network(nodes: [], ties: []), network), note)
            _ = try SQLiteBackup.make(of: path, at: backup)
            let plan = try #require(try store.erasurePlan(of: ada.id, on: .required("2024-01-01")))
            _ = try store.erase(plan, note)
        }

        /// A copy of the store without bytes that stand where something was kept.
        func damaged(_ name: String, _ isDamaged: (Int) -> Bool) throws -> SQLiteRestoration {
            var bytes = try folder.bytes(of: "a.sqlite")
            for place in bytes.indices where isDamaged(place / 4096) { bytes[place] = 0xEE }
            let target = try folder.write(bytes, to: name)
            return SQLiteRestoration(of: backup, to: target, keepingAs: target + ".kept")
        }
    }

    @Test func `where it can't be read who was erased, that is said, and who restores has to know`() throws {
        try withTemporaryFolder { folder in
            let scene = try Scene(folder)
            let page = try #require(
                try scene.store.writer?.read { db in
                    try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'erased'")
                }
            )
            // Only the marks; all but the header, and so the description of the tables too.
            let damages: [(Int) -> Bool] = [{ $0 == page - 1 }, { $0 > 0 }]
            for (number, damage) in damages.enumerated() {
                let target = folder.path("broken-\(number).sqlite")
                let restoration = try scene.damaged("broken-\(number).sqlite", damage)
                #expect(throws: KeepingError.wouldLose(nil, of: target)) { try restoration.run(isLosing: false) }
                let outcome = try restoration.run(isLosing: true)
                #expect(!outcome.areErasedKnown && outcome.erasedAgain.isEmpty, "\(number)")
                #expect(try SQLiteStore(path: target).fact(.node(scene.ada.id)) != nil)
            }
            let text = KeepingError.wouldLose(nil, of: "a").phrase
            #expect(text.dutch.contains("gewist") && text.english.contains("erased"))
        }
    }

    @Test func `who was erased since the backup is erased from what is restored, and stays out`() throws {
        try withTemporaryFolder { folder in
            let scene = try Scene(folder)
            let (store, ada, bob) = (scene.store, scene.ada, scene.bob)
            let restoration = SQLiteRestoration(
                of: scene.backup,
                to: scene.path,
                keepingAs: folder.path("c.sqlite")
            )
            let outcome = try restoration.run(isLosing: true)
            #expect(outcome.check.isWhole && outcome.check.lastChange == 2 && outcome.lostChanges == 1)
            #expect(outcome.areErasedKnown && outcome.erasedAgain == [ada.id])
            #expect(try store.network().network.nodes.map(\.id) == [bob.id])
            #expect(try StoreCheck(store).isWhole && store.changes(of: ada.id).isEmpty)
            #expect(throws: StoreError.self) {
                try store.commit([#require(Edit(from: nil, to: .node(ada)))], scene.note)
            }
            #expect(try folder.names().allSatisfy { !$0.contains(".part") })
            for name in try folder.names() where name != "b.sqlite" {
                let bytes = String(decoding: try folder.bytes(of: name), as: UTF8.self)
                #expect(!bytes.contains("Ada Bos") && !bytes.contains("ada-bos"), "\(name)")
            }
        }
    }
}
