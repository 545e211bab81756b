import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// The reader holds twice its longest row, which has a mebibyte; most tests make it smaller, to try every case.
@Suite struct LongRowTests {
    private static let longest = 64
    private static let text = "één \"twee\"\ndrie"

    @Test func `a row may have a mebibyte with its line break, and no byte more`() throws {
        for (excess, fault) in [(-1, nil), (0, nil), (1, CSVReader.Fault.tooLong)] {
            let long = [UInt8](repeating: 97, count: (1 << 20) - 1 + excess)
            let rows = try withTemporaryFolder { try $0.rows(of: Array("x\n".utf8) + long + Array("\ny\n".utf8)) }
            #expect(rows.map(\.fault) == (fault == nil ? [nil, nil, nil] : [nil, fault]))
        }
    }

    @Test(arguments: ["", "\"", "b", ",", ",b", "\n", "\r\n", "\"\"", "\",", "\",b", "\"b", "\",,", "\"\r\n"])
    func `no ending of the longest row makes a row of what is left of it`(ending: String) throws {
        try withTemporaryFolder { folder in
            for opening in ["", "a,", "\"", "a,\""] {
                for length in (Self.longest - 4)...(Self.longest + 2) {
                    let filling = String(repeating: "a", count: length - opening.utf8.count)
                    let text = "\(opening)\(filling)\(ending)c,d\nlast,row\n"
                    let rows = try folder.rows(of: text.utf8, longest: Self.longest)
                    let count = ending.utf8.last == 10 ? 3 : 2
                    let isWhole = rows.count == count && rows.last?.fields == ["last", "row"]
                    #expect(isWhole || rows.last?.fault != nil, "\(text.debugDescription)")
                }
            }
        }
    }

    @Test func `rows that cross the end of the buffer are read whole`() throws {
        let row = "\"één \"\"twee\"\"\ndrie\",\"\",vier\r\n"
        try withTemporaryFolder { folder in
            for shift in 0..<Self.longest {
                let first = String(repeating: "a", count: shift) + "\n"
                let read = try folder.rows(of: (first + String(repeating: row, count: 20)).utf8, longest: Self.longest)
                #expect(read.suffix(20).allSatisfy { $0.fields == [Self.text, "", "vier"] && $0.fault == nil })
                #expect(read.count == (shift == 0 ? 20 : 21))
                #expect(read.last?.line == 40)
            }
        }
    }

    @Test func `rows that cross two mebibytes are read whole`() throws {
        let field = String(repeating: "é\n", count: 999)
        let row = Array("\"\(field)\",\"\",vier\r\n".utf8)
        let count = (2 << 20) / row.count + 2
        let bytes = (0..<count).flatMap { _ in row }
        for shift in [0, 1, 2, 3] {
            let rows = try withTemporaryFolder { try $0.rows(of: [UInt8](repeating: 97, count: shift) + [10] + bytes) }
            #expect(rows.suffix(count).allSatisfy { $0.fields == [field, "", "vier"] })
            #expect(rows.last?.line == 2 + (count - 1) * 1000)
        }
    }

    @Test func `a file that ends near the end of the buffer is read to its end`() throws {
        try withTemporaryFolder { folder in
            for size in (Self.longest - 4)...(3 * Self.longest) {
                let lines = (0..<size).map { $0 % 16 == 15 ? UInt8(10) : 97 }
                let rows = try folder.rows(of: lines, longest: Self.longest)
                #expect(rows.count == (size + 15) / 16)
            }
        }
    }
}
