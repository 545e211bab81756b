import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakGraphviz

@Suite struct DatedPDFTests {
    private func dated(_ date: String, asOf: String? = "2024-02-01") throws -> String {
        let text = "1 0 obj << /CreationDate (D:\(date)) >> endobj and so on, to the very end of the file"
        let bytes = DatedPDF(Array(text.utf8), asOf: try asOf.map(CalendarDate.required)).bytes
        #expect(bytes.count == text.utf8.count)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `the date of creation is the as-of date, in the same number of bytes`() throws {
        #expect(try dated("20261123045332Z").contains("/CreationDate (D:20240201000000Z) >>"))
        #expect(try dated("20261123045332+01'00").contains("/CreationDate (D:20240201000000Z)      >>"))
    }

    @Test func `without an as-of date it is a fixed one`() throws {
        #expect(try dated("20261123045332Z", asOf: nil).contains("(D:20000101000000Z)"))
    }
}
