import RaakvlakTesting
import Testing

/// Commands on a network on a server, as people type them.
@Suite(.enabled(if: TestServer.isThere, TestServer.advice))
struct PostgresCommandTests {
    /// Runs a command, which must end so; what it says, on both outputs.
    @discardableResult
    private func did(_ arguments: String..., on location: String, status: Int32 = 0) async throws -> String {
        let outcome = try await RaakvlakTool.run(
            arguments + ["--network", location],
            environment: ["RAAKVLAK_AUTHOR": "lotte", "LC_ALL": "nl_NL.UTF-8"]
        )
        #expect(outcome.status == status, "\(arguments): \(outcome.errorText)")
        return outcome.outputText + outcome.errorText
    }

    @Test func `a network on a server is imported, asked, changed and verified as a file is`() async throws {
        let location = try TestServer.newNetwork()
        try await did("import", RaakvlakTool.network, on: location)
        let asked = try await RaakvlakTool.run(["list", "person", "--network", location, "--as-of", "2024-02-01"])
        #expect(try await asked.outputText == RaakvlakTool.ask(["list", "person"]).outputText)
        try await did("add", "persoon", "cas", "--name", "Cas Prins", "organisatie=boor", on: location)
        try await did("set", "cas", "email=cas@example.org", on: location)
        try await did("link", "cas", "collaborates", "lieke-van-splunter", on: location)
        #expect(try await did("set", "cas", "email=cas@example.org", on: location).contains("niets gewijzigd"))
        #expect(try await did("remove", "cas", on: location, status: 1).contains("2 relaties"))
        #expect(try await did("undo", "2", on: location, status: 1).contains("3, 4"))
        try await did("undo", "4", on: location)
        try await did("unlink", "cas", "werkt bij", "boor", on: location)
        try await did("remove", "cas", on: location)
        #expect(try await did("log", on: location).contains("7 wijzigingen"))
        #expect(try await did("history", "cas", on: location).contains("Cas Prins"))
        #expect(try await did("verify", on: location).contains("7 wijzigingen"))
        let then = try await did("list", "person", "--known-at", "2000-01-01", on: location)
        #expect(!then.contains("Lieke"))
    }

    @Test func `what can't be opened says why, and with which code`() async throws {
        let location = try TestServer.newNetwork()
        #expect(try await did("log", on: location, status: 66).contains("--network 'postgres://"))
        let (server, gone) = (try #require(TestServer.peaceful), "postgres://ada:geheim@127.0.0.1:1/db?network=n")
        #expect(try await did("log", on: server, status: 64).contains("?network=naam"))
        let unreachable = try await did("log", on: gone, status: 74)
        #expect(unreachable.contains("geen verbinding") && !unreachable.contains("geheim"))
        #expect(try await did("stats", on: gone, status: 74).contains("geen verbinding"))
    }
}
