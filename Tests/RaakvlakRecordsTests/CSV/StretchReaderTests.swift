import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// Reading a file in stretches on several threads gives what reading it in one go gives.
@Suite struct StretchReaderTests {
    @Test func `rows of any form are the same in stretches of any length`() throws {
        for seed in 0..<40 {
            var generator = SeededGenerator(seed: seed)
            let pieces = [
                "a,b\n", "\"c\nd\",e\r\n", "\n", "\"\"\"\n\",\n", "f\"g,\n", "\"h\n", "é,\"i\"j\n", ",\n", "k,l\r\n",
            ]
            // Quotes that are never closed are few, so that much is read behind most of them.
            let weights = [8, 6, 2, 4, 1, generator.chance(30) ? 1 : 0, 1, 3, 6]
            let bag = zip(pieces, weights).flatMap { Array(repeating: $0, count: $1) }
            let text = "x,y\n" + (0..<generator.number(in: 1...60)).map { _ in generator.element(of: bag) }.joined()
            let expected = try rows(of: text, StretchPlan(shortest: .max, longest: .max, threads: 1))
            for stretch in [1, 2, 3, 5, 8, 13, 50, 200] {
                let found = try rows(
                    of: text,
                    StretchPlan(shortest: stretch, longest: stretch, threads: generator.number(in: 1...4))
                )
                #expect(found == expected, "seed \(seed), stretches of \(stretch): \(text.debugDescription)")
            }
        }
    }

    @Test func `a damaged fixture gives the same network and issues in stretches of any length`() throws {
        var generator = SeededGenerator(seed: 77)
        let files = FolderWriter(try FixtureTests.network()).files
        for round in 0..<25 {
            let tables = files.map { file in
                let isDamaged = round > 0 && generator.chance(25)
                return InputTable(name: file.name, bytes: isDamaged ? generator.damaged(file.bytes) : file.bytes)
            }
            let stretch = generator.number(in: 100...8_000)
            let plan = StretchPlan(shortest: stretch, longest: stretch, threads: generator.number(in: 2...3))
            let (one, many) = (
                try read(tables, StretchPlan(shortest: .max, longest: .max, threads: 1)), try read(tables, plan)
            )
            #expect(one.network == many.network, "round \(round)")
            #expect(one.issues == many.issues, "round \(round)")
            #expect(one.errorCount == many.errorCount && one.noticeCount == many.noticeCount)
            #expect(one.files == many.files)
        }
    }

    @Test func `a row that is longer than several stretches is read once`() throws {
        let long = "\"" + String(repeating: "regel\n", count: 100) + "\""
        let text = "id,name\nanna,\(long)\nbram,Bram\n"
        for stretch in [7, 64, 500] {
            let found = try rows(of: text, StretchPlan(shortest: stretch, longest: stretch, threads: 2))
            #expect(found.map(\.first) == ["2 anna", "103 bram"])
        }
    }

    /// The lines, fields and faults of the rows behind the header.
    private func rows(of text: String, _ plan: StretchPlan) throws -> [[String]] {
        let table = try OpenTable(ByteSource(bytes: Array(text.utf8)))
        var header = CSVReader(table)
        guard try header.next() else { return [] }
        var rows: [[String]] = []
        let reader = StretchReader(table, plan) { (reader: inout CSVReader) throws(LocationError) -> [ReadRow] in
            var rows: [ReadRow] = []
            while try reader.next() {
                let fields = (0..<reader.fieldCount).map { String(decoding: reader.field($0), as: UTF8.self) }
                rows.append(ReadRow(fields: fields, line: reader.line, fault: reader.fault))
            }
            return rows
        }
        try reader.parts(behind: &header) { part, lines in
            rows += part.map { row in
                ["\(row.line + lines) \(row.fields.first ?? "")"] + row.fields.dropFirst() + ["\(row.fault as Any)"]
            }
        }
        return rows
    }

    private func read(_ tables: [InputTable], _ plan: StretchPlan) throws -> Import {
        var reader = NetworkReader(tables)
        reader.plan = plan
        return try reader.read()
    }
}
