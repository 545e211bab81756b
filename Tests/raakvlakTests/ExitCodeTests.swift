import RaakvlakTesting
import Testing

struct ExitCodeTests {
    private func expect(
        _ arguments: [String],
        _ status: Int32,
        _ message: String,
        environment: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let outcome = try await RaakvlakTool.run(arguments, environment: environment)
        #expect(outcome.status == status, sourceLocation: sourceLocation)
        #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
        let text = outcome.errorText.split(separator: "\n").joined(separator: " ")
        #expect(text.contains(message), "\(text)", sourceLocation: sourceLocation)
    }

    private var fixture: [String: String] {
        ["RAAKVLAK_NETWORK": RaakvlakTool.network, "RAAKVLAK_TODAY": "2024-02-01"]
    }

    @Test func `an unknown id is answered with the nearest`() async throws {
        try await expect(
            ["suggest", "lieke-van-spluntr"],
            1,
            "Fout: 'lieke-van-spluntr' staat niet in dit netwerk; bedoelde je 'lieke-van-splunter'?",
            environment: fixture
        )
        try await expect(
            ["show", "flexclas", "--language", "en"],
            1,
            "; did you mean 'flexklas'",
            environment: fixture
        )
    }

    @Test func `an id of another kind is told apart`() async throws {
        try await expect(
            ["suggest", "boor"],
            1,
            "Fout: 'boor' is een schoolbestuur, geen persoon; bedoelde je 'joost-kamerling' of 'samira-el-amrani'?",
            environment: fixture
        )
    }

    @Test func `a kind that is not there is answered with those that are`() async throws {
        try await expect(
            ["list", "persoonen"],
            64,
            "Fout: 'persoonen' is geen soort; bedoelde je",
            environment: fixture
        )
    }

    @Test(arguments: [
        (["list", "school", "--sector", "xx"], "'xx' bij --sector bestaat niet"),
        (
            ["list", "initiative", "--phase", "lopnd"],
            "'lopnd' bij --phase bestaat niet; bedoelde je 'lopend'? Kies uit: idee, gepland, startend, lopend, gevorderd, afgerond."
        ),
        (["list", "person", "--columns", "foo"], "Een lijst van personen heeft geen kolom 'foo'"),
        (["list", "theme", "--region", "drechtsteden"], "'--region' zegt niets over thema’s"),
        (["list", "person", "--relation", "needs"], "--relation hoort bij --theme"),
        (
            ["neighbors", "boor", "--by", "foo"],
            "'foo' is geen soort relatie. Welke iets heeft, laat raakvlak show zien."
        ),
        (["neighbors", "boor", "--by", "worksFor", "--via", "themes"], "Kies --via of --by"),
        (["path", "boor", "koers-vo", "--avoid", "boor"], "'boor' is een eind van het pad"),
        (["path", "boor", "koers-vo", "--via", "themas"], "bedoelde je 'themes'?"),
        (["suggest", "boor", "--initiatives", "--allow", "collaborating"], "--allow geldt alleen voor suggesties"),
        (["map", "themes", "--suggestions", "--output", "x.svg"], "Op deze kaart staan geen suggesties"),
        (["why", "a", "b", "--change", "--format", "csv"], "CSV heeft geen plaats voor --change"),
        (["help", "sugest"], "'sugest' is geen opdracht; bedoelde je 'suggest'?"),
        (["stats", "--as-of", "1-2-24"], "'1-2-24' bij --as-of is geen dag"),
    ])
    func `a question that is wrong whatever the network is a wrong command line`(
        arguments: [String],
        message: String
    ) async throws {
        try await expect(arguments, 64, message, environment: fixture)
    }

    @Test func `a sort of partner that nothing is of is answered with those that are known`() async throws {
        try await expect(
            ["suggest", "lieke-van-splunter", "--partners", "mbbo"],
            1,
            "geen organisatie van de soort 'mbbo'; bedoelde je 'mbo'?",
            environment: fixture
        )
    }

