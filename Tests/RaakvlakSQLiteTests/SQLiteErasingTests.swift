import Foundation
import GRDB
import GRDBSQLite
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakSQLite

/// What is left in files after someone was erased.
struct SQLiteErasingTests {
    private func note(_ number: Int, _ reason: String? = nil) -> Change.Note {
        Change.Note(author: "lotte", moment: Moment(milliseconds: 1_700_000_000_000 + number), reason: reason)
    }

    private static let words = [
        "adelheid-bosgraaf", "Adelheid", "Bosgraaf", "adelheid.b@example.org", "+31612345678", "06 12 34 56 78",
        "regenboogaquarium", "Zilverschoon",
    ]

    /// A network in which a person with mail, phone, another name and a text of her own takes part, and is talked about.
    private func network(_ seed: Int) throws -> Network {
        let random = try Network.random(seed: seed, persons: 30)
        var attributes = Attributes()
        (attributes[.email], attributes[.phone]) = ("adelheid.b@example.org", "+31612345678")
        let ada = Node(
            id: try .required("adelheid-bosgraaf"),
            kind: .person,
            name: "Adelheid Bosgraaf",
            otherNames: [Node.OtherName("Adelheid Zilverschoon", kind: .former)],
            attributes: attributes
        )
        let own = Node(id: try .required("own"), kind: .contribution, name: "Wie kent het regenboogaquarium?")
        let text = "Adelheid Bosgraaf (06 12 34 56 78) belt, of mail adelheid.b@example.org."
        let other = Node(id: try .required("overleg-adelheid-bosgraaf"), kind: .agreement, name: text)
        let board = try #require(random.nodes.first { $0.kind == .schoolBoard })
        let ties = [
            Tie(.contributedBy, from: own.id, to: ada.id), Tie(.represents, from: ada.id, to: board.id),
            Tie(.party, from: other.id, to: ada.id),
        ]
        return try Network(nodes: random.nodes + [ada, own, other], ties: random.ties + ties)
    }

    private func plan(_ id: Node.ID, _ store: SQLiteStore) throws -> ErasurePlan {
        let day = try #require(CalendarDate("2024-03-01"))
        return try #require(try store.erasurePlan(of: id, on: day))
    }

    private func holds(_ folder: TemporaryFolder, _ word: String) throws -> [String] {
        try folder.names().filter { name in
            let data = Data(try folder.bytes(of: name))
            return data.range(of: Data(word.utf8)) != nil
        }
    }

    @Test(arguments: 0..<4)
    func `no byte of an erased person is left in the files, or in a copy made later`(seed: Int) throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            let store = try SQLiteStore(path: path, .making)
            // A reader that was there before, and goes on to read.
            let reader = try SQLiteStore(path: path, .reading)
            let (network, empty) = (try network(seed), try Network(nodes: [], ties: []))
            _ = try store.commit(Edit.between(empty, network), note(1, "lijst van Adelheid Bosgraaf"))
            let before = try store.network().network
            for (number, kind) in [NodeKind.theme, .figure].enumerated() {
                // Pages become free, and are written again.
                let gone = before.nodes.filter { $0.kind == kind && $0.id.text.hasSuffix("1") }
                let ties = before.ties.filter { tie in gone.contains { [tie.from, tie.to].contains($0.id) } }
                let edits = ties.map(Fact.tie) + gone.map(Fact.node)
                _ = try store.commit(edits.compactMap { Edit(from: $0, to: nil) }, note(number + 2))
            }
            for word in Self.words { #expect(try !holds(folder, word).isEmpty, "\(word)") }
            let id = try Node.ID.required("adelheid-bosgraaf")
            let plan = try plan(id, store)
            let change = try store.erase(plan, note(9))
            let copy = try DatabaseQueue(path: folder.path("copy.sqlite"))
            try DatabaseQueue(path: path).backup(to: copy)
            for word in Self.words { #expect(try holds(folder, word) == [], "\(word)") }
            #expect(try reader.network().network == store.network().network)
            #expect(try reader.lastChange() == change.number && reader.fact(.node(id)) == nil)
            #expect(try store.faultyChanges().isEmpty && store.integrityFaults().isEmpty)
            #expect(try SQLiteStore(path: path, .reading).replayed(to: change.number) == store.network().network)
        }
    }

    @Test func `what was erased is erased, and it is said where a reader keeps remains alive`() throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            let store = try SQLiteStore(path: path, .making)
            _ = try store.commit(Edit.between(Network(nodes: [], ties: []), network(1)), note(1))
            let id = try Node.ID.required("adelheid-bosgraaf")
            let plan = try plan(id, store)
            let queue = try DatabaseQueue(path: path)
            try queue.inTransaction(.deferred) { db in
                _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM node")
                #expect(throws: StoreError.notWiped(path, reason: nil)) { try store.erase(plan, note(2)) }
                return .commit
            }
            #expect(try store.fact(.node(id)) == nil && store.isErased(id))
            try store.wipe()
            for word in Self.words { #expect(try holds(folder, word) == [], "\(word)") }
        }
    }

    @Test func `where the file can't be written anew after an erasure, it is not said that nothing was changed`() throws
    {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            let store = try SQLiteStore(path: path, .making)
            _ = try store.commit(Edit.between(Network(nodes: [], ties: []), network(1)), note(1))
            let id = try Node.ID.required("adelheid-bosgraaf")
            let plan = try plan(id, store)
            // The engine writes a file anew by one that it attaches.
            let limit = { (most: Int32) in
                store.writer?.writeWithoutTransaction { db in
                    _ = sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_ATTACHED, most)
                }
            }
            limit(0)
            let reason = "too many attached databases - max 0"
            let error = StoreError.notWiped(path, reason: reason)
            #expect(throws: error) { try store.erase(plan, note(2)) }
            #expect(error.phrase.dutch.contains("Het is gewist") && error.phrase.english.contains(reason))
            #expect(try store.fact(.node(id)) == nil && store.isErased(id))
            // Marks alone leave nothing behind.
            let back = try store.readmit(plan.person, organizations: [], note(3))
            #expect(back != nil)
            limit(10)
            try store.wipe()
            for word in Self.words { #expect(try holds(folder, word) == [], "\(word)") }
        }
    }

    @Test func `a file of the first version is brought up to date`() throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            let store = try SQLiteStore(path: path, .making)
            _ = try store.commit(Edit.between(Network(nodes: [], ties: []), network(2)), note(1))
            try store.writer?.write { db in
                try db.execute(sql: "DROP TABLE erased; DELETE FROM grdb_migrations WHERE identifier LIKE '3%'")
            }
            #expect(try SQLiteStore(path: path, .reading).erasedMarks().isEmpty)
        }
    }
}
