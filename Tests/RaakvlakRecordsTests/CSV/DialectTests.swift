import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// The bytes of a table as Excel and others write them.
@Suite struct DialectTests {
    private static let table = [["id", "name"], ["anna", "Anna, één; tab\t"], ["bram", "\"Bram\"\nregel 2"]]

    /// The rows with this delimiter and line break, quoted where they must be.
    private static func text(_ delimiter: String, _ lineBreak: String, quotesAll: Bool = false) -> String {
        table.map { row in
            row.map { field in
                let needsQuotes = quotesAll || field.contains { ",;\t\"\n".contains($0) }
                return needsQuotes ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
            }.joined(separator: delimiter) + lineBreak
        }.joined()
    }

    @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
    func `any delimiter and any line break is found, in every encoding`(delimiter: String, lineBreak: String) throws {
        try withTemporaryFolder { folder in
            for text in [Self.text(delimiter, lineBreak), Self.text(delimiter, lineBreak, quotesAll: true)] {
                let texts = [text, String(text.dropLast(1)), "sep=\(delimiter)\(lineBreak)" + text]
                for bytes in texts.flatMap(\.inEveryEncoding) {
                    let rows = try folder.decodedRows(of: bytes)
                    #expect(rows == Self.table)
                }
            }
        }
    }

    @Test func `lines are counted by the breaks that end rows`() throws {
        for lineBreak in ["\n", "\r\n", "\r"] {
            let rows = try rows(of: ["id", "", "\"a\(lineBreak)b\"", "c"].joined(separator: lineBreak))
            #expect(rows.map(\.line) == [1, 3, 5])
        }
        #expect(try rows(of: "sep=;\r\nid;name\r\n").map(\.line) == [2])
    }

    @Test(arguments: [
        ("id,name", 2), ("id", 1), ("id;name,of nickname", 2), ("\"a;b;c;d\",name,e", 3), ("a,b;c\td", 2),
        ("id\tname\nx,y,z,a,b", 2), ("sep=|\nid", 1), ("\n\nid;name", 2), ("naam\n\"a;b\"", 1), ("sep=;", 1),
        ("SEP=\t\nid\tname", 2),
    ])
    func `the delimiter is what stands most often between the names of the header`(text: String, count: Int) throws {
        let header = try fields(of: text).first
        #expect((header ?? [""]).count == count)
    }

    @Test func `a table that we wrote is read as one, whatever its header holds`() throws {
        var text = CSVText()
        text.append(header: ["id", "a; b; c; d", "e\tf\tg\th"])
        text.append(["x", "y", "z"])
        let rows = try withTemporaryFolder { try $0.rows(of: text.bytes) }
        #expect(rows.map(\.fields) == [["id", "a; b; c; d", "e\tf\tg\th"], ["x", "y", "z"]])
    }

    @Test func `bytes are windows-1252 where they are not UTF-8, and damaged UTF-8 where most of it is`() throws {
        let cases: [([UInt8], TextEncoding)] = [
            ([], .utf8), (Array("naam".utf8), .utf8), (Array("één €".utf8), .utf8), ([0xE9, 110], .windows1252),
            (Array("één".utf8) + [0xE9], .utf8), (Array("é".utf8) + [0xE9, 0xE8], .windows1252), ([0xC3], .windows1252),
            ([0xE2, 0x82], .windows1252), ([0xED, 0xA0, 0x80], .windows1252), ([0xC0, 0x80], .windows1252),
            ([0xF4, 0x90, 0x80, 0x80], .windows1252), (Array("😀".utf8), .utf8),
        ]
        for (bytes, expected) in cases {
            #expect(try EncodingScan.encoding(of: ByteSource(bytes: bytes)) == expected, "\(bytes)")
        }
    }

    @Test func `characters that lie across the blocks in which bytes are looked at are whole`() throws {
        for shift in 0..<8 {
            let bytes = [UInt8](repeating: 97, count: (1 << 18) - shift) + Array("😀€é".utf8)
            #expect(try EncodingScan.encoding(of: ByteSource(bytes: bytes)) == .utf8)
            #expect(try EncodingScan.encoding(of: ByteSource(bytes: bytes.dropLast() + [97])) == .utf8)
            #expect(try EncodingScan.encoding(of: ByteSource(bytes: bytes + [0xFF, 0xFF, 0xFF, 0xFF])) == .windows1252)
        }
    }

    @Test func `every byte of windows-1252 is a character, but for five`() {
        let texts = (UInt8.min...UInt8.max).map { byte in
            [byte].withUnsafeBufferPointer { TextEncoding.windows1252.text($0) }
        }
        #expect(texts.indices.filter { texts[$0] == nil } == [0x81, 0x8D, 0x8F, 0x90, 0x9D])
        #expect(texts[0x80] == "€" && texts[0x9F] == "Ÿ" && texts[0xE9] == "é" && texts[65] == "A")
        #expect(Set(texts.compactMap(\.self)).count == 251)
    }

    @Test func `what can't be decoded is found in its place`() throws {
        let header: [UInt8] = Array(
            "id;name;source\r\nanna;\u{00CB}nna;\r\nbram;B".unicodeScalars.map { UInt8($0.value) }
        )
        try withTemporaryFolder { folder in
            try folder.write(header + [0x81, 59, 13, 10], to: "persons.csv")
            let issues = try FolderReader(path: folder.path).read().issues
            #expect(issues.map(\.place) == ["persons.csv:3:2"])
            #expect(issues.map(\.problem) == [.undecodable(column: "name", as: .windows1252)])
        }
    }

    @Test func `half a character of UTF-16, and half a unit, is found in its place`() throws {
        let start = "\u{FEFF}id\tname\r\nanna\tAnna\r\nbram\tB"
        let halves = [0xD83D, 0xDE00].flatMap { half in
            [true, false].map { (start.utf16 + [half] + "x\r\n".utf16).bytes(isBigEndian: $0) }
        }
        for bytes in halves + [Array(start.utf16).bytes(isBigEndian: false) + [65]] {
            let issues = try NetworkReader([InputTable(name: "persons.csv", bytes: bytes)]).read().issues
            #expect(issues.map(\.place) == ["persons.csv:3:2"])
            #expect(issues.map(\.problem) == [.undecodable(column: "name", as: .utf16)])
        }
    }
}

extension String {
    /// The bytes of the text in each encoding that holds it.
    fileprivate var inEveryEncoding: [[UInt8]] {
        let marked = Array(("\u{FEFF}" + self).utf16)
        return [
            Array(utf8), [0xEF, 0xBB, 0xBF] + Array(utf8), unicodeScalars.map { UInt8($0.value) },
            marked.bytes(isBigEndian: false), marked.bytes(isBigEndian: true),
        ]
    }
}

extension [UInt16] {
    fileprivate func bytes(isBigEndian: Bool) -> [UInt8] {
        flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 255))
            return isBigEndian ? [high, low] : [low, high]
        }
    }
}

extension TemporaryFolder {
    /// The texts of the rows that a reader finds in a file of these bytes.
    fileprivate func decodedRows(of bytes: [UInt8]) throws -> [[String?]] {
        var reader = try CSVReader(path: write(bytes, to: "dialect.csv"))
        var rows: [[String?]] = []
        while try reader.next() {
            rows.append((0..<reader.fieldCount).map { reader.table.dialect.encoding.text(reader.field($0)) })
        }
        return rows
    }
}
