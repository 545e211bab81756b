import RaakvlakTesting
import Testing

/// Networks that come in from files, at the command line.
struct ImportTests {
    private func read(_ folder: TemporaryFolder, _ name: String) async throws -> BuiltProgram.Outcome {
        try await RaakvlakTool.run(["export", "--format", "json", "--network", folder.path(name)])
    }

    @Test(arguments: ["graphml", "gexf", "json"])
    func `an export comes in as the network that it was`(format: String) async throws {
        try await withTemporaryFolder { folder in
            let file = folder.path("n." + format)
            #expect(try await RaakvlakTool.ask(["export", file]).status == 0)
            let outcome = try await RaakvlakTool.run(["import", file, "--network", folder.path("in")])
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errorText)")
            let (before, after) = (
                try await RaakvlakTool.ask(["export", "-", "--format", "json"]), try await read(folder, "in")
            )
            #expect(before.output == after.output && !after.output.isEmpty)
        }
    }

    @Test(arguments: ["nl", "en"])
    func `what happens reads as its golden file`(language: String) async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name,email\nada,Ada Vos,\nbob,Bob,bob@example.org\n", to: "net/persons.csv")
            let json = """
                {"directed": true, "multigraph": false, "graph": {}, "nodes": [
                {"id": "ada", "kind": "person", "name": "Ada Bos", "email": "geen adres"},
                {"id": "bob", "kind": "person", "name": "Bob", "phone": "010 123 45 67"},
                {"id": "Cees!", "kind": "persoon", "label": "Cees"}, {"id": "x", "kind": "iets"}],
                "edges": [{"source": "bob", "target": "Cees!"}, {"source": "ada", "target": "weg"}]}
                """
            try folder.write(json, to: "in.json")
            let refused = try await RaakvlakTool.run(
                ["import", "in.json", "--network", "net", "--language", language],
                in: folder.path
            )
            #expect(refused.status == 65)
            expectGolden(refused.outputText, at: "Fixtures/golden/commands/import-refused.\(language).txt")
            let arguments = ["import", "in.json", "--network", "net", "--language", language, "--skip-invalid"]
            let conflict = try await RaakvlakTool.run(arguments, in: folder.path)
            #expect(conflict.status == 1)
            let untouched = try folder.bytes(of: "net/persons.csv")
            #expect(String(decoding: untouched, as: UTF8.self).contains("Ada Vos,"))
            for (format, suffix) in [("text", "txt"), ("csv", "csv"), ("json", "json")] {
                let dry = try await RaakvlakTool.run(
                    arguments + ["--prefer", "source", "--dry-run", "--format", format],
                    in: folder.path
                )
                #expect(dry.status == 0, "\(dry.errorText)")
                expectGolden(dry.outputText, at: "Fixtures/golden/commands/import.\(language).\(suffix)")
            }
            #expect(try folder.bytes(of: "net/persons.csv") == untouched && folder.names() == ["in.json", "net"])
            let done = try await RaakvlakTool.run(arguments + ["--prefer", "source"], in: folder.path)
            #expect(done.status == 0, "\(done.errorText)")
            let persons = String(decoding: try folder.bytes(of: "net/persons.csv"), as: UTF8.self)
            #expect(persons.contains("Ada Bos") && persons.contains("cees") && persons.contains("+31101234567"))
            #expect(try await RaakvlakTool.run(["check", "--network", folder.path("net")]).status == 0)
        }
    }

    @Test func `a file that is broken changes nothing, and is told by its place`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("{\n  \"nodes\": [}", to: "x.json")
            let outcome = try await RaakvlakTool.run(["import", "x.json", "--network", "net"], in: folder.path)
            #expect(outcome.status == 65 && outcome.output.isEmpty)
            #expect(outcome.errorText.hasPrefix("Fout: x.json:2:13: hier staat '}', maar JSON wil hier een object;"))
            #expect(try folder.names() == ["x.json"])
        }
    }

    @Test func `the standard input comes in, and wrong requests are told`() async throws {
        try await withTemporaryFolder { folder in
            let graph = "<graphml><graph edgedefault='directed'><node id='a'/></graph></graphml>"
            let arguments = ["import", "-", "--network", "net"]
            let outcome = try await RaakvlakTool.run(
                arguments + ["--from", "graphml", "--node-kind", "thema’s"],
                input: graph,
                in: folder.path
            )
            #expect(outcome.status == 0, "\(outcome.errorText)")
            let themes = String(decoding: try folder.bytes(of: "net/themes.csv"), as: UTF8.self)
            #expect(themes.contains("a,a,"))
            #expect(try await RaakvlakTool.run(arguments, in: folder.path).status == 64)
            let wrong = ["import", "x.json", "--network", "net", "--node-kind", "x=persn"]
            #expect(try await RaakvlakTool.run(wrong, in: folder.path).errorText.contains("bedoelde je 'persoon'?"))
            #expect(try await RaakvlakTool.run(["import", "x.json", "--network", "net"], in: folder.path).status == 66)
            #expect(try await RaakvlakTool.run(["import", "no", "--network", "net"], in: folder.path).status == 66)
        }
    }
}
