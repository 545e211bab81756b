import RaakvlakTesting
import Testing

struct HelpTests {
    static let commands = [
        "",
        "check",
        "suggest",
        "why",
        "round",
        "weights",
        "evaluate",
        "path",
        "find",
        "tag",
        "list",
        "show",
        "neighbors",
        "common",
        "themes",
        "stats",
        "meeting",
        "changes",
        "gaps",
        "rank",
        "communities",
        "key-persons",
        "map",
        "map network",
        "map around",
        "map theme",
        "map region",
        "map path",
        "map changes",
        "map themes",
        "new",
        "export",
        "import-register",
        "completion",
        "manual",
        "import",
        "add",
        "set",
        "remove",
        "link",
        "unlink",
        "log",
        "history",
        "undo",
        "verify",
        "sql",
        "backup",
        "restore",
        "person",
        "person export",
        "person consent",
        "person erase",
        "person allow",
        "retention",
    ]

    @Test(arguments: commands, ["nl", "en"])
    func `the help of each command reads as its golden file`(command: String, language: String) async throws {
        let words = command.split(separator: " ").map(String.init)
        let outcome = try await RaakvlakTool.run(words + ["--help"], environment: ["LC_ALL": "\(language)_NL.UTF-8"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.outputText.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let name = (["raakvlak"] + words).joined(separator: "-")
        expectGolden(outcome.outputText, at: "Fixtures/golden/help/\(name).\(language).txt")
    }

    @Test(arguments: commands.dropFirst())
    func `help in Dutch has no English of the argument parser`(command: String) async throws {
        let words = command.split(separator: " ").map(String.init)
        let text = try await RaakvlakTool.run(words + ["--help"]).outputText
        for english in [
            "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS:", "SUBCOMMANDS", "default", "values:", "Show ", "<options>",
        ] {
            #expect(!text.contains(english), "\(english)")
        }
    }

    @Test func `without a command the help is shown`() async throws {
        let outcome = try await RaakvlakTool.run([])
        #expect(outcome.status == 0)
        let help = try await RaakvlakTool.run(["--help"])
        #expect(outcome.output == help.output)
    }

    @Test func `the version is a number`() async throws {
        let outcome = try await RaakvlakTool.run(["--version"])
        #expect(outcome.outputText.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }
}
