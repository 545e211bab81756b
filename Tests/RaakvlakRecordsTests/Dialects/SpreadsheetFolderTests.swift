import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// What was written as a Dutch Excel writes it reads back as the same network.
@Suite struct SpreadsheetFolderTests {
    private func expectSame(_ network: Network, _ comment: Comment) throws {
        let outcome = try read(SpreadsheetFolder(network).files)
        #expect(outcome.issues.filter(\.isError).map { $0.text(in: .english) } == [], comment)
        let isSame = outcome.network == network
        #expect(isSame, comment)
    }

    @Test func `the fixture comes back from Excel's files`() throws {
        let network = try FixtureTests.network()
        try expectSame(network, "")
        let files = SpreadsheetFolder(network).files
        let persons = try #require(files.first { $0.name == "persons.csv" })
        #expect(String(decoding: persons.bytes.prefix(24), as: UTF8.self) == "id;naam;organisatie;rol;")
        #expect(persons.bytes.suffix(2) == [13, 10])
    }

    @Test func `100 random networks come back from Excel's files`() throws {
        for seed in 0..<100 { try expectSame(.random(seed: seed, persons: 2 + seed % 3), "seed \(seed)") }
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("- punt een", "'- punt een"), ("+1-2", "'+1-2"),
        ("'=x", "''=x"), ("''-x", "'''-x"), ("\t=x", "'\t=x"), ("-", "'-"), ("'s-Hertogenbosch", "'s-Hertogenbosch"),
        ("-5", "-5"), ("+32 2 555 12 34", "+32 2 555 12 34"), ("-0,5", "-0,5"), ("a=b", "a=b"), ("", ""), ("'", "'"),
    ]) func `what a spreadsheet would compute is guarded, and comes back`(text: String, guarded: String) throws {
        #expect(SpreadsheetText.guarded(text) == guarded)
        #expect(SpreadsheetText.unguarded(guarded) == text)
        let node = Node(id: try .required("ada"), kind: .person, name: "a" + text, source: text.isEmpty ? nil : text)
        try expectSame(Network(nodes: [node], ties: []), "\(text)")
    }

    @Test func `the zeros that Excel loses are found again`() throws {
        var attributes = Attributes()
        attributes[.identifier] = "00008"
        let node = Node(id: try .required("de-brug"), kind: .schoolBoard, name: "De Brug", attributes: attributes)
        let network = try Network(nodes: [node], ties: [])
        let file = SpreadsheetFolder(network).files[0]
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.contains(";00008;"))
        let bytes = Array(text.replacing(";00008;", with: ";8;").utf8)
        #expect(try read([FolderWriter.File(name: file.name, bytes: bytes)]).network == network)
    }

    @Test func `what windows 1252 lacks is written as UTF-8, and told`() throws {
        let node = Node(id: try .required("ada"), kind: .person, name: "Ada Černý → Zoë €")
        let folder = SpreadsheetFolder(try Network(nodes: [node], ties: []))
        #expect(folder.unicodeFiles == ["persons.csv"])
        #expect(folder.files[0].bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
        #expect(try read(folder.files).network?.nodes.map(\.name) == ["Ada Černý → Zoë €"])
    }

    @Test(arguments: [
        ("2023-04-12", "12-4-2023"), ("2023-04", "apr-23"), ("1998-04", "4-1998"), ("2023-spring", "voorjaar 2023"),
        ("2023/2024", "2023/2024"), ("2023", "2023"), ("2023-04-12?", "12-4-2023?"), ("2022-winter", "winter 2022"),
        ("0987-01-02", "2-1-0987"),
    ]) func `a date is written as Excel shows it, and read back`(date: String, text: String) {
        #expect(SpreadsheetText.date(date) == text)
        #expect(date == text || Repair.date(text) == date)
    }

    @Test(arguments: [
        ("2.5", "2,5"), ("1.125", "1,1250"), ("0.125", "0,1250"), ("12", "12"), ("1e-07", "1e-07"), ("-0.5", "-0,5"),
    ])
    func `a number is written as Excel shows it, and read back`(number: String, text: String) {
        #expect(SpreadsheetText.number(number) == text)
        #expect(number == text || Repair.number(text, .decimal) == number)
    }

    @Test func `windows 1252 is what Windows has`() {
        #expect(Windows1252.bytes(of: "é €’") == [0xE9, 0x20, 0x80, 0x92])
        #expect(Windows1252.bytes(of: "č") == nil)
        #expect(Windows1252.bytes(of: "\u{81}") == nil)
        #expect(Windows1252.bytes(of: "Ã©") == nil, "could be taken for é in UTF-8")
    }

    @Test(arguments: NetworkReader.tableNames.sorted())
    func `every column has a Dutch name, by which it is known`(file: String) {
        let (columns, kinds) = KnownColumn.columns(of: file)
        let names = columns.map(\.name)
        for name in names {
            let title = ColumnWords.title(of: name, in: file)
            #expect(ColumnWords.column(for: title, among: names, kinds: kinds) == name, "\(file): \(title)")
        }
        let titles = names.map { FoldedWord(ColumnWords.title(of: $0, in: file)) }
        #expect(Set(titles).count == titles.count)
    }

    @Test func `every kind of tie has a Dutch name, by which it is known`() {
        for code in TieKind.codes {
            let title = CodeWords.title(of: code, among: TieKind.codes)
            #expect(CodeWords.code(title, of: TieKind.codes) == code)
        }
    }
}
