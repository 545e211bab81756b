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

    private static let persons = [["id", "name"], ["anna", "Anna Bol"]]

    private func read(_ book: SampleWorkbook) throws -> Import { try WorkbookReader(path: "b.xlsx").read(book.bytes) }

    @Test func `a workbook of any folder is read`() throws {
        for folder in ["", "xl/", "a/b/"] {
            var book = SampleWorkbook([("Personen", Self.persons)])
            book.folder = folder
            #expect(try read(book).network?.nodes.map(\.id.text) == ["anna"], "\(folder)")
            #expect(try read(book).issues.isEmpty)
        }
    }

    @Test func `one sheet of any name is read as the table that it most likely is, and that is told`() throws {
        let rows = [["naam", "organisatie", "telefoon"], ["Anna Bol", "", "010 123 45 67"]]
        let outcome = try read(SampleWorkbook([("Blad1", rows)]))
        #expect(outcome.network?.nodes.map(\.kind) == [.person])
        let issue = try #require(outcome.issues.first { $0.problem == .tableRead(as: "persons.csv") })
        #expect(issue.place == "Blad1!A1")
        #expect(issue.text(in: .dutch).contains("gelezen als Personen"))
    }

    @Test func `hidden sheets are told of, and hidden rows are read`() throws {
        var book = SampleWorkbook([("Personen", Self.persons)])
        book.sheets[0].rows = book.sheets[0].rows.replacing("<row>", with: "<row hidden=\"1\">")
        let rows = SampleWorkbook.rows([["id", "name"], ["taal", "Taal"]])
        for (state, name) in [("hidden", "Thema’s"), ("veryHidden", "Lijst")] {
            book.add(.init(name: name, state: "state=\"\(state)\"", relation: state, rows: rows))
        }
        let outcome = try read(book)
        #expect(outcome.network?.nodes.map(\.id.text) == ["anna"])
        #expect(outcome.issues.map(\.problem) == [.hiddenSheet, .hiddenSheet])
        #expect(Set(outcome.issues.map(\.place)) == ["Thema’s!A1", "Lijst!A1"])
    }

    @Test func `formulas that no program computed are told of`() throws {
        var book = SampleWorkbook([("Personen", Self.persons)])
        book.sheets[0].rows +=
            "<row><c r=\"A3\" t=\"str\"><f>A2</f><v>bram</v></c><c r=\"B3\"><f>B2</f></c></row>"
            + "<row><c r=\"A4\"><f>A2</f></c><c r=\"B4\" t=\"str\"><f>B2</f><v></v></c></row>"
        let outcome = try read(book)
        #expect(outcome.issues.contains { $0.place == "Personen!B3" && $0.problem == .formulasWithoutValue(count: 2) })
    }

    @Test func `a sheet whose part is missing is damage, and a chart is none`() throws {
        var book = SampleWorkbook([("Personen", Self.persons)])
        book.add(.init(name: "Grafiek", relation: "chart"))
        #expect(fault(book.bytes) == .damaged("Grafiek"))
        book.relations = "<Relationship Id=\"chart\" Type=\"urn:x/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
        #expect(fault(book.bytes) == nil)
        #expect(try Workbook(book.bytes).otherSheets == ["Grafiek"])
    }

    @Test func `all sheets together have no more cells than one may have`() {
        var book = SampleWorkbook()
        // A row of 16,384 cells, of which only the last is there, 300 times.
        let rows = (1...300).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
        book.add(.init(name: "a", relation: "one", rows: rows))
        #expect(fault(book.bytes) == nil)
        book.sheets.append(book.sheets[0])
        #expect(fault(book.bytes) == .tooLarge)
        book.sheets = Array(repeating: .init(name: "a", relation: "one", rows: "<row/>"), count: 1_001)
        #expect(fault(book.bytes) == .tooLarge)
    }

    @Test func `sheets that would be lost are known`() throws {
        var book = SampleWorkbook([("Personen", Self.persons), ("Draaitabel", [["x"]])])
        book.add(.init(name: "Oud", state: "state=\"hidden\"", relation: "old", rows: SampleWorkbook.rows([["y"]])))
        try withTemporaryFolder { folder in
            let path = try folder.write(book.bytes, to: "b.xlsx")
            #expect(WorkbookReader.otherSheets(of: path) == ["Draaitabel", "Oud"])
            #expect(WorkbookReader.otherSheets(of: try folder.write("mine", to: "c.xlsx")) == [])
        }
    }

    @Test func `issues of a workbook stand at cells`() throws {
        let book = try WorkbookReader(path: Fixture.folder("spreadsheets/office.xlsx")).read()
        let places = book.issues.filter { $0.file == "Personen" }.map(\.place)
        #expect(places.contains { $0.hasPrefix("Personen!") })
    }
}
