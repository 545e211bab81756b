import Foundation
import RaakvlakTesting
import Testing

struct BadDataTests {
    private func withBadRows(_ count: Int, _ body: (String) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let rows = (1...count).map { "…,Naam \($0)\n" }.joined()
            try folder.write("id,name\n" + rows, to: "persons.csv")
            try await body(folder.path)
        }
    }

    @Test func `ten thousand bad rows are counted and twenty are shown`() async throws {
        try await withBadRows(10_000) { network in
            let check = try await RaakvlakTool.run(["check", "--network", network])
            #expect(check.status == 65 && check.errors.isEmpty)
            let lines = check.outputText.split(separator: "\n")
            #expect(lines.first == "Het netwerk klopt niet: 10.000 fouten.")
            #expect(lines.count { $0.contains("is geen geldige id") } == 20)
            #expect(lines.contains("… en nog 9.980; --all-issues laat ze zien"))
            #expect(lines.last == "persons.csv  10.000  10.000 fouten")
        }
    }

    @Test func `all issues are shown to who asks`() async throws {
        try await withBadRows(10_000) { network in
            let check = try await RaakvlakTool.run(["check", "--network", network, "--all-issues"])
            #expect(check.outputText.split(separator: "\n").count { $0.contains("is geen geldige id") } == 10_000)
            for format in ["csv", "json"] {
                let outcome = try await RaakvlakTool.run(["check", "--network", network, "--format", format])
                #expect(outcome.status == 65)
                #expect(outcome.outputText.split(separator: "\n").count { $0.contains("invalidID") } == 10_000)
            }
        }
    }

    @Test(arguments: ["suggest --all", "list person", "export out", "why a b", "path a b", "show a"])
    func `other commands print the issues on the standard error and nothing else`(command: String) async throws {
        try await withBadRows(30) { network in
            let words = command.split(separator: " ").map(String.init)
            let outcome = try await RaakvlakTool.run(words + ["--network", network], in: network)
            #expect(outcome.status == 65 && outcome.output.isEmpty)
            let lines = outcome.errorText.split(separator: "\n")
            #expect(lines.count == 22)
            #expect(lines.first?.hasPrefix("persons.csv:2:1: '…' is geen geldige id; toegestaan: ") ?? false)
            #expect(lines.last?.hasSuffix(" heeft 30 fouten; verbeter die eerst.") ?? false)
        }
    }

    @Test func `pairs are checked like other input`() async throws {
        let pairs = "person,suggested\nlieke-van-spluntr,arjan-kleinjan\nboor,arjan-kleinjan\n,x\n"
        let outcome = try await RaakvlakTool.ask(["why", "--pairs", "-"], input: pairs)
        #expect(outcome.status == 65 && outcome.output.isEmpty)
        let lines = outcome.errorText.split(separator: "\n")
        #expect(
            lines.first?.hasPrefix(
                "-:2:1: de kolom 'person' verwijst naar 'lieke-van-spluntr', maar die id bestaat niet;"
            ) ?? false
        )
        #expect(lines.first?.hasSuffix("bedoelde je 'lieke-van-splunter'?") ?? false)
        #expect(lines.last == "Fout: '-' heeft 4 fouten; verbeter die eerst.")
    }

    @Test func `notices alone are no failure, and only a check tells them`() async throws {
        let check = try await RaakvlakTool.ask(["check"])
        #expect(check.status == 0 && check.outputText.contains("melding"))
        let list = try await RaakvlakTool.ask(["list", "region"])
        #expect(list.status == 0 && list.errors.isEmpty)
    }

    @Test(arguments: Fixture.names(in: "broken"), ["nl", "en"])
    func `each broken folder gives its report, and fails where there is an error`(
        name: String,
        language: String
    ) async throws {
        let folder = Fixture.folder("broken/" + name)
        let report = try String(contentsOfFile: "\(folder)/expected.\(language).txt", encoding: .utf8)
        let options = ["--network", folder, "--language", language]
        let outcome = try await RaakvlakTool.run(["check"] + options)
        let table = try await RaakvlakTool.run(["check", "--format", "csv"] + options)
        let shown = table.outputText.replacing(/(?m)^([^,\n]+),(\d+),(\d+),/) { "\($0.1):\($0.2):\($0.3) " }
        #expect(places(shown).sorted() == places(report).sorted())
        let isSound = !shown.contains(" error,")
        #expect(outcome.status == (isSound ? 0 : 65) && table.status == outcome.status)
        #expect(outcome.outputText.contains(isSound ? /klopt:|is sound/ : /klopt niet|is not sound/))
    }

    /// The places, as `file:line:column`, with which lines begin.
    private func places(_ text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            line.prefixMatch(of: /[A-Za-z-]+\.csv:\d+:\d+/).map { String($0.output) }
        }
    }
}
