import Foundation
import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords
@testable import RaakvlakSpreadsheets

/// What was written as a workbook reads back as the same network.
@Suite struct WorkbookRoundTripTests {
    private func fixture() throws -> Network {
        try #require(FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network)
    }

    private func expectSame(_ network: Network, in language: Language, _ comment: Comment) throws {
        let bytes = try WorkbookWriter(network, title: "Netwerk", in: language).bytes()
        let outcome = try WorkbookReader(path: "netwerk.xlsx").read(bytes)
        #expect(outcome.issues.filter(\.isError).map { $0.text(in: .english) } == [], comment)
        let isSame = outcome.network == network
        #expect(isSame, comment)
    }

    @Test(arguments: Language.allCases) func `the fixture comes back from a workbook`(language: Language) throws {
        try expectSame(fixture(), in: language, "")
    }

    @Test func `100 random networks come back from a workbook`() throws {
        for seed in 0..<100 {
            let network = try Network.random(seed: seed, persons: 2 + seed % 3)
            try expectSame(network, in: seed % 2 == 0 ? .dutch : .english, "seed \(seed)")
        }
    }

    @Test func `what is invented is called so in Dutch`() throws {
        let network = try invented(source: "invented")
        let bytes = try WorkbookWriter(network, title: "Netwerk", in: .dutch).bytes()
        let cells = try Workbook(bytes).sheets.map { $0.rows.flatMap(\.fields) }
        #expect(cells.map { $0.contains("verzonnen") } == [true, true, true])
        #expect(!cells.joined().contains("invented"))
        #expect(try WorkbookReader(path: "netwerk.xlsx").read(bytes).issues.isEmpty)
    }

    @Test(arguments: ["invented", "verzonnen", "'verzonnen", "''Verzonnen", "VERZONNEN", "'invented", "Invented", "'"])
    func `any source comes back as it is`(source: String) throws {
        for language in Language.allCases { try expectSame(invented(source: source), in: language, "\(source)") }
    }

    /// A network whose node, name and tie have this source.
    private func invented(source: String) throws -> Network {
        let former = Node.OtherName("Eda", kind: .former, source: source)
        let nodes = [
            Node(id: try .required("ada"), kind: .person, name: "Ada", otherNames: [former], source: source),
            Node(id: try .required("bob"), kind: .person, name: "Bob", source: source),
        ]
        let ties = try NetworkSketch("ada collaborates bob source=\(source)").ties
        return try Network(nodes: nodes, ties: ties)
    }

    @Test func `the same network gives the same bytes`() throws {
        let network = try Network.random(seed: 7, persons: 3)
        let writer = WorkbookWriter(network, title: "Netwerk", in: .dutch)
        #expect(try writer.bytes() == writer.bytes())
    }

    @Test func `a text that Excel can't hold is an error, and leaves no file`() throws {
        let node = Node(
            id: try .required("ada"),
            kind: .person,
            name: String(repeating: "a", count: 40_000)
        )
        let network = try Network(nodes: [node], ties: [])
        #expect(throws: WorkbookError.notHeld(sheet: "Personen", row: 2)) {
            try WorkbookWriter(network, title: "", in: .dutch).bytes()
        }
    }

    @Test func `a workbook that is being made goes when the process is told to stop`() async {
        await #expect(processExitsWith: .exitCode(7)) {
            let path = try TemporaryFile().path
            let isThere = access(path, F_OK) == 0
            UnfinishedFiles.abandonAll { exit(isThere && access(path, F_OK) != 0 ? 7 : 8) }
        }
    }

    @Test(arguments: [
        "a\u{0}b\u{1}c\r\nd\u{FFFF}", "_x0041_ en _x000D_", "  blanks  ", "=1+1", "00008", "'tekst", "TRUE",
        "12-4-2023", "1,5",
        "é → č 😀", "_x", "<b>&amp;</b>",
    ]) func `any text comes back as it is`(text: String) throws {
        let node = Node(id: try .required("ada"), kind: .person, name: text)
        try expectSame(Network(nodes: [node], ties: []), in: .dutch, "\(text.debugDescription)")
    }
}
