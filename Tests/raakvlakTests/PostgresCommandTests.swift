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

    @Test func `a backup of a network on a server is a file, and goes back to it or to another`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name\nada,Ada Bos\nbob,Bob Vos\n", to: "csv/persons.csv")
            let location = try TestServer.newNetwork()
            let name = try #require(location.split(separator: "=").last)
            let run = { (arguments: [String], language: String, status: Int32) in
                let environment = [
                    "RAAKVLAK_AUTHOR": "lotte", "RAAKVLAK_NOW": "2024-03-01T10:0\(status == 0 ? 2 : 3):00.000Z",
                    "LC_ALL": "\(language)_NL.UTF-8", "RAAKVLAK_NETWORK": location,
                ]
                let outcome = try await RaakvlakTool.run(arguments, environment: environment, in: folder.path)
                #expect(outcome.status == status, "\(arguments): \(outcome.errorText)")
                return outcome.outputText + outcome.errorText
            }
            #expect(try await run(["backup", "b.sqlite"], "nl", 66).contains("Er is geen database"))
            _ = try await run(["import", "csv", "--network", location], "nl", 0)
            #expect(try await run(["backup", "b.sqlite"], "nl", 0).contains("'b.sqlite' is gaaf: 1 wijziging"))
            #expect(try await run(["backup", "b.sqlite"], "en", 73).contains("--replace"))
            #expect(try await run(["backup", "b.sqlite", "--replace", "--quiet"], "en", 0).isEmpty)
            _ = try await run(["set", "bob", "name=Bob de Vries"], "nl", 0)
            #expect(try await run(["restore", "b.sqlite"], "nl", 1).contains("staat 1 wijziging die"))
            #expect(try await run(["restore", "b.sqlite"], "en", 1).contains("has 1 change that the backup has not"))
            _ = try await run(["person", "erase", "ada", "--yes"], "nl", 0)
            let restored = try await run(["restore", "b.sqlite", "--yes"], "en", 0)
            let kept = "\(name).before-restore-2024-03-01T10-02-00-000.sqlite"
            #expect(restored.contains("What was there, with 2 changes more, is kept in '\(kept)'."))
            #expect(restored.contains("1 person was erased after the backup was made") && restored.contains(": ada."))
            #expect(try await run(["list", "person", "--format", "csv"], "nl", 0).contains("Bob Vos"))
            #expect(try await run(["verify"], "nl", 0).contains("2 wijzigingen"))
            #expect(try await run(["history", "bob", "--network", kept], "nl", 0).contains("Bob de Vries"))
            // Who is erased now may be found there.
            #expect(try await run(["person", "erase", "bob", "--yes"], "nl", 0).contains(kept))
            _ = try await run(["restore", kept, "--network", "new.sqlite"], "nl", 0)
            #expect(try await run(["log", "--network", "new.sqlite"], "en", 0).contains("3 changes"))
            let refused: [([String], Int32, String)] = [
                (["restore", "none.sqlite"], 66, "Er staat geen reservekopie"),
                (["restore", "csv/persons.csv"], 65, "geen database van Raakvlak"),
                (["backup", "none/c.sqlite"], 73, "'none/c.sqlite'"), (["backup", location], 64, "is een bestand"),
                (["restore", location], 64, "is een bestand"),
                (["backup", "c.sqlite", "--network", "postgres://h/db"], 64, "?network=naam"),
                (["backup", "c.sqlite", "--network", "postgres://a:geheim@127.0.0.1:1/d?network=n"], 74, "//a@127"),
            ]
            for (arguments, status, text) in refused {
                let said = try await run(arguments, "nl", status)
                #expect(said.contains(text) && !said.contains("geheim"), "\(arguments): \(said)")
            }
        }
    }
}
