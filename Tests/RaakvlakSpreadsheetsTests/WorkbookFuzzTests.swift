import Foundation
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakSpreadsheets

/// Damaged workbooks give a network, issues or an error; they never stop the program.
@Suite struct WorkbookFuzzTests {
    private static func workbook() throws -> [UInt8] {
        let path = Fixture.folder("spreadsheets/office.xlsx")
        return [UInt8](try #require(FileManager.default.contents(atPath: path)))
    }

    @Test func `damaged workbooks`() throws {
        Fuzzing("xlsx", ordinary: 200).run(on: [("office.xlsx", try Self.workbook())]) { name, bytes in
            do {
                let outcome = try WorkbookReader(path: name).read(bytes, pupils: .notice)
                #expect((outcome.network == nil) == (outcome.errorCount > 0))
            } catch is WorkbookError {}
        }
    }

    @Test func `damaged parts of workbooks`() throws {
        var archive = try ZipArchive(Self.workbook(), mostBytes: 1 << 24)
        let names = ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet4.xml"]
        var parts: [(name: String, bytes: [UInt8])] = []
        for name in names {
            let bytes = try archive.entry(name)
            parts.append((name, try #require(bytes)))
        }
        Fuzzing("xlsx-parts", ordinary: 400).run(on: parts) { name, bytes in
            do throws(XMLDocument.Fault) {
                try Self.read(name, bytes)
            } catch {}
        }
    }

    private static func read(_ name: String, _ bytes: [UInt8]) throws(XMLDocument.Fault) {
        switch name {
        case "xl/workbook.xml":
            var parts = WorkbookParts()
            try XMLDocument.read(bytes, &parts)
        case "xl/sharedStrings.xml":
            var texts = SharedStrings()
            try XMLDocument.read(bytes, &texts)
        case "xl/styles.xml":
            var styles = CellStyles()
            try XMLDocument.read(bytes, &styles)
            for style in -1...10 { _ = styles.meaning(style) }
        default:
            var rows = SheetRows(Array(repeating: "tekst", count: 100), CellStyles(), isFrom1904: false)
            try XMLDocument.read(bytes, &rows)
            _ = rows.tableRows
        }
    }
}
