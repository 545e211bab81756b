import RaakvlakTesting
import Testing

/// The register of two invented years, as people bring it in.
struct ImportRegisterTests {
    private static let register = Fixture.folder("register")

    private func run(_ arguments: [String]) async throws -> BuiltProgram.Outcome {
        try await RaakvlakTool.run(["import-register"] + arguments, environment: ["RAAKVLAK_TODAY": "2024-12-01"])
    }

    @Test(arguments: ["nl", "en"])
    func `what came of the register reads as its golden file`(language: String) async throws {
        for (format, suffix) in GoldenTests.formats {
            let outcome = try await run([
                Self.register, "--dry-run", "--skip-invalid", "--format", format, "--language", language,
            ])
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errorText)")
            expectGolden(outcome.outputText, at: "Fixtures/golden/commands/import-register.\(language).\(suffix)")
        }
    }

    @Test func `a row that is wrong refuses all, unless such rows are left out`() async throws {
        try await withTemporaryFolder { folder in
            let refused = try await run([Self.register, "--output", folder.path("out")])
            #expect(refused.status == 65 && refused.errorText.contains("--skip-invalid"))
            #expect(try folder.names().isEmpty)
            let kept = try await run([Self.register, "--output", folder.path("out"), "--skip-invalid"])
            #expect(kept.status == 0 && kept.errorText.contains("bestanden geschreven"))
            let check = try await RaakvlakTool.run(["check", "--network", folder.path("out")])
            #expect(check.status == 0, "\(check.outputText)")
        }
    }

    @Test func `a network that is there is kept, and brought in again stays the same`() async throws {
        try await withTemporaryFolder { folder in
            _ = try await RaakvlakTool.ask(["export", folder.path("mine")])
            let before = try folder.bytes(of: "mine/persons.csv")
            let arguments = [Self.register, "--network", folder.path("mine"), "--skip-invalid"]
            #expect(try await run(arguments).status == 0)
            #expect(try folder.bytes(of: "mine/persons.csv") == before)
            let ties = try folder.bytes(of: "mine/ties.csv")
            #expect(try await run(arguments).status == 0)
            let isSame = try folder.bytes(of: "mine/ties.csv") == ties
            #expect(isSame)
        }
    }

    @Test func `names are confirmed in a table`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,kind,name\npoort,schoolBoard,De Poort\n", to: "mine/organizations.csv")
            let arguments = [Self.register, "--network", folder.path("mine"), "--skip-invalid"]
            let first = try await run(arguments + ["--dry-run", "--candidates", folder.path("names.csv")])
            #expect(first.status == 0 && first.errorText.contains("names.csv"))
            let table = String(decoding: try folder.bytes(of: "names.csv"), as: UTF8.self)
            #expect(table.contains("poort;90003;De Poort;Vereniging De Poort;1;;"))
            let again = try await run(arguments + ["--dry-run", "--candidates", folder.path("names.csv")])
            #expect(again.status == 73 && again.errorText.contains("--replace"))
            try folder.write(table.replacing("Poort;1;;", with: "Poort;1;ja;"), to: "names.csv")
            let second = try await run(arguments + ["--matches", folder.path("names.csv")])
            #expect(second.status == 0)
            let boards = String(decoding: try folder.bytes(of: "mine/organizations.csv"), as: UTF8.self)
            #expect(boards.contains("poort,schoolBoard,De Poort,,90003") && !boards.contains("bestuur-90003"))
        }
    }

    @Test func `a table that a spreadsheet damaged is read, or its fault is said`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,kind,name\npoort,schoolBoard,De Poort\n", to: "mine/organizations.csv")
            let arguments = [
                Self.register, "--network", folder.path("mine"), "--skip-invalid", "--dry-run", "--matches",
                folder.path("names.csv"),
            ]
            // Excel takes a number for a number: of 00599 it keeps 599.
            try folder.write("node;identifier;confirmed\r\npoort;599;ja\r\n", to: "names.csv")
            let repaired = try await run(arguments)
            #expect(repaired.status == 0, "\(repaired.errorText)")
            try folder.write("node;identifier;confirmed\r\npoort;599;ja;\r\n", to: "names.csv")
            let damaged = try await run(arguments)
            #expect(damaged.status == 65 && damaged.errorText.contains("names.csv"), "\(damaged.errorText)")
        }
    }

    @Test func `a network that can't be written leaves no table behind, and the reader of the answer may go`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let arguments = [Self.register, "--skip-invalid", "--candidates", folder.path("names.csv")]
            let failed = try await run(arguments + ["--output", folder.path("no/way")])
            #expect(failed.status == 73)
            #expect(try folder.names() == [])
            let tool = try RaakvlakTool.program().path
            let script =
                "('\(tool)' import-register '\(Self.register)' --skip-invalid --format json --output '\(folder.path("out"))'; "
                + "echo $? >&2) | head -n 1"
            let outcome = try await BuiltProgram(path: "/bin/sh").run(["-c", script])
            #expect(outcome.errorText.hasSuffix("0\n"), "\(outcome.errorText)")
            #expect(try folder.names() == ["out"])
        }
    }

    @Test func `what can't be done is said`() async throws {
        for (arguments, status, message) in [
            ([Self.register], 64, "Waar moet het heen?"),
            ([Self.register, "--dry-run", "--vintage", "24"], 64, "'24' bij --vintage is geen jaar"),
            (["/nowhere", "--dry-run"], 66, "Er is geen bestand"),
            ([RaakvlakTool.network, "--dry-run"], 66, "Geen van de bestanden is er een van het scholenregister"),
        ] as [([String], Int32, String)] {
            let outcome = try await run(arguments)
            let text = outcome.errorText.split(separator: "\n").joined(separator: " ")
            #expect(outcome.status == status && text.contains(message), "\(text)")
        }
    }
}
