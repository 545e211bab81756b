import GRDB
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakSQLite

struct SQLiteStoreTests {
    @Test(arguments: StoreLaw.allCases)
    func `an SQLite file obeys the laws of stores`(law: StoreLaw) throws {
        try withTemporaryFolder { folder in
            try law.check(SQLiteStore(path: folder.path("netwerk.sqlite"), .making))
        }
    }

    @Test(arguments: QueryLaw.allCases)
    func `an SQLite file obeys the laws of stores that can be asked in SQL`(law: QueryLaw) throws {
        try withTemporaryFolder { folder in
            try law.check(SQLiteStore(path: folder.path("netwerk.sqlite"), .making))
        }
    }

    @Test(arguments: [false, true])
    func `references are checked again after many edits, whether they were made or refused`(isRefused: Bool) throws {
        try withTemporaryFolder { folder in
            let store = try SQLiteStore(path: folder.path("netwerk.sqlite"), .making)
            let nodes = try (0..<2_000).map { Node(id: try .required("p\($0)"), kind: .person, name: "P") }
            let note = Change.Note(author: "lieke", moment: Moment(milliseconds: 1_700_000_000_000))
            if isRefused { _ = try store.commit([#require(Edit(from: nil, to: .node(nodes[7])))], note) }
            let before = try store.lastChange()
            let edits = nodes.compactMap { Edit(from: nil, to: .node($0)) }
            if isRefused {
                #expect(throws: StoreError.self) { try store.commit(edits, note) }
            } else {
                _ = try store.commit(edits, note)
            }
            #expect(try store.lastChange() == before + (isRefused ? 0 : 1))
            let isOn = try store.writer?.writeWithoutTransaction { try Bool.fetchOne($0, sql: "PRAGMA foreign_keys") }
            #expect(isOn == true)
        }
    }
}
