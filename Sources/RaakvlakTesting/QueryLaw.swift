internal import RaakvlakNetwork
public import RaakvlakStore
internal import Testing

/// What every store must do that can be asked in SQL, whatever its engine.
public enum QueryLaw: String, CaseIterable, Sendable {
    case hasTablesAndViews, keepsTypes, cutsRows, refusesChanges, refusesSeveral, saysWhatIsWrong, keepsToTheTime

    /// Checks the law on a store that is empty.
    public func check(_ store: some Store) throws {
        let trial = QueryTrial(store: store, network: try Network.random(seed: 5, persons: 12))
        try trial.fill()
        switch self {
        case .hasTablesAndViews: try trial.hasTablesAndViews()
        case .keepsTypes: try trial.keepsTypes()
        case .cutsRows: try trial.cutsRows()
        case .refusesChanges: try trial.refusesChanges()
        case .refusesSeveral: try trial.refusesSeveral()
        case .saysWhatIsWrong: try trial.saysWhatIsWrong()
        case .keepsToTheTime: try trial.keepsToTheTime()
        }
        #expect(try store.network().network == trial.network && store.lastChange() == 1)
    }
}

/// A store under trial, with a network in it.
private struct QueryTrial<Subject: Store> {
    let store: Subject
    let network: Network

    func fill() throws {
        let note = Change.Note(author: "lieke", moment: Moment(milliseconds: 1_700_000_000_000))
        _ = try store.commit(Edit.between(try store.network().network, network), note)
    }

    func ask(_ sql: String, limit: Int = 1_000) throws -> QueryResult {
        try store.query(sql, timeLimit: .seconds(300), limit: limit)
    }

    func hasTablesAndViews() throws {
        for table in StoreTable.views + StoreTable.tables {
            let columns = try ask("SELECT * FROM \(table.name)", limit: 1).columns
            #expect(columns.sorted() == table.columns.map(\.name).sorted(), "\(table.name)")
        }
        let counts: [(String, Int)] = [
            ("node", network.nodes.count), ("connections", network.ties.count), ("change_log", 1),
            ("persons", network.nodes.count { $0.kind == .person }),
            ("organizations", network.nodes.count { $0.kind.isOrganization }),
            ("contact_persons", network.ties.count { $0.kind == .represents }),
            ("employments", network.ties.count { $0.kind == .worksFor }),
            ("consents", network.nodes.map(\.consents.items.count).reduce(0, +)),
            ("group_members", network.ties.count { $0.kind == .participatesIn }),
        ]
        for (name, count) in counts {
            let found = try ask("SELECT COUNT(*) AS n FROM \(name)")
            #expect(found == QueryResult(columns: ["n"], rows: [[.integer(count)]], isCut: false), "\(name)")
        }
        let mail = try ask("SELECT attributes ->> 'email' FROM node WHERE attributes ->> 'email' IS NOT NULL")
        #expect(mail.rows.count == network.nodes.count { $0.attributes["email"] != nil })
    }

    func keepsTypes() throws {
        let found = try ask("SELECT NULL AS a, 7 AS b, CAST(2.5 AS DOUBLE PRECISION) AS c, 'é''' AS d, '' AS e")
        #expect(found.columns == ["a", "b", "c", "d", "e"])
        #expect(found.rows == [[.null, .integer(7), .number(2.5), .text("é'"), .text("")]])
        let sealed = try #require(try store.log(1...1).first)
        #expect(try ask("SELECT digest, number FROM change").rows == [[.bytes(sealed.digest.bytes), .integer(1)]])
        #expect(try ask("SELECT weight FROM theme_interest").rows.allSatisfy { $0[0].isNumber })
    }

    func cutsRows() throws {
        let all = network.nodes.count
        let ids = network.nodes.map { [QueryValue.text($0.id.text)] }
        let cut = try ask("SELECT id FROM node ORDER BY id", limit: all - 1)
        #expect(cut.isCut && cut.rows == Array(ids.prefix(all - 1)))
        let whole = try ask("SELECT id FROM node ORDER BY id", limit: all)
        #expect(!whole.isCut && whole.rows == ids)
    }

    func refusesChanges() throws {
        let changes = [
            "DELETE FROM touched", "UPDATE node SET name = 'x'", "INSERT INTO touched VALUES ('x', 1)",
            "DROP VIEW persons",
            "CREATE TABLE x (a TEXT)", "CREATE TEMPORARY TABLE x (a TEXT)", "BEGIN", "ROLLBACK", "COMMIT",
        ]
        for sql in changes { #expect(throws: StoreError.queryChanges, "\(sql)") { try ask(sql) } }
    }

    func refusesSeveral() throws {
        for sql in ["SELECT 1; SELECT 2", "SELECT 1; DELETE FROM touched", "SELECT 1; COMMIT"] {
            #expect(throws: StoreError.severalQueries, "\(sql)") { try ask(sql) }
        }
        for sql in ["", " \n ", ";", "-- niets"] { #expect(throws: StoreError.emptyQuery, "\(sql)") { try ask(sql) } }
        #expect(try ask("SELECT 1; -- dat is alles\n").rows.count == 1)
    }

    func saysWhatIsWrong() throws {
        #expect(throws: StoreError.queryParameters) { try ask("SELECT * FROM node WHERE id = $1") }
        for sql in ["SELEC 1", "SELECT id,\n  nam FROM node", "SELECT * FROM nod", "SELECT \"nam\" FROM node"] {
            let error = #expect(throws: StoreError.self) { try ask(sql) }
            guard case .badQuery(let reason, let place) = error else {
                Issue.record("\(sql): \(String(describing: error))")
                continue
            }
            #expect(!reason.isEmpty)
            if sql.contains("nam FROM") { #expect(place?.line == 2 && place?.column == 3) }
        }
    }

    func keepsToTheTime() throws {
        let endless = "WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x) SELECT COUNT(*) FROM x"
        let limit = Duration.milliseconds(50)
        #expect(throws: StoreError.timeLimit(limit)) { try store.query(endless, timeLimit: limit, limit: 1) }
        #expect(try ask("SELECT 1").rows == [[.integer(1)]])
    }
}
