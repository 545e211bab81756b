import GRDB
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakSQLite

/// Files that an earlier version made.
struct EarlierFileTests {
    private static let question = "SELECT COUNT(*) FROM connections"

    /// A file of the first version, with a network; the change that made it.
    static func makeFirst(_ path: String, _ network: Network) throws -> SealedChange {
        let pool = try DatabasePool(path: path)
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA application_id = \(SQLiteSchema.applicationID)")
        }
        try SQLiteSchema.migrator.migrate(pool, upTo: SQLiteSchema.tables)
        let edits = Edit.between(try Network(nodes: [], ties: []), network)
        let note = Change.Note(author: "ada", moment: Moment(milliseconds: 1_700_000_000_000))
        let sealed = SealedChange(sealing: Change(number: 1, note: note, edits: edits), after: .zero)
        try pool.write { db in
            try SQLiteWriter(db).write(edits)
            try SQLiteWriter(db).append(sealed, touching: edits)
        }
        try pool.close()
        return sealed
    }

    private func count(_ store: SQLiteStore) throws -> [[QueryValue]] {
        try store.query(Self.question, timeLimit: .seconds(300), limit: 10).rows
    }

    @Test(arguments: [StoreAccess.reading, .changing])
    func `a file of the first version is brought up to date, and keeps all facts`(access: StoreAccess) throws {
        try withTemporaryFolder { folder in
            let (path, network) = (folder.path("a.sqlite"), try Network.random(seed: 2, persons: 15))
            let change = try Self.makeFirst(path, network)
            let store = try SQLiteStore(path: path, access)
            #expect(try store.network().network == network)
            #expect(try store.log(1...1) == [change])
            #expect(try StoreCheck(store).isWhole)
            #expect(try count(store) == [[.integer(network.ties.count)]])
            let views = try DatabaseQueue(path: path).read { db in
                try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name")
            }
            #expect(views == StoreTable.views.map(\.name).sorted())
        }
    }

    @Test func `a file of the first version that is only read has the views all the same`() throws {
        try withTemporaryFolder { folder in
            let (path, network) = (folder.path("a.sqlite"), try Network.random(seed: 3, persons: 15))
            _ = try Self.makeFirst(path, network)
            let bytes = try folder.bytes(of: "a.sqlite")
            let store = try SQLiteStore(asItIs: path)
            #expect(try store.network().network == network)
            #expect(try count(store) == [[.integer(network.ties.count)]])
            #expect(try folder.bytes(of: "a.sqlite") == bytes)
        }
    }
}
