import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakPostgres

@Suite(.enabled(if: TestServer.isThere, TestServer.advice))
struct PostgresPipelineTests {
    private func session() throws -> PostgresSession { try PostgresSession(try #require(TestServer.peaceful)) }

    private func note(_ author: String = "ada") -> Change.Note {
        Change.Note(author: author, moment: Moment(milliseconds: 1_700_000_000_000))
    }

    private func adding(_ id: String) throws -> [Edit] {
        let node = Node(id: try .required(id), kind: .person, name: id)
        return [try #require(Edit(from: nil, to: .node(node)))]
    }

    @Test func `each statement has its own answer, also where one is said again and again`() throws {
        let session = try session()
        let statements = (0..<5).map { PostgresStatement("SELECT $1 || 'x'", ["\($0)"]) }
        for _ in 0..<3 {
            let rows = try session.run(statements + [PostgresStatement("SELECT 1 WHERE false")])
            #expect(rows.map { $0.count == 0 ? nil : $0.text(0, 0) } == ["0x", "1x", "2x", "3x", "4x", nil])
        }
        #expect(try session.run([]).isEmpty)
        #expect(try session.run("SELECT count(*) FROM pg_prepared_statements").text(0, 0) == "2")
    }

    @Test func `what is said once only is not held ready`() throws {
        let session = try session()
        _ = try session.run([PostgresStatement("SELECT 1"), PostgresStatement("SELECT 2")])
        #expect(try session.run("SELECT count(*) FROM pg_prepared_statements").text(0, 0) == "0")
    }

    @Test func `behind a statement that fails none is run, and the session goes on`() throws {
        let session = try session()
        let broken = [
            PostgresStatement("CREATE TEMPORARY TABLE a (b integer)"), PostgresStatement("SELECT 1 / $1::int", ["0"]),
            PostgresStatement("SELECT 'later'"),
        ]
        for _ in 0..<3 {
            do throws(PostgresFault) {
                _ = try session.run(broken)
                Issue.record("no fault")
            } catch {
                #expect(error.state == "22012" && !error.isPassing)
            }
            #expect(session.isConnected)
        }
        #expect(try session.run("SELECT to_regclass('a')").text(0, 0) == nil)
        #expect(try session.run([PostgresStatement("SELECT 1 / $1::int", ["1"])])[0].text(0, 0) == "1")
    }

    @Test func `more than the system's buffers hold goes both ways at once`() throws {
        let long = String(repeating: "raakvlak", count: 1 << 16)
        let rows = try session().run((0..<40).map { _ in PostgresStatement("SELECT $1 || ''", [long]) })
        #expect(rows.count == 40 && rows.allSatisfy { $0.text(0, 0) == long })
    }

    @Test func `a connection that does not know what was held ready goes on without`() throws {
        let session = try session()
        let statements = [PostgresStatement("SELECT 1")]
        for _ in 0..<2 { _ = try session.run(statements) }
        try session.run("DEALLOCATE ALL")
        do throws(PostgresFault) {
            _ = try session.run(statements)
            Issue.record("no fault")
        } catch {
            #expect(error.state == "26000" && error.isPassing)
        }
        for _ in 0..<3 { #expect(try session.run(statements)[0].text(0, 0) == "1") }
        #expect(try session.run("SELECT count(*) FROM pg_prepared_statements").text(0, 0) == "0")
    }

    @Test func `a pooler that hands out other connections costs no change`() async throws {
        try await TestServer.withNetwork { location in
            let store = try PostgresStore(location, .making)
            for number in 1...6 {
                #expect(try store.commit(adding("p\(number)"), note()).number == number)
                if number == 3 { try store.forgetStatements() }
            }
            #expect(try store.lastChange() == 6 && store.faultyChanges().isEmpty)
        }
    }

    @Test func `facts are looked up by indexes, also in tables that were small at first`() async throws {
        try await TestServer.withNetwork { location in
            let store = try PostgresStore(location, .making)
            let theme = Node(id: try .required("t"), kind: .theme, name: "t")
            _ = try store.commit([#require(Edit(from: nil, to: .node(theme)))], note())
            for number in 1...8 {
                let id = try Node.ID.required("p\(number)")
                let tie = try #require(Edit(from: nil, to: Fact(Tie(.worksOn, from: id, to: theme.id))))
                _ = try store.commit(adding(id.text) + [tie], note())
            }
            let plans = try store.plansOfLookUps()
            #expect(plans.count == 4)
            for plan in plans { #expect(plan.contains("Index") && !plan.contains("Seq Scan"), "\(plan)") }
        }
    }

    @Test func `texts in arrays come as they are`() throws {
        let texts = ["", "a", "a,b", "{\"c\"}", "\\", "é\"", "NULL"]
        let rows = try session().run([
            PostgresStatement("SELECT * FROM unnest($1::text[])", [PostgresStatement.array(texts)])
        ])[0]
        #expect((0..<rows.count).map { rows.text($0, 0) } == texts)
        #expect(PostgresStatement.array([]) == "{}")
        #expect(ParameterList.text(of: [0, 9, 10, 255]) == "\\x00090aff")
    }
}

extension PostgresStore {
    /// How the server does what it holds ready to look up names, nodes and ties.
    fileprivate func plansOfLookUps() throws -> [String] {
        try transactions.read { facts throws(StoreError) in
            _ = try facts.rows("SELECT set_config('enable_seqscan', 'off', true)")
            _ = try facts.rows("SELECT set_config('plan_cache_mode', 'force_generic_plan', true)")
            let found = try facts.rows(
                """
                SELECT format(
                    'EXPLAIN EXECUTE %I (%s)', name, array_to_string(array_fill('NULL'::text, ARRAY[cardinality(parameter_types)]), ', ')
                ) FROM pg_prepared_statements WHERE statement LIKE 'SELECT %[]%'
                """
            )
            var plans: [String] = []
            for row in 0..<found.count {
                let plan = try facts.rows(found.text(row, 0) ?? "")
                plans.append((0..<plan.count).compactMap { plan.text($0, 0) }.joined(separator: "\n"))
            }
            return plans
        }
    }

    /// Lets the server forget what it holds ready for the connection, as another one that a pooler hands out would not know it.
    fileprivate func forgetStatements() throws {
        _ = try transactions.read { facts throws(StoreError) in try facts.rows("DEALLOCATE ALL").count }
    }
}
