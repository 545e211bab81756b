import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakSpreadsheets

@Suite struct WorkbookReaderTests {
    private func fault(_ bytes: [UInt8]) -> WorkbookFault? {
        do throws(WorkbookFault) {
            _ = try Workbook(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func `what is no workbook is told apart`() {
        #expect(fault([]) == .notAWorkbook)
        #expect(fault(Array("id,name\n".utf8)) == .notAWorkbook)
        #expect(fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]) == .oldOrEncrypted)
    }

    @Test func `every fault is explained in both languages`() {
        for fault in [.notAWorkbook, .oldOrEncrypted, .otherForm(.openDocument), .tooLarge, .damaged("xl/x.xml")]
            as [WorkbookFault]
        {
            let phrase = WorkbookError.unreadable("a.xls", .init(fault)).phrase
            #expect(phrase.dutch.hasPrefix("'a.xls' ") && phrase.dutch.hasSuffix("."))
            #expect(phrase.english.hasPrefix("'a.xls' ") && phrase.english.hasSuffix("."))
        }
    }

    @Test func `a missing file is none`() {
        #expect(throws: LocationError.noSuchFile("/nowhere/x.xlsx")) {
            try WorkbookReader(path: "/nowhere/x.xlsx").read()
        }
    }

    @Test func `a workbook that LibreOffice saved is read as the same network as the folder it was made of`() throws {
        let folder = try FolderReader(path: Fixture.folder("spreadsheets/office")).read()
        let book = try WorkbookReader(path: Fixture.folder("spreadsheets/office.xlsx")).read()
        #expect(folder.issues.filter(\.isError).map { $0.text(in: .english) } == [])
        #expect(book.issues.filter(\.isError).map { $0.text(in: .english) } == [])
        #expect(book.network != nil)
        #expect(book.network == folder.network)
    }

    @Test func `issues of a workbook stand at cells`() throws {
        let book = try WorkbookReader(path: Fixture.folder("spreadsheets/office.xlsx")).read()
        let places = book.issues.filter { $0.file == "Personen" }.map(\.place)
        #expect(places.contains { $0.hasPrefix("Personen!") })
    }
}
