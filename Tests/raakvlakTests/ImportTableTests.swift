import RaakvlakTesting
import Testing

/// Folders and workbooks that come in, at the command line.
struct ImportTableTests {
    private func run(_ arguments: [String], in folder: TemporaryFolder) async throws -> BuiltProgram.Outcome {
        try await RaakvlakTool.run(arguments, in: folder.path)
    }

    /// The text as if lines were endless.
    private func unwrapped(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func `the fixture as a workbook comes in as the fixture`() async throws {
        try await withTemporaryFolder { folder in
            #expect(try await RaakvlakTool.ask(["export", folder.path("n.xlsx")]).status == 0)
            let outcome = try await run(["import", "n.xlsx", "--network", "in"], in: folder)
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errorText)")
            #expect(
                unwrapped(outcome.outputText).contains("Er is een nieuw netwerk gemaakt: in 'in' stond er nog geen.")
            )
            let before = try await RaakvlakTool.ask(["export", "-", "--format", "json"])
            let after = try await run(["export", "-", "--format", "json", "--network", "in"], in: folder)
            #expect(before.output == after.output && !after.output.isEmpty)
        }
    }

    @Test func `bad rows are left out when asked, and told`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name,email\nada,Ada Vos,geen adres\nbob,Bob,\ncas,,\n", to: "bron/persons.csv")
            try folder.write("from,kind,to\nbob,collaborates,weg\n", to: "bron/ties.csv")
            let arguments = ["import", "bron", "--network", "net"]
            let refused = try await run(arguments, in: folder)
            #expect(refused.status == 65 && refused.errorText.contains("persons.csv:2:3"))
            #expect(try folder.names() == ["bron"])
            let done = try await run(arguments + ["--skip-invalid"], in: folder)
            #expect(done.status == 0, "\(done.errorText)")
            for place in ["persons.csv:2:3", "persons.csv:4:2", "ties.csv:2:3"] {
                #expect(done.errorText.contains(place) && done.outputText.contains(place), "\(place)")
            }
            #expect(done.outputText.contains("3 × een rij die niet klopt"))
            let persons = String(decoding: try folder.bytes(of: "net/persons.csv"), as: UTF8.self)
            #expect(persons.contains("bob,Bob") && !persons.contains("ada"))
            // Without a header nobody knows what the rows hold.
            try folder.write("naampje\nAda\n", to: "bron/persons.csv")
            #expect(try await run(arguments + ["--skip-invalid"], in: folder).status == 65)
        }
    }

    @Test func `what has no effect on tables, or can't be a target, is refused with what to do`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name\nada,Ada\n", to: "bron/persons.csv")
            for (option, value) in [("--node-kind", "person"), ("--tie-kind", "kent=collaborates")] {
                let outcome = try await run(["import", "bron", "--network", "net", option, value], in: folder)
                #expect(outcome.status == 64 && unwrapped(outcome.errorText).contains("in de kolom kind"))
            }
            for command in ["import", "import-register"] {
                let outcome = try await run([command, "bron", "--network", "net.xlsx"], in: folder)
                #expect(
                    outcome.status == 64 && unwrapped(outcome.errorText).contains("importeer in een map"),
                    "\(command)"
                )
            }
            #expect(try folder.names() == ["bron"])
        }
    }

    @Test func `a network that is not there yet is told to be new`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name\nada,Ada\n", to: "bron/persons.csv")
            let arguments = ["import", "bron", "--network", "tikfout"]
            let dry = try await run(arguments + ["--dry-run"], in: folder)
            #expect(
                unwrapped(dry.outputText).contains("In 'tikfout' staat nog geen netwerk; dit zou een nieuw worden.")
            )
            #expect(try folder.names() == ["bron"])
            let english = try await run(arguments + ["--language", "en"], in: folder)
            #expect(unwrapped(english.outputText).contains("A new network was made: there was none in 'tikfout'."))
            let again = try await run(arguments, in: folder)
            #expect(again.outputText.contains("Er is niets veranderd: alles stond er al zo."))
        }
    }

    @Test func `advice is given only where it helps, and what was settled is told`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name,broader\na,A,b\nb,B,\nc,C,\n", to: "net/themes.csv")
            try folder.write("id,name,broader\na,Anders,c\nc,C,\n", to: "bron/themes.csv")
            let arguments = ["import", "bron", "--network", "net"]
            let both = try await run(arguments, in: folder)
            #expect(both.status == 1 && both.errorText.contains("--prefer source"))
            let settled = try await run(arguments + ["--prefer", "source"], in: folder)
            #expect(settled.status == 1 && !settled.errorText.contains("--prefer"), "\(settled.errorText)")
            #expect(
                unwrapped(settled.errorText).contains("Er is niets veranderd. 1 punt kan niet samen in één netwerk;")
            )
            #expect(settled.outputText.contains("Wat elkaar tegenspreekt: de import geldt"))
            try folder.write("id,name\na,Anders\n", to: "bron/themes.csv")
            let done = try await run(arguments + ["--prefer", "target"], in: folder)
            #expect(done.status == 0 && done.outputText.contains("Wat elkaar tegenspreekt: het netwerk geldt"))
            #expect(done.outputText.contains("beslist") && !done.outputText.contains("in strijd"))
        }
    }

    @Test(arguments: ["bron", "bron.json"])
    func `texts about pupils can be refused`(source: String) async throws {
        try await withTemporaryFolder { folder in
            let text = "Leerling Kim van 9 jaar zit thuis."
            try folder.write("id,kind,text\nx,question,\(text)\n", to: "bron/contributions.csv")
            let json = """
                {"nodes": [{"id": "x", "kind": "contribution", "attribute_kind": "question", "name": "\(text)"}],
                 "edges": []}
                """
            try folder.write(json, to: "bron.json")
            let arguments = ["import", source, "--network", "net"]
            for options in [["--refuse-pupils"], ["--refuse-pupils", "--skip-invalid"]] {
                let refused = try await run(arguments + options, in: folder)
                #expect(
                    refused.status == 65 && refused.errorText.contains("contributions.csv:2"),
                    "\(refused.errorText)"
                )
            }
            #expect(try folder.names() == ["bron", "bron.json"])
            #expect(try await run(arguments, in: folder).status == 0)
        }
    }

    @Test func `who may be the same person is told`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name\nwilg,De Wilg\n", to: "net/schools.csv")
            try folder.write(
                """
                id,name,organization,email,phone
                ada,Ada Bos,,ada@example.org,
                bob,Bob Dam,wilg,,
                eef,Eef Es,,eef@example.org,
                eef-2,Eef,,eef@example.org,

                """,
                to: "net/persons.csv"
            )
            try folder.write("id,name\nwilg,De Wilg\n", to: "bron/schools.csv")
            try folder.write(
                "id,name,organization,email\na-bos,A. Bos,,Ada@Example.org\nbob-dam,Bób dam,wilg,\n",
                to: "bron/persons.csv"
            )
            let arguments = ["import", "bron", "--network", "net", "--dry-run"]
            let outcome = try await run(arguments, in: folder)
            #expect(outcome.status == 0, "\(outcome.errorText)")
            #expect(unwrapped(outcome.outputText).contains("A. Bos (a-bos), Ada Bos (ada): hetzelfde e-mailadres"))
            #expect(unwrapped(outcome.outputText).contains("Bob Dam (bob), Bób dam (bob-dam): dezelfde naam"))
            #expect(!outcome.outputText.contains("Eef"))
            let csv = try await run(arguments + ["--format", "csv"], in: folder)
            #expect(csv.outputText.contains("double,email,2,a-bos|ada,,,"))
        }
    }
}
