import Foundation
import RaakvlakTesting
import Testing

/// Questions in SQL, as analysts type them.
struct SQLCommandTests {
    /// A folder with the fixture network in `n.sqlite`.
    private func withStore(_ body: (TemporaryFolder) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let outcome = try await RaakvlakTool.run(
                ["import", RaakvlakTool.network, "--network", "n.sqlite"],
                environment: ["RAAKVLAK_AUTHOR": "lotte", "RAAKVLAK_NOW": "2024-03-01T10:00:00.000Z"],
                in: folder.path
            )
            #expect(outcome.status == 0, "\(outcome.errorText)")
            try await body(folder)
        }
    }

    private func ask(
        _ folder: TemporaryFolder,
        _ arguments: String...,
        input: String = "",
        status: Int32 = 0,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> BuiltProgram.Outcome {
        let outcome = try await RaakvlakTool.run(
            ["sql", "--network", "n.sqlite"] + arguments,
            environment: ["LC_ALL": "nl_NL.UTF-8"],
            input: input,
            in: folder.path
        )
        #expect(outcome.status == status, "\(arguments): \(outcome.errorText)", sourceLocation: sourceLocation)
        return outcome
    }

    private static let question = """
        SELECT organization_kind, state, COUNT(*) AS persons, MIN(since) AS first, COUNT(program) / 2.0 AS half
        FROM contact_persons
        GROUP BY organization_kind, state
        ORDER BY organization_kind, state
        """

    @Test(arguments: ["nl", "en"])
    func `answers and tables read as their golden files`(language: String) async throws {
        try await withStore { folder in
            for (name, arguments) in [("sql", [Self.question]), ("sql-tables", ["--tables"])] {
                for (format, suffix) in GoldenTests.formats {
                    let all = ["sql"] + arguments + ["--format", format, "--language", language]
                    let network = name == "sql" ? ["--network", "n.sqlite"] : []
                    let outcome = try await RaakvlakTool.run(all + network, in: folder.path)
                    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errorText)")
                    expectGolden(outcome.outputText, at: "Fixtures/golden/store/\(name).\(language).\(suffix)")
                }
            }
        }
    }

    @Test func `a question may come from the standard input, and its answer be cut`() async throws {
        try await withStore { folder in
            let read = try await ask(folder, "-", "--format", "csv", input: "SELECT COUNT(*) AS n\nFROM connections;\n")
            #expect(read.outputText == "n\n1975\n" && read.errors.isEmpty)
            let cut = try await ask(folder, "SELECT id FROM node ORDER BY id", "--limit", "2", "--format", "json")
            #expect(cut.outputText.contains("\"isCut\": true") && cut.errorText.contains("meer dan 2 rijen"))
            let one = try await ask(folder, "SELECT NULL, 1, 2.5, 'a', x'0aff'", "--format", "json")
            #expect(one.outputText.contains("[null, 1, 2.5, \"a\", \"0aff\"]"))
        }
    }

    @Test func `an answer is a table in a report too`() async throws {
        try await withStore { folder in
            let question = "SELECT '<b>a|b</b>' AS tekst, 2 AS aantal"
            let page = try await ask(folder, question, "--format", "html").outputText
            #expect(page.contains("<td>&lt;b&gt;a|b&lt;/b&gt;</td>") && page.contains("aantal"))
            let markdown = try await ask(folder, question, "--format", "markdown").outputText
            #expect(markdown.contains("| tekst | aantal |") && markdown.contains("a\\|b"), "\(markdown)")
        }
    }

    @Test func `what is no question is refused with what to do`() async throws {
        try await withStore { folder in
            let refused: [([String], Int32, String)] = [
                (["DELETE FROM node"], 65, "alleen worden gelezen"),
                (["SELECT nam FROM node"], 65, "(regel 1, teken 8)"),
                (["SELECT 1; SELECT 2"], 65, "één vraag per keer"), ([""], 65, "geen vraag"),
                (["SELECT 1", "--limit", "0"], 64, "--limit"), (["SELECT 1", "--timeout", "0"], 64, "--timeout"),
                ([], 64, "--tables"), (["SELECT 1", "--tables"], 64, "--tables"),
                (
                    [
                        "WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x) SELECT count(*) FROM x",
                        "--timeout", "1",
                    ], 1, "Na 1 seconde"
                ),
            ]
            for (arguments, status, text) in refused {
                let outcome = try await RaakvlakTool.run(
                    ["sql", "--network", "n.sqlite"] + arguments,
                    environment: ["LC_ALL": "nl_NL.UTF-8"],
                    in: folder.path
                )
                #expect(outcome.status == status && outcome.output.isEmpty, "\(arguments): \(outcome.errorText)")
                #expect(outcome.errorText.contains(text), "\(arguments): \(outcome.errorText)")
            }
            let names = try folder.names()
            #expect(names == ["n.sqlite"] || names == ["n.sqlite", "n.sqlite-shm", "n.sqlite-wal"])
        }
    }

    @Test func `a folder has no SQL`() async throws {
        let outcome = try await RaakvlakTool.run(["sql", "SELECT 1", "--network", RaakvlakTool.network])
        #expect(outcome.status == 1 && outcome.errorText.contains("raakvlak import"))
    }
}
