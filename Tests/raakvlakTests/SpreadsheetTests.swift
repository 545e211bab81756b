import Foundation
import RaakvlakTesting
import Testing

/// Workbooks and Excel's files on the command line.
struct SpreadsheetTests {
    @Test(arguments: ["netwerk.xlsx", "voor-excel"])
    func `what is exported for Excel is the fixture again`(target: String) async throws {
        try await withTemporaryFolder { folder in
            let options = target.hasSuffix(".xlsx") ? [] : ["--excel"]
            let outcome = try await RaakvlakTool.ask(["export", folder.path(target)] + options)
            #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.errorText)")
            let again = try await RaakvlakTool.run(
                ["export", folder.path("again"), "--network", folder.path(target)]
            )
            #expect(again.status == 0, "\(again.errorText)")
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path("again")) {
                let original = try Data(contentsOf: URL(fileURLWithPath: RaakvlakTool.network + "/" + name))
                #expect(try Array(original) == folder.bytes(of: "again/" + name), "\(name)")
            }
        }
    }

    @Test func `a workbook is replaced only when told to`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("mine", to: "netwerk.xlsx")
            let path = folder.path("netwerk.xlsx")
            let refused = try await RaakvlakTool.ask(["export", path])
            #expect(refused.status == 73)
            #expect(refused.errorText.contains("--replace"))
            #expect(try folder.bytes(of: "netwerk.xlsx") == Array("mine".utf8))
            #expect(try await RaakvlakTool.ask(["export", path, "--replace"]).status == 0)
            #expect(try folder.bytes(of: "netwerk.xlsx").starts(with: Array("PK".utf8)))
            #expect(try folder.names() == ["netwerk.xlsx"])
        }
    }

    @Test func `a fresh export gives no notices but those of what it says`() async throws {
        try await withTemporaryFolder { folder in
            for language in ["nl", "en"] {
                let path = folder.path("\(language).xlsx")
                let export = try await RaakvlakTool.ask(["export", path, "--language", language])
                #expect(export.status == 0)
                let check = try await RaakvlakTool.run(["check", "--format", "csv", "--network", path])
                #expect(check.status == 0)
                let notices = check.outputText.split(separator: "\n").dropFirst()
                #expect(!notices.isEmpty && notices.allSatisfy { $0.contains(",countDiffers,") })
            }
        }
    }

    @Test func `other forms of workbook are explained`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name\n", to: "x.xlsx")
            let check = try await RaakvlakTool.run(["check", "--network", folder.path("x.xlsx")])
            #expect(check.status == 65)
            #expect(check.errorText.contains(".xlsx"))
            #expect(try await RaakvlakTool.ask(["export", folder.path("y.ods")]).status == 73)
            #expect(try await RaakvlakTool.ask(["export", folder.path("y.xlsx"), "--excel"]).status == 64)
            #expect(try await RaakvlakTool.run(["check", "--network", folder.path("z.xlsx")]).status == 66)
        }
    }

    @Test(arguments: ["nl", "en"]) func `a report of an office's workbook can be forwarded`(language: String)
        async throws
    {
        let path = Fixture.folder("spreadsheets/messy.xlsx")
        let options = ["--network", path, "--language", language, "--as-of", "2024-02-01"]
        for (format, suffix) in [("text", "txt"), ("html", "html"), ("markdown", "md")] {
            let outcome = try await RaakvlakTool.run(["check", "--format", format] + options)
            #expect(outcome.status == 65)
            expectGolden(outcome.outputText, at: "Fixtures/golden/commands/check-messy.\(language).\(suffix)")
        }
        let html = try await RaakvlakTool.run(["check", "--html"] + options)
        #expect(html.outputText.hasPrefix("<!DOCTYPE html>"))
    }

    @Test func `pupils are told of, and refused where asked`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,kind,text\nplek,need,Een plek voor leerling Sem de Vries.\n", to: "contributions.csv")
            let check = try await RaakvlakTool.run(["check", "--network", folder.path])
            #expect(check.status == 0)
            #expect(check.outputText.contains("leerling S… de V…"))
            #expect(!check.outputText.contains("Sem"))
            #expect(try await RaakvlakTool.run(["check", "--refuse-pupils", "--network", folder.path]).status == 65)
            let export = try await RaakvlakTool.run(
                ["export", folder.path("out"), "--refuse-pupils", "--network", folder.path]
            )
            #expect(export.status == 65)
            #expect(try folder.names() == ["contributions.csv"])
        }
    }
}
