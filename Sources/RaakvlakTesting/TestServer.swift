internal import Foundation
public import Testing

/// The PostgreSQL servers that `./dev test` starts.
public enum TestServer {
    /// Why a test is skipped.
    public static let advice: Comment =
        "There is no PostgreSQL server; ./dev test starts one where PostgreSQL is installed."

    /// The database that is left in peace, as a location without a network; nil where there is no server.
    public static let peaceful = variable("RAAKVLAK_TEST_POSTGRES")
    /// The database of a server that may be stopped.
    public static let fragile = variable("RAAKVLAK_TEST_POSTGRES_FRAGILE")

    /// Whether there is a server.
    public static var isThere: Bool { peaceful != nil }

    /// A location of a network that is not there yet.
    public static func newNetwork() throws -> String {
        try #require(peaceful) + "?network=t-" + UUID().uuidString.lowercased()
    }

    /// Kills the fragile server, and starts it again.
    public static func restart() async throws {
        let outcome = try await BuiltProgram(path: #require(variable("RAAKVLAK_TEST_POSTGRES_RESTART"))).run([])
        #expect(outcome.status == 0, "the server did not start again: \(outcome.errorText)")
    }

    private static func variable(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }
}
