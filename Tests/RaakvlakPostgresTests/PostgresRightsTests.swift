import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakPostgres

@Suite(.enabled(if: TestServer.isThere, TestServer.advice))
struct PostgresRightsTests {
    private let note = Change.Note(author: "lieke", moment: Moment(milliseconds: 1_700_000_000_000))

    /// A role that may do nothing yet, and where it connects to the network.
    private func withRole(_ body: (String, PostgresLocation) async throws -> Void) async throws {
        try await TestServer.withNetwork { network in
            let role = network.network.replacing("-", with: "_")
            try TestServer.run("CREATE ROLE \(role) LOGIN PASSWORD 'p'")
            let uri = network.uri.replacing("raakvlak@", with: "\(role):p@")
            try await body(role, PostgresLocation(uri + "?network=\(network.network)"))
            try TestServer.run("DROP OWNED BY \(role) CASCADE; DROP ROLE \(role)")
        }
    }

    private func fill(_ store: PostgresStore) throws {
        let network = try NetworkSketch("person: ada-bos=Ada_Bos bob\ntheme: t\nada-bos worksOn t")
        let all = try Network(nodes: network.nodes, ties: network.ties)
        _ = try store.commit(Edit.between(Network(nodes: [], ties: []), all), note)
    }

    @Test func `a role that may do nothing is told so, and can use a schema that was made for it`() async throws {
        try await withRole { role, location in
            guard
                case .notWritable? = #expect(
                    throws: StoreError.self,
                    performing: { try PostgresStore(location, .making) }
                )
            else {
                Issue.record("made without the right to")
                return
            }
            try TestServer.run("CREATE SCHEMA \"\(location.network)\" AUTHORIZATION \(role)")
            try fill(PostgresStore(location, .making))
            #expect(try PostgresStore(location, .reading).lastChange() == 1)
        }
    }

    @Test func `who may only read reads, also from tables of an earlier version`() async throws {
        try await withRole { role, location in
            try fill(
                PostgresStore(PostgresLocation(#require(TestServer.peaceful) + "?network=\(location.network)"), .making)
            )
            let schema = "\"\(location.network)\""
            try TestServer.run(
                "GRANT USAGE ON SCHEMA \(schema) TO \(role); GRANT SELECT ON ALL TABLES IN SCHEMA \(schema) TO \(role)"
            )
            let store = try PostgresStore(location)
            #expect(try store.network().network.nodes.count == 3)
            let edit = try #require(Edit(from: nil, to: .node(Node(id: .required("cas"), kind: .person, name: "Cas"))))
            guard case .notWritable? = #expect(throws: StoreError.self, performing: { try store.commit([edit], note) })
            else {
                Issue.record("written without the right to")
                return
            }
            try TestServer.run("DELETE FROM \(schema).migration WHERE number >= 3; DROP TABLE \(schema).erased")
            #expect(try PostgresStore(location, .reading).network().network.nodes.count == 3)
            #expect(try PostgresStore(location, .reading).erasedMarks().isEmpty)
        }
    }

    @Test func `an erasure that can't be wiped from the files says so, and why`() async throws {
        try await withRole { role, location in
            let owner = try PostgresStore(
                PostgresLocation(#require(TestServer.peaceful) + "?network=\(location.network)"),
                .making
            )
            try fill(owner)
            let schema = "\"\(location.network)\""
            try TestServer.run(
                """
                GRANT USAGE ON SCHEMA \(schema) TO \(role);
                GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA \(schema) TO \(role)
                """
            )
            let store = try PostgresStore(location)
            let plan = try #require(try store.erasurePlan(of: .required("ada-bos"), on: .required("2024-01-01")))
            guard
                case .notWiped(_, let reason)? = #expect(
                    throws: StoreError.self,
                    performing: { try store.erase(plan, note) }
                )
            else {
                Issue.record("no error")
                return
            }
            #expect(reason?.contains("owner") == true)
            #expect(try owner.fact(.node(.required("ada-bos"))) == nil)
            // Who looks at an earlier state holds the old rows.
            let other = try PostgresSession(owner.location.uri)
            try other.run("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1")
            try TestServer.run("UPDATE \(schema).node SET name = name")
            guard case .notWiped? = #expect(throws: StoreError.self, performing: { try owner.wipe() }) else {
                Issue.record("no error")
                return
            }
            try other.run("ROLLBACK")
            try owner.wipe()
        }
    }

    @Test func `nothing of a person is left in tables and statistics`() async throws {
        try await TestServer.withNetwork { location in
            let store = try PostgresStore(location, .making)
            try fill(store)
            let schema = "\"\(location.network)\""
            try TestServer.run(
                "ANALYZE \(schema).node, \(schema).tie, \(schema).edit, \(schema).touched, \(schema).change"
            )
            let plan = try #require(try store.erasurePlan(of: .required("ada-bos"), on: .required("2024-01-01")))
            _ = try store.erase(plan, note)
            let network = location.network
            let tables = try StoreTable.tables.map { table in
                try TestServer.text("SELECT count(*) FROM \(schema).\(table.name) AS t WHERE t::text ~* 'ada.bos'")
                    ?? ""
            }
            #expect(tables.allSatisfy { $0 == "0" }, "\(tables)")
            let statistics =
                "SELECT count(*) FROM pg_stats AS s WHERE schemaname = '\(network)' AND s::text ~* 'ada.bos'"
            #expect(try TestServer.text(statistics) == "0")
        }
    }
}
