import Foundation
import RaakvlakTesting
import Testing

@testable import RaakvlakSpreadsheets

/// `export --pseudonyms`, as people give it.
struct PseudonymCommandTests {
    private static let files = [
        "persons.csv": """
        id,name,aliases,organization,role,email,phone,Koçak vindt
        akocak,Anne Koçak,"Koçak, Anne|Annie",kocak-advies,adviseur,anne@example.org,+31612345678,alles
        thi-le,Thi Le,,de-waal,docent,,,
        p-0042,Roos de Waal,,de-waal,docent,,,

        """,
        "organizations.csv": """
        id,kind,name,url
        kocak-advies,organization,Koçak Advies,https://www.kocakadvies.example.org
        de-waal,schoolBoard,De Waal,https://www.example.org/de-waal
        lezen,organization,Samen lezen,https://www.example.org/in/annekocak

        """,
        "contributions.csv": """
        id,kind,text,by,visible_to,source
        akocak-need-1,need,"anne kocak zoekt hulp; bel 0612345678 / 06–87654321 (2 kinderen)",akocak,akocak|p-0042,"zie p-0042."
        plan-1,need,"Volgens Thi Le (T0612345678) stroomt De Waal; mail anne@example.org",thi-le,,verslag door akocak

        """,
    ]

    private func withNetwork(_ body: (TemporaryFolder, _ arguments: [String]) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            // The folder, too, is called by a name.
            for (name, text) in Self.files { try folder.write(text, to: "Anne Koçak/" + name) }
            try await body(folder, ["--pseudonyms", "--seed", "7", "--network", folder.path("Anne Koçak")])
        }
    }

    @Test func `no name, id, address or number leaves`() async throws {
        try await withNetwork { folder, options in
            for format in ["json", "graphml", "gexf", "dot"] {
                let outcome = try await RaakvlakTool.run(["export", "--format", format] + options)
                #expect(outcome.status == 0, "\(outcome.errorText)")
                expectGolden(outcome.outputText, at: "Fixtures/golden/pseudonyms/export.\(format)")
            }
            let outcome = try await RaakvlakTool.run(["export", folder.path("csv")] + options)
            #expect(outcome.status == 0, "\(outcome.errorText)")
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path("csv")) {
                let text = String(decoding: try folder.bytes(of: "csv/" + name), as: UTF8.self)
                expectGolden(text, at: "Fixtures/golden/pseudonyms/\(name)")
            }
        }
    }

    @Test func `a workbook isn't called by the name of the folder`() async throws {
        try await withNetwork { folder, options in
            let outcome = try await RaakvlakTool.run(["export", folder.path("x.xlsx")] + options)
            #expect(outcome.status == 0, "\(outcome.errorText)")
            var archive = try ZipArchive(folder.bytes(of: "x.xlsx"), mostBytes: 1 << 24)
            for part in ["docProps/core.xml", "docProps/app.xml", "xl/workbook.xml", "xl/sharedStrings.xml"] {
                let bytes = try archive.entry(part)
                let text = String(decoding: try #require(bytes), as: UTF8.self)
                #expect(
                    !TellingNetwork.words(of: text).contains { ["anne", "kocak", "akocak"].contains($0) },
                    "\(part)"
                )
            }
        }
    }
}
