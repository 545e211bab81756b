import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakSpreadsheets

/// What stands in a cell, by its type, its number and its style.
@Suite struct CellTests {
    @Test(
        arguments: [
            ("45028", CellStyles.Meaning.day, false, "2023-04-12"), ("45028.5", .day, false, "2023-04-12 12:00"),
            ("43566", .day, true, "2023-04-12"), ("45017", .month, false, "2023-04"), ("45028", .year, false, "2023"),
            ("1", .day, false, "1900-01-01"), ("61", .day, false, "1900-03-01"), ("0.25", .time, false, "06:00"),
            ("8", .number, false, "8"), ("0.1", .number, false, "0.1"), ("1E3", .number, false, "1000"),
            ("1.5625", .duration, false, "37:30"), ("0.30000000000000004", .number, false, "0.3"),
            ("1234567.1", .number, false, "1234567.1"), ("999999999999999", .number, false, "999999999999999"),
            ("60", .day, false, nil), ("-1", .day, false, nil),
        ] as [(String, CellStyles.Meaning, Bool, String?)]
    ) func `a number is what its style shows`(text: String, meaning: CellStyles.Meaning, is1904: Bool, shown: String?)
        throws
    {
        #expect(try #require(CellNumber(text)).text(meaning, isFrom1904: is1904) == shown)
    }

    @Test(arguments: [
        ("yyyy\\-mm\\-dd", CellStyles.Meaning.day), ("D-M-JJJJ", .day), ("[$-413]d mmmm yyyy;@", .day),
        ("mmm\\-yy", .month),
        ("yyyy", .year), ("[h]:mm:ss", .duration), ("[h]:mm", .duration), ("[mm]:ss", .duration), ("h:mm", .time),
        ("[$-413]h:mm", .time), ("General", .number), ("0.00", .number), ("#,##0\\ \"dagen\"", .number),
        ("[Red]0.0", .number), ("0.00E+00", .number), ("@", .number),
    ]) func `a format tells how much of a date is shown`(code: String, meaning: CellStyles.Meaning) throws {
        let xml =
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"\(escaped(code))\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
        var styles = CellStyles()
        try XMLDocument.read(Array(xml.utf8), &styles)
        #expect(styles.meaning(1) == meaning)
        #expect(styles.meaning(0) == .number)
        #expect(styles.meaning(9) == .number)
    }

    private func escaped(_ code: String) -> String {
        code.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    }

    @Test func `places and ranges are read`() {
        #expect(CellPlace("C4") == CellPlace("$C$4"))
        #expect(CellPlace("AA10").map { [$0.row, $0.column] } == [10, 27])
        #expect(CellPlace("4C") == nil)
        #expect(CellPlace("") == nil)
        #expect(CellPlace("ZZZZZZZZZZ1") == nil)
        #expect(CellRange("A2:B4")?.last == CellPlace("B4"))
        #expect(CellRange("A2") == nil)
    }

    @Test func `escapes are read once, and written where they must be`() {
        for text in [
            "_x0041_", "a\u{1}b", "_x005F_x0041_", "\r\n", "_", "__x0041_", "\u{FFFE}", "_x0007\u{1}", "_x000D\r",
        ] {
            #expect(EscapedText.spreadsheet.text(of: EscapedText.spreadsheet.escaping(text)) == text)
        }
        #expect(EscapedText.spreadsheet.text(of: "a_x000D_b") == "a\rb")
        #expect(EscapedText.spreadsheet.escaping("één_twee") == "één_twee")
    }
}
