import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakSpreadsheets

/// Sheets as spreadsheets write them.
@Suite struct SheetTests {
    private func rows(_ sheetData: String, texts: [String] = [], after: String = "") throws -> [Int: [String]] {
        var rows = SheetRows(texts, CellStyles(), isFrom1904: false)
        let xml = "<x:worksheet xmlns:x=\"urn:x\"><sheetData>\(sheetData)</sheetData>\(after)</x:worksheet>"
        try XMLDocument.read(Array(xml.utf8), &rows)
        return rows.rows
    }

    @Test func `cells of every type are texts`() throws {
        let cells = [
            "<c r=\"A1\" t=\"s\"><v>1</v></c>",
            "<c r=\"B1\" t=\"inlineStr\"><is><r><t>een </t></r><r><t>twee</t></r></is></c>",
            "<c r=\"C1\"><f>1+1</f><v>2</v></c>", "<c r=\"D1\" t=\"b\"><v>1</v></c>",
            "<c r=\"E1\" t=\"str\"><v>a_x000A_b</v></c>",
            "<c r=\"F1\" t=\"e\"><v>#N/A</v></c>", "<c r=\"G1\" t=\"s\"/>",
            "<c r=\"I1\" t=\"d\"><v>2023-04-12</v></c>",
        ]
        #expect(
            try rows("<row r=\"1\">\(cells.joined())</row>", texts: ["nul", "één"])[1]
                == ["één", "een twee", "2", "TRUE", "a\nb", "#N/A", "", "", "2023-04-12"]
        )
    }

    @Test func `rows and cells may be sparse, or without a place`() throws {
        let found = try rows(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"7\"><c r=\"C7\"><v>3</v></c></row><row/>"
        )
        #expect(found == [1: ["1", "2"], 7: ["", "", "3"]])
    }

    @Test func `what stands in cells merged over rows stands in each row`() throws {
        let cells =
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"2\"><c r=\"B2\"><v>3</v></c></row>"
        let merges = "<mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B1:D1\"/></mergeCells>"
        #expect(try rows(cells, after: merges) == [1: ["1", "2"], 2: ["1", "3"]])
    }

    @Test func `runs of a shared text are one, without how they are said`() throws {
        var texts = SharedStrings()
        let xml =
            "<sst><si><t>een</t></si><si><r><t xml:space=\"preserve\">a </t></r><r><t>b</t></r><rPh><t>x</t></rPh></si><si/></sst>"
        try XMLDocument.read(Array(xml.utf8), &texts)
        #expect(texts.texts == ["een", "a b", ""])
    }

    @Test func `a document with entities of its own is refused`() {
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>"
        for xml in [bomb, "<worksheet>", "", String(repeating: "<a>", count: 100)] {
            var rows = SheetRows([], CellStyles(), isFrom1904: false)
            #expect(throws: XMLDocument.Fault.self) { try XMLDocument.read(Array(xml.utf8), &rows) }
        }
    }

    @Test func `a cell that refers to no text is damaged`() throws {
        var rows = SheetRows(["nul"], CellStyles(), isFrom1904: false)
        let xml = "<worksheet><sheetData><row><c t=\"s\"><v>1</v></c></row></sheetData></worksheet>"
        try XMLDocument.read(Array(xml.utf8), &rows)
        #expect(rows.isDamaged)
    }

    @Test func `a cell beyond the edge of a sheet is too much`() throws {
        for place in ["A1048577", "XFE1"] {
            var rows = SheetRows([], CellStyles(), isFrom1904: false)
            let xml = "<worksheet><sheetData><row><c r=\"\(place)\"><v>1</v></c></row></sheetData></worksheet>"
            try XMLDocument.read(Array(xml.utf8), &rows)
            #expect(rows.isTooLarge)
        }
    }
}
