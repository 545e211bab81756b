import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

@Suite struct CSVReaderTests {
    @Test(arguments: [
        "a,b\nc,d\n", "a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\r\nc,d", "\"a\",\"b\"\r\n\"c\",\"d\"", "\u{FEFF}a,b\nc,d",
    ])
    func `rows end with LF, CRLF or the file, and a byte order mark is passed over`(text: String) throws {
        #expect(try fields(of: text) == [["a", "b"], ["c", "d"]])
    }

    @Test func `an empty file and one of empty lines have no rows`() throws {
        for text in ["", "\n", "\r\n\n\r\n", "\u{FEFF}", "\u{FEFF}\n"] { #expect(try rows(of: text).isEmpty) }
    }

    @Test func `empty lines are no rows, but count as lines`() throws {
        let rows = try rows(of: "\n\na\n\r\n\nb\n")
        #expect(rows.map(\.fields) == [["a"], ["b"]])
        #expect(rows.map(\.line) == [3, 6])
    }

    @Test func `a quoted field holds commas, line breaks and doubled quotes`() throws {
        let rows = try rows(of: "\"a,b\",\"c\nd\r\ne\",\"\"\"f\"\"g\"\"\"\nh,i,j\n")
        #expect(rows.map(\.fields) == [["a,b", "c\nd\r\ne", "\"f\"g\""], ["h", "i", "j"]])
        #expect(rows.map(\.line) == [1, 4])
        #expect(rows.allSatisfy { $0.fault == nil })
    }

    @Test(arguments: ["a,\n", "a,", "a,\"\"\n", "a,\"\"", "\"a\",\r\n"])
    func `a comma at the end begins an empty field`(text: String) throws {
        #expect(try fields(of: text) == [["a", ""]])
    }

    @Test func `a quoted empty field is no empty line`() throws {
        #expect(try fields(of: "a\n\"\"\nb\n") == [["a"], [""], ["b"]])
    }

    @Test func `a carriage return within a field stays`() throws {
        #expect(try fields(of: "a\rb,c\r,\"d\r\"\n") == [["a\rb", "c\r", "d\r"]])
    }

    @Test func `blanks and other bytes stay as they are`() throws {
        #expect(try fields(of: " a ,\t\"b\n").first?.first == " a ")
        #expect(try withTemporaryFolder { try $0.rows(of: [0, 44, 0xFF, 10]) }.first?.fields == ["\0", "\u{FFFD}"])
    }

    @Test func `a quote within a field or text behind one is a fault of that field alone`() throws {
        let rows = try rows(of: "a,b\"c,d\n\"e\"f,g\nh,\"i\" ,j\nk,l\n")
        #expect(rows.map(\.fault) == [.strayQuote(column: 2), .strayQuote(column: 1), .strayQuote(column: 2), nil])
        #expect(rows.map(\.fields.count) == [3, 2, 3, 2])
        #expect(rows.map(\.line) == [1, 2, 3, 4])
    }

    @Test func `a quote that is never closed ends the reading, and tells where it opened`() throws {
        let rows = try rows(of: "a,b\nc,\"d\ne,f\n")
        #expect(rows.map(\.fault) == [nil, .unterminatedQuote(column: 2)])
        #expect(rows.map(\.line) == [1, 2])
    }

    @Test func `a missing file and a folder are told apart`() throws {
        try withTemporaryFolder { folder in
            #expect(throws: LocationError.noSuchFile(folder.path("none.csv"))) { try folder.open("none.csv") }
            #expect(throws: LocationError.notReadable(folder.path, reason: "Is a directory")) { try folder.open("") }
        }
    }
}

extension TemporaryFolder {
    /// Opens a file of the folder and reads its first row.
    fileprivate func open(_ name: String) throws {
        var reader = try CSVReader(path: name.isEmpty ? path : path(name))
        _ = try reader.next()
    }
}
