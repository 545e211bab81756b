import RaakvlakTesting
import Testing

/// Every command on the fixture network, in every format and language, against golden files.
struct GoldenTests {
    /// The arguments of each command by the name of its golden files.
    static let commands: [(name: String, arguments: [String])] = [
        ("check", ["check"]),
        ("communities-stable", ["communities", "--stable", "--limit", "3"]),
        ("suggest", ["suggest", "lieke-van-splunter", "--limit", "3"]),
        ("suggest-all", ["suggest", "--all", "--limit", "2"]),
        ("suggest-allow", ["suggest", "gijs-hollander", "--limit", "2", "--allow", "same-organization,collaborating"]),
        ("why", ["why", "lieke-van-splunter", "arjan-kleinjan"]),
        ("why-confidential", ["why", "noor-waldijk", "marieke-dongelmans", "--confidential"]),
        ("suggest-variety", ["suggest", "lieke-van-splunter", "--limit", "4", "--variety", "0.5"]),
        ("suggest-bridge", ["suggest", "gijs-hollander", "--limit", "3", "--bridge"]),
        ("suggest-paused", ["suggest", "marieke-dongelmans"]),
        ("round", ["round"]), ("round-fair", ["round", "--objective", "fair"]),
        (
            "round-persons",
            [
                "round", "lieke-van-splunter", "arjan-kleinjan", "marieke-dongelmans", "gijs-hollander",
                "karin-vlasblom", "noor-waldijk", "priya-ganesh", "--meetings", "2", "--objective", "fair",
            ]
        ), ("weights", ["weights"]), ("evaluate", ["evaluate", "--rounds", "2"]),
        ("why-forbidden", ["why", "gijs-hollander", "karin-vlasblom"]),
        ("path", ["path", "lieke-van-splunter", "koers-vo"]),
        ("path-long", ["path", "joost-kamerling", "gemeente-zuidplas", "--limit", "3"]),
        ("find", ["find", "jeugdhulp", "rotterdam"]),
        ("find-typo", ["find", "jeugthulp", "--kind", "theme", "--kind", "initiatief", "--limit", "5"]),
        ("tag", ["tag", "Voor- en vroegschools, en jeugdhulp/-zorg: wie regelt het schoolvervoer met de gemeente?"]),
        ("tag-several", ["tag", "Een", "symbiosetraject", "met", "steun", "van", "Steunpunt Passend Onderwijs."]),
        ("tag-untagged", ["tag", "--untagged"]),
        ("list-person", ["list", "person"]),
        ("list-conditions", ["list", "personen", "--theme", "onderwijs-en-jeugdhulp", "--region", "hollands-midden"]),
        ("list-columns", ["list", "initiative", "--phase", "running", "--columns", "name,themes,contact"]),
        ("list-without", ["list", "schoolBoard", "--without", "contact"]),
        ("neighbors", ["neighbors", "lieke-van-splunter", "--kind", "person", "--kind", "theme", "--steps", "2"]),
        ("common", ["common", "lieke-van-splunter", "arjan-kleinjan"]),
        ("path-avoid", ["path", "lieke-van-splunter", "koers-vo", "--avoid", "montessori-lyceum-rotterdam"]),
        ("themes", ["themes"]),
        ("themes-region", ["themes", "--by", "region", "--sort", "id"]),
        ("stats", ["stats"]),
        ("meeting", ["meeting", "inspiratiebijeenkomst-2023-04-12"]),
        ("meeting-later", ["meeting", "ambassadeursoverleg-2024-03"]),
        ("list-contribution", ["list", "contribution"]),
        ("list-meeting", ["list", "meeting"]),
        ("show-person", ["show", "samira-el-amrani"]),
        ("show-board", ["show", "boor"]),
        ("show-agreement", ["show", "afspraak-symbiose-lijst"]),
        ("gaps", ["gaps", "--minimum-cell", "3"]),
        ("rank", ["rank", "--by", "betweenness", "--kind", "person", "--limit", "10"]),
        ("rank-themes", ["rank", "--via", "themes", "--kind", "schoolBoard", "--normalized", "--limit", "5"]),
        ("communities", ["communities", "--minimum-cell", "3"]),
        ("key-persons", ["key-persons", "--via", "collaborates"]),
        ("suggest-initiatives", ["suggest", "lieke-van-splunter", "--initiatives", "--limit", "4"]),
        ("suggest-partners", ["suggest", "lieke-van-splunter", "--partners", "gemeente", "--limit", "3"]),
        ("suggest-sought", ["suggest", "bas-rozenboom", "sanne-buitendijk", "--partners", "sought", "--limit", "2"]),
        ("changes", ["changes", "--from", "2023-09", "--limit", "5"]),
        ("show-several", ["show", "lieke-van-splunter", "flexklas"]),
    ]

