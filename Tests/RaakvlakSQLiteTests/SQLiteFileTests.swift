import Foundation
import GRDB
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakSQLite

struct SQLiteFileTests {
    private func note(_ author: String = "ada") -> Change.Note {
        Change.Note(author: author, moment: Moment(milliseconds: 1_700_000_000_000))
    }

    private func adding(_ id: String) throws -> [Edit] {
        let node = Node(id: try .required(id), kind: .person, name: id)
        return [try #require(Edit(from: nil, to: .node(node)))]
    }

    /// A store with a random network.
    private func filled(_ path: String, seed: Int = 1) throws -> Network {
        let network = try Network.random(seed: seed, persons: 12)
        let store = try SQLiteStore(path: path, .making)
        _ = try store.commit(Edit.between(Network(nodes: [], ties: []), network), note())
        return network
    }

    @Test func `what was committed is there when the file is opened again`() throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            let network = try filled(path)
            let again = try SQLiteStore(path: path)
            #expect(try again.network().network == network)
            #expect(try again.integrityFaults().isEmpty && again.faultyChanges().isEmpty)
            #expect(try again.replayed(to: 1) == network)
        }
    }

    @Test func `what is acknowledged is on the disk`() throws {
        try withTemporaryFolder { folder in
            let store = try SQLiteStore(path: folder.path("a.sqlite"), .making)
            let modes = try store.writer?.writeWithoutTransaction { db in
                try (Int.fetchOne(db, sql: "PRAGMA synchronous"), String.fetchOne(db, sql: "PRAGMA journal_mode"))
            }
            // Full, and a log that is written first.
            #expect(modes?.0 == 2 && modes?.1 == "wal")
        }
    }

    @Test func `a file that was only begun is an empty network`() throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA application_id = \(SQLiteSchema.applicationID)")
            }
            try queue.close()
            #expect(try SQLiteStore(path: path, .reading).network().network.nodes.isEmpty)
            _ = try SQLiteStore(path: path).commit(adding("ada"), note())
            #expect(try SQLiteStore(path: path, .reading).lastChange() == 1)
        }
    }

    @Test func `weights that differ in the last digit are kept apart`() throws {
        try withTemporaryFolder { folder in
            let sketch = try NetworkSketch("person: ada bob\ntheme: t1 t2\nada worksOn t1\nbob worksOn t2")
            let ties = zip(sketch.ties, [0.3, 0.1 + 0.2]).map { tie, weight in
                Tie(tie.kind, from: tie.from, to: tie.to, details: Tie.Details(weight: weight))
            }
            let network = try Network(nodes: sketch.nodes, ties: ties)
            let store = try SQLiteStore(path: folder.path("a.sqlite"), .making)
            _ = try store.commit(Edit.between(Network(nodes: [], ties: []), network), note())
            #expect(try store.network().network == network)
        }
    }

    @Test(arguments: [1, 1_000_000])
    func `many rows are written as few are, with the same indexes`(many: Int) throws {
        try withTemporaryFolder { folder in
            let store = try SQLiteStore(path: folder.path("a.sqlite"), .making)
            let network = try Network.random(seed: 4, persons: 20)
            let indexes = try store.writer?.write { db in
                try SQLiteWriter(db, many: many).write(Edit.between(Network(nodes: [], ties: []), network))
                return try db.indexes(on: "tie").map(\.name).sorted()
            }
            #expect(try store.network().network == network && store.integrityFaults().isEmpty)
            #expect(indexes?.contains("tie_by_second_node") == true)
        }
    }

    @Test func `stores on one file write at once, and nothing is lost`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            _ = try SQLiteStore(path: path, .making)
            let (writers, changes) = (6, 40)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<writers {
                    group.addTask {
                        let store = try SQLiteStore(path: path)
                        for change in 0..<changes {
                            _ = try store.commit(adding("p-\(writer)-\(change)"), note("w\(writer)"))
                        }
                    }
                }
                try await group.waitForAll()
            }
            let store = try SQLiteStore(path: path)
            #expect(try store.lastChange() == writers * changes)
            #expect(try store.network().network.nodes.count == writers * changes)
            #expect(try store.faultyChanges().isEmpty)
            let authors = try store.changes(1...writers * changes).map(\.note.author)
            #expect((0..<writers).allSatisfy { writer in authors.count { $0 == "w\(writer)" } == changes })
        }
    }

    @Test func `of two who change the same, one is refused and sees what the other said`() throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            let (one, two) = (try SQLiteStore(path: path, .making), try SQLiteStore(path: path))
            _ = try one.commit(adding("ada"), note())
            let node = { (name: String) in Fact.node(Node(id: try .required("ada"), kind: .person, name: name)) }
            let (old, mine, theirs) = (try node("ada"), try node("Ada Bos"), try node("Ada Vos"))
            _ = try two.commit([try #require(Edit(from: old, to: theirs))], note())
            let late = try #require(Edit(from: old, to: mine))
            #expect(throws: StoreError.stale(late.key, expected: old, found: theirs)) { try one.commit([late], note()) }
            #expect(try one.network().network == two.network().network)
        }
    }

    @Test func `what is no file of ours is refused, and stays as it was`() throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            #expect(throws: StoreError.noSuchStore(path)) { try SQLiteStore(path: path) }
            #expect(try folder.names().isEmpty)
            try folder.write(String(repeating: "dit is geen database. ", count: 100), to: "a.sqlite")
            #expect(throws: StoreError.notAStore(path)) { try SQLiteStore(path: path, .making) }
            let other = folder.path("b.sqlite")
            let queue = try DatabaseQueue(path: other)
            try queue.write { try $0.execute(sql: "CREATE TABLE recepten (naam TEXT)") }
            try queue.close()
            let bytes = try folder.bytes(of: "b.sqlite")
            for access in [StoreAccess.reading, .changing, .making] {
                #expect(throws: StoreError.notAStore(other)) { try SQLiteStore(path: other, access) }
            }
            #expect(try folder.bytes(of: "b.sqlite") == bytes)
            #expect(try folder.names() == ["a.sqlite", "b.sqlite"])
        }
    }

    @Test func `a file of a newer version is refused`() throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            _ = try filled(path)
            let queue = try DatabaseQueue(path: path)
            try queue.write { db in
                try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99: what is to come')")
            }
            try queue.close()
            let (known, bytes) = (SQLiteSchema.version, try folder.bytes(of: "a.sqlite"))
            for access in [StoreAccess.reading, .changing, .making] {
                #expect(throws: StoreError.newerSchema(path, found: known + 1, known: known)) {
                    try SQLiteStore(path: path, access)
                }
            }
            #expect(try folder.bytes(of: "a.sqlite") == bytes)
        }
    }

    @Test(arguments: [StoreAccess.reading, .changing, .making])
    func `what a killed program had begun in a new file is taken back`(access: StoreAccess) throws {
        try withTemporaryFolder { folder in
            let begun = try DatabaseQueue(path: folder.path("begun.sqlite"))
            try begun.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA application_id = \(SQLiteSchema.applicationID); PRAGMA cache_size = 1")
                // So much that pages go to the disk before the transaction ends.
                try db.execute(sql: "BEGIN; CREATE TABLE x (y)")
                for _ in 0..<200 { try db.execute(sql: "INSERT INTO x VALUES (zeroblob(4000))") }
                for name in ["", "-journal"] {
                    try folder.write(folder.bytes(of: "begun.sqlite" + name), to: "a.sqlite" + name)
                }
                try db.execute(sql: "ROLLBACK")
            }
            let path = folder.path("a.sqlite")
            #expect(try folder.bytes(of: "a.sqlite").count > 4096)
            #expect(try SQLiteStore(path: path, access).lastChange() == 0)
            #expect(try SQLiteStore(path: path).commit(adding("ada"), note()).number == 1)
        }
    }

    @Test func `facts that were changed behind the log's back are seen`() throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            let network = try filled(path)
            let queue = try DatabaseQueue(path: path)
            try queue.write { try $0.execute(sql: "UPDATE node SET name = 'iemand anders' WHERE kind = 'person'") }
            try queue.write { try $0.execute(sql: "UPDATE edit SET text = text || ' ' WHERE place = 3") }
            try queue.close()
            let store = try SQLiteStore(path: path)
            let found = try store.network().network
            let replayed = try store.replayed(to: 1)
            #expect(found != network && found != replayed)
            #expect(try store.faultyChanges() == [1])
        }
    }

    @Test(arguments: 0..<30)
    func `a damaged file gives an error or what was there, and never something else`(seed: Int) throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            let network = try filled(path, seed: seed)
            // All in one file, without a log beside it.
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { db in
                _ = try db.checkpoint(.truncate)
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
            }
            try queue.close()
            var (bytes, generator) = (try folder.bytes(of: "a.sqlite"), SeededGenerator(seed: seed))
            let page = 4096 * generator.number(in: 1...max(1, bytes.count / 4096 - 1))
            for place in page..<min(bytes.count, page + 4096) where generator.chance(20) {
                bytes[place] = UInt8(generator.number(below: 256))
            }
            try folder.write(bytes, to: "a.sqlite")
            do {
                let store = try SQLiteStore(path: path)
                let found = try store.network().network
                let isWhole = try store.integrityFaults().isEmpty && store.faultyChanges().isEmpty
                // Damage in free space changes nothing; elsewhere the facts no longer follow from the log.
                let isExplained = try !isWhole || found == network || store.replayed(to: 1) != found
                #expect(isExplained)
            } catch let error as StoreError {
                #expect(!error.phrase(.dutch).isEmpty)
            }
        }
    }

    // Who may do everything is not stopped by permissions.
    @Test(.enabled(if: getuid() != 0, "Run as another user than root."))
    func `a file that can't be written says so, and can be read`() throws {
        try withTemporaryFolder { folder in
            let path = folder.path("a.sqlite")
            let network = try filled(path)
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
            #expect(throws: StoreError.self) { try SQLiteStore(path: path).commit(adding("ada"), note()) }
            #expect(try SQLiteStore(path: path, .reading).network().network == network)
        }
    }
}
