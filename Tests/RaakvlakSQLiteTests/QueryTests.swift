import GRDB
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakSQLite

/// Questions in SQL can do nothing but read.
struct QueryTests {
    /// A store with two persons, and its file.
    private func withStore(_ body: (SQLiteStore, TemporaryFolder) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let store = try SQLiteStore(path: folder.path("n.sqlite"), .making)
            let network = try Network(sketch: "person: ada=Ada_Bos bob\ntheme: a\nada worksOn a weight=2.5")
            let note = Change.Note(author: "ada", moment: Moment(milliseconds: 1_700_000_000_000))
            _ = try store.commit(Edit.between(Network(nodes: [], ties: []), network), note)
            try body(store, folder)
        }
    }

    private func ask(_ store: SQLiteStore, _ sql: String, limit: Int = 100) throws -> QueryResult {
        try store.query(sql, timeLimit: .seconds(300), limit: limit)
    }

    @Test func `values keep their types`() throws {
        try withStore { store, _ in
            let answer = try ask(
                store,
                "SELECT NULL AS a, 7 AS b, 2.5 AS c, 'é' AS d, x'00ff' AS e, 1.0 AS b -- alles\n;"
            )
            #expect(answer.columns == ["a", "b", "c", "d", "e", "b"])
            let values: [QueryValue] = [.null, .integer(7), .number(2.5), .text("é"), .bytes([0, 255]), .number(1)]
            #expect(answer.rows == [values] && !answer.isCut)
            #expect(try ask(store, "SELECT '' AS leeg, x'' AS niets").rows == [[.text(""), .bytes([])]])
            #expect(try ask(store, "SELECT weight FROM theme_interest").rows == [[.number(2.5)]])
            #expect(try ask(store, "SELECT name FROM node WHERE 0").columns == ["name"])
        }
    }

    @Test func `no more rows are given than were asked for, and that is said`() throws {
        try withStore { store, _ in
            let (two, three) = (
                try ask(store, "SELECT id FROM node", limit: 2), try ask(store, "SELECT id FROM node", limit: 3)
            )
            #expect(two.isCut && two.rows.count == 2)
            #expect(!three.isCut && three.rows.count == 3)
        }
    }

    @Test func `tables, columns and JSON can be asked about`() throws {
        try withStore { store, _ in
            let columns = try ask(store, "PRAGMA table_info(node)")
            #expect(columns.rows.count == 8)
            #expect(try ask(store, "SELECT name FROM pragma_table_info('tie') LIMIT 1").rows == [[.text("from_node")]])
            #expect(try ask(store, "SELECT value FROM json_each('[1]')").rows == [[.integer(1)]])
            #expect(try !ask(store, "EXPLAIN QUERY PLAN SELECT * FROM connections").rows.isEmpty)
            #expect(try ask(store, "WITH x(n) AS (VALUES (1), (2)) SELECT sum(n) OVER () FROM x").rows.count == 2)
        }
    }

    @Test(arguments: [
        "DELETE FROM node", "UPDATE node SET name = 'x'", "INSERT INTO touched VALUES ('ada', 1)", "DROP VIEW persons",
        "CREATE TABLE x (a)", "CREATE TEMP TABLE x (a)", "CREATE TEMP VIEW x AS SELECT 1", "ATTACH 'other.sqlite' AS x",
        "ATTACH ':memory:' AS x", "DETACH main", "PRAGMA journal_mode = DELETE", "PRAGMA user_version = 9",
        "PRAGMA query_only = OFF", "PRAGMA writable_schema = ON", "PRAGMA wal_checkpoint", "PRAGMA application_id = 1",
        "BEGIN", "BEGIN IMMEDIATE", "SAVEPOINT x", "VACUUM", "VACUUM INTO 'copy.sqlite'", "REINDEX", "ANALYZE",
        "WITH x AS (SELECT 1) DELETE FROM node", "INSERT INTO node SELECT * FROM node RETURNING id",
        "EXPLAIN DELETE FROM node", "UPDATE sqlite_master SET sql = 'x'", "DELETE FROM sqlite_master",
        "SELECT load_extension('x')", "ALTER TABLE node RENAME TO x", "CREATE VIRTUAL TABLE x USING fts5(a)",
    ])
    func `what would change something is refused, and changes nothing`(sql: String) throws {
        try withStore { store, folder in
            let (names, before) = (try folder.names(), try store.network().network)
            let error = #expect(throws: StoreError.self) { try ask(store, sql) }
            switch error {
            case .queryChanges, .badQuery: break
            default: Issue.record("\(sql): \(String(describing: error))")
            }
            #expect(try store.network().network == before && StoreCheck(store).isWhole)
            #expect(try folder.names() == names)
        }
    }

    @Test(arguments: [
        "SELECT 1; SELECT 2", "SELECT 1; DELETE FROM node", "SELECT 1;; x", "SELECT 1; ATTACH 'x' AS y",
        "SELECT 1; BEGIN",
    ])
    func `one question is answered at a time`(sql: String) throws {
        try withStore { store, _ in #expect(throws: StoreError.severalQueries) { try ask(store, sql) } }
    }

    @Test(arguments: ["", "  \n", ";", "-- niets", "/* niets */ ;"])
    func `where there is no question, that is said`(sql: String) throws {
        try withStore { store, _ in #expect(throws: StoreError.emptyQuery) { try ask(store, sql) } }
    }

    @Test func `what is wrong with a question is said, and where`() throws {
        try withStore { store, _ in
            let wrong = [
                ("SELECT nam FROM node", 1, 8), ("SELECT id\nFROM nod", nil, nil),
                ("SELECT 'é', 1,\n  nam FROM node", 2, 3), ("SELEC 1", 1, 1), (";;\nSELEC 1", 2, 1),
            ]
            for (sql, line, column) in wrong {
                let error = #expect(throws: StoreError.self) { try ask(store, sql) }
                guard case .badQuery(let reason, let place) = error else {
                    Issue.record("\(sql): \(String(describing: error))")
                    continue
                }
                #expect(
                    !reason.isEmpty && place?.line == line && place?.column == column,
                    "\(sql): \(String(describing: place))"
                )
            }
            // What goes wrong only while it is answered has no place.
            #expect(throws: StoreError.badQuery("integer overflow", at: nil)) {
                try ask(store, "SELECT abs(-9223372036854775808)")
            }
        }
    }

    @Test func `an answer that takes too long, or too much memory, is given up`() throws {
        try withStore { store, _ in
            let endless = "WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x) SELECT count(*) FROM x"
            let limit = Duration.milliseconds(20)
            #expect(throws: StoreError.timeLimit(limit)) { try store.query(endless, timeLimit: limit, limit: 1) }
            #expect(throws: StoreError.self) { try ask(store, "SELECT zeroblob(1000000000)") }
            let next = try ask(store, "SELECT 1")
            #expect(next.rows == [[.integer(1)]])
        }
    }

    @Test func `an answer that is too large as a whole is given up, whatever its rows are`() throws {
        try withStore { store, _ in
            let sql =
                "WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x LIMIT 64) SELECT zeroblob(65536) FROM x"
            let answered = { (most: Int) in
                try SQLiteQuery(sql: sql, timeLimit: .seconds(300), limit: 100, mostBytes: most).result(at: store.path)
                    .rows.count
            }
            #expect(throws: StoreError.answerTooLarge(4 << 20)) { try answered(4 << 20) }
            let count = try answered(5 << 20)
            #expect(count == 64)
        }
    }

    @Test func `a question is answered of one state, and waits for nobody who writes`() throws {
        try withStore { store, folder in
            try store.writer?.write { db in
                try db.execute(sql: "UPDATE node SET name = 'nog niet' WHERE id = 'ada'")
                let rows = try ask(store, "SELECT name FROM node WHERE id = 'ada'").rows
                #expect(rows == [[.text("Ada Bos")]])
                try db.execute(sql: "UPDATE node SET name = 'Ada Bos' WHERE id = 'ada'")
            }
        }
    }
}
