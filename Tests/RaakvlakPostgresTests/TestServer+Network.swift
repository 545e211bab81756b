import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakPostgres

extension TestServer {
    /// Calls `body` with the location of a network that is not there yet, and removes what comes there.
    static func withNetwork<Value>(_ body: (PostgresLocation) async throws -> Value) async throws -> Value {
        let location = try PostgresLocation(newNetwork())
        let value: Value
        do { value = try await body(location) } catch {
            try run("DROP SCHEMA IF EXISTS \"\(location.network)\" CASCADE")
            throw error
        }
        try run("DROP SCHEMA IF EXISTS \"\(location.network)\" CASCADE")
        return value
    }

    /// Runs statements as an operator would.
    static func run(_ sql: String) throws { _ = try PostgresSession(try #require(peaceful)).run(sql) }

    /// The text in the first column of the first row.
    static func text(_ sql: String) throws -> String? {
        try PostgresSession(try #require(peaceful)).run(sql).text(0, 0)
    }
}
