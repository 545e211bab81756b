import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

@Suite struct CSVTextTests {
    @Test func `a field is quoted only where it must be`() {
        var text = CSVText()
        text.append(["a b", "", "c,d", "e\"f", "g\nh", "i\rj", "'", "|"])
        #expect(String(decoding: text.bytes, as: UTF8.self) == "a b,,\"c,d\",\"e\"\"f\",\"g\nh\",\"i\rj\",',|\n")
    }

    @Test func `a row of one empty field is no empty line`() {
        var text = CSVText()
        text.append([""])
        #expect(String(decoding: text.bytes, as: UTF8.self) == "\"\"\n")
    }

    @Test func `a byte order mark that is data is quoted, so that it is read`() throws {
        var text = CSVText()
        text.append(["\u{FEFF}", "a"])
        let rows = try withTemporaryFolder { try $0.rows(of: text.bytes) }
        #expect(rows.map(\.fields) == [["\u{FEFF}", "a"]])
    }

    @Test func `what was written reads back as the same fields, for 200 tables of nasty texts`() throws {
        try withTemporaryFolder { folder in
            for seed in 0..<200 {
                var generator = SeededGenerator(seed: seed)
                let table = generator.table()
                var text = CSVText()
                for row in table { text.append(row) }
                let rows = try folder.rows(of: text.bytes)
                let isSame = rows.map(\.fields) == table && rows.allSatisfy { $0.fault == nil }
                #expect(isSame, "seed \(seed)")
            }
        }
    }
}

extension SeededGenerator {
    private static let nasty = [
        "", "\"", "\"\"", ",", "\n", "\r", "\r\n", "\n\n", " ", "\u{FEFF}", "\0", "a,\"b\"\n", "\",\"",
    ]

    fileprivate mutating func table() -> [[String]] {
        let columns = number(in: 1...6)
        return (0..<number(in: 1...30)).map { _ in (0..<columns).map { _ in field() } }
    }

    private mutating func field() -> String { chance(40) ? element(of: Self.nasty) : text() }
}
