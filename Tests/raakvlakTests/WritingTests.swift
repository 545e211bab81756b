import Foundation
import RaakvlakTesting
import Testing

struct WritingTests {
    @Test func `an export of the fixture is the fixture, byte for byte`() async throws {
        try await withTemporaryFolder { folder in
            let outcome = try await RaakvlakTool.ask(["export", folder.path("out")])
            #expect(outcome.status == 0 && outcome.output.isEmpty)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
            #expect(names.count == 16)
            for name in names {
                let original = try Data(contentsOf: URL(fileURLWithPath: RaakvlakTool.network + "/" + name))
                #expect(try Array(original) == folder.bytes(of: "out/" + name), "\(name)")
            }
        }
    }

    @Test func `an export replaces a network only when told to`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("mine", to: "out/notes.txt")
            #expect(try await RaakvlakTool.ask(["export", folder.path("out")]).status == 73)
            #expect(try await RaakvlakTool.ask(["export", folder.path("out"), "--replace"]).status == 0)
            #expect(try folder.bytes(of: "out/notes.txt") == Array("mine".utf8))
        }
    }

    @Test(arguments: [[], ["--excel"]])
    func `a folder with Dutch names is replaced by itself`(options: [String]) async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,naam\nanna,Anna Bol\n", to: "Personen.csv")
            try folder.write("id,soort,tekst\nplek,behoefte,Een plek\n", to: "inbreng.csv")
            let network = ["--network", folder.path]
            let export = try await RaakvlakTool.run(["export", folder.path, "--replace"] + options + network)
            #expect(export.status == 0, "\(export.errorText)")
            #expect(try folder.names() == ["Personen.csv", "inbreng.csv"])
            let list = try await RaakvlakTool.run(["list", "person", "--format", "csv"] + network)
            #expect(list.status == 0 && list.outputText.contains("anna,"), "\(list.errorText)")
        }
    }

    @Test(arguments: ["nl", "en"])
    func `a new folder is sound, empty and explained`(language: String) async throws {
        try await withTemporaryFolder { folder in
            let outcome = try await RaakvlakTool.run(["new", "mine", "--language", language], in: folder.path)
            #expect(outcome.status == 0 && outcome.output.isEmpty)
            #expect(outcome.errorText.contains("raakvlak check --network mine"))
            let readme = try folder.bytes(of: language == "nl" ? "mine/LEESMIJ.md" : "mine/README.md")
            expectGolden(String(decoding: readme, as: UTF8.self), at: "Fixtures/golden/commands/new.\(language).md")
            let check = try await RaakvlakTool.run(["check", "--network", folder.path("mine")])
            #expect(check.status == 0)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("mine"))
            #expect(names.count { $0.hasSuffix(".csv") } == 16)
        }
    }

    @Test(arguments: [("svg", "<?xml"), ("png", "\u{89}PNG"), ("pdf", "%PDF-"), ("dot", "graph")])
    func `a map has the format of its name`(suffix: String, start: String) async throws {
        try await withTemporaryFolder { folder in
            let file = "map." + suffix
            let outcome = try await RaakvlakTool.ask(
                ["map", "around", "lieke-van-splunter", "--suggestions", "--output", folder.path(file)])
            #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.errorText)")
            let bytes = try folder.bytes(of: file)
            let text = String(decoding: bytes.prefix(400), as: UTF8.self)
            let isRight = suffix == "png" ? bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) : text.contains(start)
            #expect(isRight)
            #expect(try folder.names() == [file])
        }
    }

    @Test func `the same map is the same bytes, with one thread and with two`() async throws {
        try await withTemporaryFolder { folder in
            for threads in ["1", "2"] {
                let arguments = ["map", "network", "--suggestions", "--threads", threads]
                _ = try await RaakvlakTool.ask(arguments + ["--output", folder.path(threads + ".svg")])
            }
            let isSame = try folder.bytes(of: "1.svg") == folder.bytes(of: "2.svg")
            #expect(isSame)
        }
    }

    @Test func `a reader that has had enough ends nothing but the output`() async throws {
        try await withTemporaryFolder { folder in
            let rows = (1...20_000).map { ",Naam \($0)\n" }.joined()
            try folder.write("id,name\n" + rows, to: "persons.csv")
            let tool = try RaakvlakTool.program().path
            let script =
                "('\(tool)' check --format csv --all-issues --network '\(folder.path)'; echo $? >&2) | head -n 1"
            let outcome = try await BuiltProgram(path: "/bin/sh").run(["-c", script])
            #expect(outcome.outputText == "file,line,column,severity,code,found,allowed,nearest\n")
            #expect(outcome.errorText == "65\n")
        }
    }

    @Test func `a folder may have a point in its name`() async throws {
        try await withTemporaryFolder { folder in
            for name in ["netwerk.2024", "versie-1.2", "my.folder/"] {
                let outcome = try await RaakvlakTool.ask(["export", folder.path(name)])
                #expect(outcome.status == 0, "\(outcome.errorText)")
            }
        }
    }

    @Test func `output that can't be written is a failure`() async throws {
        let tool = try RaakvlakTool.program().path
        let script = "'\(tool)' list person --network '\(RaakvlakTool.network)' >/dev/full"
        let outcome = try await BuiltProgram(path: "/bin/sh").run(["-c", script])
        #expect(outcome.status == 74)
        #expect(outcome.errorText.hasPrefix("Fout: Niet alle uitvoer kon worden geschreven: de schijf is vol."))
    }
}
