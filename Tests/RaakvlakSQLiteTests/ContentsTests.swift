import RaakvlakNetwork
import RaakvlakSQLite
import RaakvlakStore
import RaakvlakTesting
import Testing

/// Backups of stores of any engine.
struct ContentsTests {
    @Test(arguments: 0..<3)
    func `a file takes over all that memory keeps`(seed: Int) throws {
        try withTemporaryFolder { folder in
            let (store, path) = (MemoryStore(), folder.path("b.sqlite"))
            try StoreLaw.checkContents(of: store, seed: seed) {
                let check = try SQLiteBackup.make(of: store, called: "memory", at: path)
                #expect(try check == StoreCheck(store) && folder.names() == ["b.sqlite"])
                return try SQLiteStore(path: path)
            }
        }
    }

    @Test(arguments: 3..<6)
    func `a file takes over all that another keeps, also where it is of the same engine`(seed: Int) throws {
        try withTemporaryFolder { folder in
            let (store, path) = (try SQLiteStore(path: folder.path("a.sqlite"), .making), folder.path("b.sqlite"))
            try StoreLaw.checkContents(of: store, seed: seed) {
                _ = try SQLiteBackup.make(of: store, called: "a.sqlite", at: path)
                return try SQLiteStore(path: path)
            }
        }
    }

    @Test func `logs are compared by their chains`() throws {
        let (one, two, three) = (MemoryStore(), MemoryStore(), MemoryStore())
        let note = Change.Note(author: "ada", moment: Moment(milliseconds: 1_700_000_000_000))
        for (store, ids) in [(one, ["ada", "bob"]), (two, ["ada"])] {
            for id in ids {
                let node = Node(id: try .required(id), kind: .person, name: id)
                _ = try store.commit([#require(Edit(from: nil, to: .node(node)))], note)
            }
        }
        let missing = { (mine: MemoryStore, theirs: MemoryStore) in
            try mine.withContents { mine throws(StoreError) in
                try theirs.withContents { theirs throws(StoreError) in try mine.changesMissing(in: theirs) }
            }
        }
        // Salts differ, and so do chains that say the same.
        #expect(try missing(one, two) == 2 && missing(two, one) == 1 && missing(one, one) == 0)
        #expect(try missing(one, three) == 2 && missing(three, one) == 0)
    }
}
