import Foundation
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakPostgres

@Suite(.enabled(if: TestServer.isThere, TestServer.advice))
struct PostgresStoreTests {
    private func note(_ author: String = "ada") -> Change.Note {
        Change.Note(author: author, moment: Moment(milliseconds: 1_700_000_000_000))
    }

    private func adding(_ id: String) throws -> [Edit] {
        let node = Node(id: try .required(id), kind: .person, name: id)
        return [try #require(Edit(from: nil, to: .node(node)))]
    }

    private func filling(_ store: PostgresStore, seed: Int = 1) throws -> Network {
        let network = try Network.random(seed: seed, persons: 12)
        _ = try store.commit(Edit.between(Network(nodes: [], ties: []), network), note())
        return network
    }

    @Test(arguments: StoreLaw.allCases)
    func `a network on a server obeys the laws of stores`(law: StoreLaw) async throws {
        try await TestServer.withNetwork { location in try law.check(PostgresStore(location, .making)) }
    }

    @Test(arguments: QueryLaw.allCases)
    func `a network on a server obeys the laws of stores that are asked in SQL`(law: QueryLaw) async throws {
        try await TestServer.withNetwork { location in try law.check(PostgresStore(location, .making)) }
    }

    @Test func `what was committed is there for everybody, and can be verified`() async throws {
        try await TestServer.withNetwork { location in
            let network = try filling(PostgresStore(location, .making))
            let again = try PostgresStore(location, .reading)
            #expect(try again.network().network == network && again.replayed(to: 1) == network)
            #expect(try again.integrityFaults().isEmpty && again.faultyChanges().isEmpty)
            #expect(throws: StoreError.self) { try again.commit(adding("x"), note()) }
        }
    }

    @Test func `what is told of which changes concern whom is verified`() async throws {
        try await TestServer.withNetwork { location in
            let store = try PostgresStore(location, .making)
            _ = try filling(store)
            _ = try store.commit(adding("eva"), note())
            #expect(try StoreCheck(store).isWhole)
            let table = "\"\(location.network)\".touched"
            try TestServer.run("INSERT INTO \(table) (node, change) VALUES ('eva', 1)")
            #expect(try StoreCheck(store).faults == [.concernsDiffer(count: 1, .required("eva"))])
            try TestServer.run("DELETE FROM \(table) WHERE node = 'eva'")
            #expect(try StoreCheck(store).faults == [.concernsDiffer(count: 1, .required("eva"))])
        }
    }

    @Test func `weights, quotes and signs are kept as they are`() async throws {
        try await TestServer.withNetwork { location in
            var attributes = Attributes()
            attributes["note"] = "tab\t, regel\n, \\ en \"aanhaling\" – ’é’ 🙂 {a,b} NULL"
            let nodes = [
                Node(id: try .required("ada"), kind: .person, name: "O'Neill \\N", attributes: attributes, source: ""),
                Node(id: try .required("t"), kind: .theme, name: "{\"a\"}"),
            ]
            let weights = [0.3, 0.1 + 0.2, 1e-300, 12_345_678.9]
            for weight in weights {
                let details = Tie.Details(role: nil, weight: weight, note: "\\.\n")
                let tie = Tie(.worksOn, from: nodes[0].id, to: nodes[1].id, details: details)
                let network = try Network(nodes: nodes, ties: [tie])
                let store = try PostgresStore(location, .making)
                _ = try store.commit(Edit.between(store.network().network, network), note())
                #expect(try store.network().network == network)
                #expect(try store.ties(at: nodes[0].id) == [tie])
            }
        }
    }

    @Test func `a text that no database can hold is refused`() async throws {
        try await TestServer.withNetwork { location in
            let store = try PostgresStore(location, .making)
            let node = Node(id: try .required("ada"), kind: .person, name: "a\0b")
            let edit = try #require(Edit(from: nil, to: .node(node)))
            #expect(throws: StoreError.unstorableText(edit.key)) { try store.commit([edit], note()) }
            #expect(try store.lastChange() == 0)
        }
    }

    @Test func `what is no network of ours is refused`() async throws {
        try await TestServer.withNetwork { location in
            let place = location.description
            #expect(throws: StoreError.noSuchStore(place)) { try PostgresStore(location) }
            #expect(throws: StoreError.noSuchStore(place)) { try PostgresStore(location, .reading) }
            try TestServer.run(
                "CREATE SCHEMA \"\(location.network)\"; CREATE TABLE \"\(location.network)\".recepten (naam text)"
            )
            for access in [StoreAccess.reading, .changing, .making] {
                #expect(throws: StoreError.notAStore(place)) { try PostgresStore(location, access) }
            }
        }
    }

    @Test func `an empty schema that an operator made is taken`() async throws {
        try await TestServer.withNetwork { location in
            try TestServer.run("CREATE SCHEMA \"\(location.network)\"")
            #expect(throws: StoreError.noSuchStore(location.description)) { try PostgresStore(location) }
            #expect(try PostgresStore(location, .making).lastChange() == 0)
        }
    }

    @Test func `a network of a newer version is refused`() async throws {
        try await TestServer.withNetwork { location in
            _ = try PostgresStore(location, .making)
            try TestServer.run("INSERT INTO \"\(location.network)\".migration (number, name) VALUES (99, 'to come')")
            let known = PostgresSchema.version
            let newer = StoreError.newerSchema(location.description, found: 99, known: known)
            for access in [StoreAccess.reading, .changing, .making] {
                #expect(throws: newer) { try PostgresStore(location, access) }
            }
        }
    }

    @Test func `many may make the same network at once`() async throws {
        try await TestServer.withNetwork { location in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<8 { group.addTask { try PostgresStore(location, .making).lastChange() } }
                for try await last in group { #expect(last == 0) }
            }
        }
    }

    @Test func `facts that were changed behind the log's back are seen`() async throws {
        try await TestServer.withNetwork { location in
            let store = try PostgresStore(location, .making)
            _ = try filling(store)
            try TestServer.run("UPDATE \"\(location.network)\".node SET name = 'iemand anders' WHERE kind = 'person'")
            #expect(try store.replayed(to: 1) != store.network().network)
            try TestServer.run("UPDATE \"\(location.network)\".edit SET text = text || ' ' WHERE place = 3")
            #expect(try store.faultyChanges() == [1])
        }
    }

    @Test func `what makes no sense in a table is damage`() async throws {
        try await TestServer.withNetwork { location in
            let store = try PostgresStore(location, .making)
            _ = try filling(store)
            try TestServer.run("UPDATE \"\(location.network)\".tie SET until = 'gisteren'")
            let error = #expect(throws: StoreError.self) { try store.network() }
            guard case .damaged? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }
}