    @Test func `where there is no path that is said, and the document says it too`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name\na,A\nb,B\n", to: "themes.csv")
            let arguments = ["path", "a", "b", "--network", folder.path]
            try await expect(arguments, 1, "Fout: Er loopt geen pad van 'a' naar 'b'")
            let json = try await RaakvlakTool.run(arguments + ["--format", "json"])
            #expect(json.status == 1 && json.outputText.contains("\"length\": null"))
        }
    }

    @Test func `a folder without persons fails only what needs persons`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name\na,A\n", to: "themes.csv")
            let network = ["--network", folder.path]
            for arguments in [["suggest", "a"], ["suggest", "--all"], ["why", "a", "b"]] {
                try await expect(arguments + network, 1, "Fout: In dit netwerk staan geen personen;")
            }
            for arguments in [["list", "person"], ["list", "theme"], ["show", "a"], ["check"]] {
                #expect(try await RaakvlakTool.run(arguments + network).status == 0, "\(arguments)")
            }
        }
    }

    @Test func `what can't have an effect is refused`() async throws {
        try await expect(
            ["communities", "--kind", "persoon"],
            64,
            "--kind zegt wie er verbonden worden",
            environment: fixture
        )
        try await expect(["stats", "--minimum-cell", "2"], 64, "moet ten minste 3 zijn", environment: fixture)
        for arguments in [["--via", "themes", "--kind", "persoon"], ["--minimum-cell", "3"]] {
            let outcome = try await RaakvlakTool.run(["communities"] + arguments, environment: fixture)
            #expect(outcome.status == 0, "\(outcome.errorText)")
        }
    }

    @Test func `the command line is checked before anything is read`() async throws {
        try await expect(
            ["check"],
            64,
            "Fout: Welk netwerk? Geef de map of de database op met --network, of zet die in"
        )
        try await expect(["check"], 64, "Fout: Welk netwerk?", environment: ["RAAKVLAK_NETWORK": ""])
        let nowhere = ["--network", "/nowhere"]
        try await expect(["check", "--as-of", "1-2-24"] + nowhere, 64, "Fout: '1-2-24' bij --as-of is geen dag;")
        try await expect(
            ["check"] + nowhere,
            64,
            "Fout: '2024-02' bij RAAKVLAK_TODAY is geen dag;",
            environment: ["RAAKVLAK_TODAY": "2024-02"]
        )
        try await expect(["check", "--threads", "0"] + nowhere, 64, "Fout: '0' bij --threads is te klein;")
        try await expect(["suggest", "a", "--limit", "0"] + nowhere, 64, "Fout: '0' bij --limit is te klein;")
        try await expect(
            ["suggest", "a", "--all"] + nowhere,
            64,
            "Fout: Geef één of meer personen op, of vraag met --all"
        )
        try await expect(
            ["communities", "--stable", "--resolution", "2"] + nowhere,
            64,
            "Fout: Geef --resolution of --stable op, niet allebei."
        )
        try await expect(["why", "a"] + nowhere, 64, "Fout: Geef twee personen op, of met --pairs een bestand")
        try await expect(
            ["suggest", "a", "--allow", "oneself"] + nowhere,
            64,
            "Fout: 'oneself' is niet op te heffen met --allow."
        )
        try await expect(
            ["suggest", "a", "--allow", "colaborating"] + nowhere,
            64,
            "Fout: 'colaborating' bij --allow is geen voorwaarde; bedoelde je 'collaborating'?"
        )
        try await expect(
            ["check", "--html", "--format", "json"] + nowhere,
            64,
            "Fout: --html en --format json gaan niet samen"
        )
        for name in ["x.pdf", "x.foo", "map/x.foo"] {
            try await expect(["export", name] + nowhere, 64, "Fout: Bij '\(name)' ontbreekt een bekende extensie;")
        }
        for command in [["new"], ["export", "--format", "csv"], ["import-register", "x", "--output"]] {
            let network = command[0] == "export" ? nowhere : []
            try await expect(
                command + ["x.xlsx"] + network,
                64,
                "Fout: 'x.xlsx' wordt een map, maar heet als een werkmap"
            )
        }
        try await expect(["sugest", "a"], 64, "Fout: 'sugest' is geen opdracht; bedoelde je 'suggest'?")
        try await expect(
            ["map", "network", "--output", "kaart.jpg"] + nowhere,
            64,
            "Fout: Bij 'kaart.jpg' (--output) ontbreekt een bekende extensie;"
        )
        try await expect(
            ["map", "around", "a", "--output", "a.svg", "--steps", "4"] + nowhere,
            64,
            "Fout: '4' is niet mogelijk bij --steps;"
        )
    }

    @Test func `what is not there, can't be read or can't be written has a code of its own`() async throws {
        try await expect(["check", "--network", "/nowhere"], 66, "Fout: ")
        try await withTemporaryFolder { folder in
            try await expect(["check", "--network", folder.path], 66, "Fout: ")
            let file = try folder.write("id,name\n", to: "leeg.csv")
            let message = "Fout: '\(file)' is een bestand, geen map of werkmap;"
            try await expect(["check", "--network", file], 66, message)
            let formats = " importeer een map met CSV-bestanden, een werkmap (.xlsx), of een bestand .graphml, .gexf of"
            try await expect(["import", file], 66, message + formats, environment: fixture)
            try await expect(["import", folder.path, "--network", file], 66, "Fout: ")
            try folder.write("", to: "network/persons.csv/inside")
            let network = folder.path("network")
            try await expect(
                ["check", "--network", network],
                74,
                "Fout: "
            )
            try await expect(
                ["export", folder.path],
                73,
                "Fout: ",
                environment: fixture
            )
            try await expect(
                ["new", folder.path],
                73,
                "Fout: In '\(folder.path)' staat al iets; kies een nieuwe of lege map."
            )
            try await expect(
                ["export", "/nowhere/at/all"],
                73,
                "Fout: ",
                environment: fixture
            )
            try await expect(
                ["map", "network", "--output", "/nowhere/map.svg"],
                73,
                "Fout: ",
                environment: fixture
            )
            try await expect(
                ["why", "--pairs", folder.path("none.csv")],
                66,
                "Fout: ",
                environment: fixture
            )
        }
    }
}
