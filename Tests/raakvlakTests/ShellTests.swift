import RaakvlakTesting
import Testing

/// What makes the command line tool at home in a shell.
struct ShellTests {
    @Test(arguments: ["bash", "zsh", "fish"])
    func `a shell gets a script that completes every command`(shell: String) async throws {
        let outcome = try await RaakvlakTool.run(["completion", shell])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        for command in HelpTests.commands where !command.isEmpty && !command.contains(" ") {
            #expect(outcome.outputText.contains(command), "\(command)")
        }
    }

    /// What the shell asks when Tab is pressed behind `raakvlak show …`.
    private func completions(of words: [String], environment: [String: String] = [:]) async throws -> [Substring] {
        let request = ["---completion", "show", "--", "positional@0", "2", "0"]
        let outcome = try await RaakvlakTool.run(
            request + ["raakvlak", "show"] + words,
            environment: environment.merging(["SAP_SHELL": "zsh"]) { $1 }
        )
        #expect(outcome.status == 0, "\(outcome.errorText)")
        return outcome.outputText.split(separator: "\n").filter { $0 != " " }
    }

    @Test func `ids of the network are completed, wherever its location stands`() async throws {
        let network = RaakvlakTool.network
        let ids = try await completions(of: [""], environment: ["RAAKVLAK_NETWORK": network])
        #expect(ids.contains("koers-vo") && ids.contains("boor"))
        #expect(try await completions(of: ["", "--network", network]) == ids)
        #expect(try await completions(of: ["", "--network='\(network)'"]) == ids)
        #expect(try await completions(of: [""]).isEmpty)
        #expect(try await completions(of: ["", "--network", network + "-not"]).isEmpty)
    }

    @Test(arguments: ["nl", "en"])
    func `the man page tells of every command, option and exit code`(language: String) async throws {
        let text = try await RaakvlakTool.run(["manual", "--language", language]).outputText
        #expect(text.hasPrefix(".TH \"RAAKVLAK\" \"1\""))
        for command in HelpTests.commands where !["", "map", "person"].contains(command) {
            let name = command.replacing("-", with: "\\-")
            #expect(text.contains(".SS \"raakvlak \(name)\"\n"), "\(command)")
        }
        for code in ["0", "1", "64", "65", "66", "73", "74"] { #expect(text.contains("\n.B \(code)\n")) }
        #expect(text.contains(".B \\-\\-network <\(language == "nl" ? "map" : "folder")>"))
        let lines = text.split(separator: "\n")
        let requests = Set(lines.filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
        #expect(requests.isSubset(of: [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".RS", ".RE", ".nf", ".fi"]))
        if language == "nl" {
            for english in ["OVERVIEW", "USAGE", "default", "values:", "Show "] { #expect(!text.contains(english)) }
        }
    }

    @Test func `a run that is told to end, ends without a word`() async throws {
        try await withTemporaryFolder { folder in
            // The tool waits for its input, which never comes: the pipe stays open.
            let script = """
                mkfifo pipe; exec 3<>pipe; : >said
                "$0" why --pairs - --network "$1" <pipe >said 2>&1 & tool=$!
                kill -TERM $tool; wait $tool
                """
            let outcome = try await BuiltProgram(path: "/bin/sh").run(
                ["-c", script, try RaakvlakTool.program().path, RaakvlakTool.network],
                in: folder.path
            )
            #expect(outcome.status == 128 + 15)
            #expect(try folder.names() == ["pipe", "said"])
            #expect(try folder.bytes(of: "said").isEmpty)
        }
    }

    @Test func `quiet says only what is wrong, and verbose says of each step how long it took`() async throws {
        try await withTemporaryFolder { folder in
            let export = { (name: String, flags: [String]) in
                try await RaakvlakTool.run(["export", folder.path(name), "--network", RaakvlakTool.network] + flags)
            }
            let (normal, quiet) = (try await export("a", []), try await export("b", ["--quiet"]))
            let verbose = try await export("c", ["--verbose"])
            #expect(normal.status == 0 && !normal.errors.isEmpty)
            #expect(quiet.status == 0 && quiet.errors.isEmpty)
            #expect(verbose.errorText.contains("lezen: ") && verbose.errorText.contains("geschreven in"))
            let wrong = try await RaakvlakTool.run(["show", "nobody", "--network", RaakvlakTool.network, "--quiet"])
            #expect(wrong.status == 1 && !wrong.errors.isEmpty)
        }
    }
}