    static let formats = [("text", "txt"), ("csv", "csv"), ("json", "json")]

    @Test(arguments: commands.map(\.name))
    func `a command answers as its golden files`(name: String) async throws {
        let arguments = try #require(Self.commands.first { $0.name == name }).arguments
        for language in ["nl", "en"] {
            for (format, suffix) in Self.formats {
                let outcome = try await RaakvlakTool.ask(arguments + ["--format", format, "--language", language])
                #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(name): \(outcome.errorText)")
                expectGolden(outcome.outputText, at: "Fixtures/golden/commands/\(name).\(language).\(suffix)")
            }
        }
    }

    @Test(arguments: ["nl", "en"])
    func `pairs are answered as their golden files`(language: String) async throws {
        let pairs = """
            person,suggested
            lieke-van-splunter,arjan-kleinjan
            arjan-kleinjan,lieke-van-splunter
            gijs-hollander,karin-vlasblom
            joost-kamerling,samira-el-amrani
            noor-waldijk,noor-waldijk

            """
        for (format, suffix) in Self.formats {
            let outcome = try await RaakvlakTool.ask(
                ["why", "--pairs", "-", "--format", format, "--language", language],
                input: pairs
            )
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errorText)")
            expectGolden(outcome.outputText, at: "Fixtures/golden/commands/pairs.\(language).\(suffix)")
        }
    }

    @Test(arguments: ["nl", "en"])
    func `what would change a list is answered as its golden files`(language: String) async throws {
        for (format, suffix) in Self.formats where format != "csv" {
            let outcome = try await RaakvlakTool.ask(
                [
                    "why", "lieke-van-splunter", "wendy-oosterhof", "--change", "--format", format, "--language",
                    language,
                ]
            )
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errorText)")
            expectGolden(outcome.outputText, at: "Fixtures/golden/commands/why-change.\(language).\(suffix)")
        }
    }

    @Test(arguments: commands.map(\.name))
    func `two processes, with one thread and with two, give the same bytes`(name: String) async throws {
        let arguments = try #require(Self.commands.first { $0.name == name }).arguments
        for (format, _) in Self.formats {
            let one = try await RaakvlakTool.ask(arguments + ["--format", format, "--threads", "1"])
            let two = try await RaakvlakTool.ask(arguments + ["--format", format, "--threads", "2"])
            let isSame = one.output == two.output && !one.output.isEmpty
            #expect(isSame, "\(name) as \(format)")
        }
    }

    @Test(arguments: ["check", "suggest", "path", "show-board"])
    func `a page fits in eighty columns`(name: String) async throws {
        let arguments = try #require(Self.commands.first { $0.name == name }).arguments
        let outcome = try await RaakvlakTool.ask(arguments)
        // What has no blank, such as an address, and the line of an issue stay whole.
        let long = outcome.outputText.split(separator: "\n").filter { line in
            line.count > 80 && !line.contains("https://") && !line.contains(".csv:")
        }
        #expect(long.isEmpty)
    }
}
