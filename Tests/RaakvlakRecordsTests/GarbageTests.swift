import Foundation
import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// Input that nobody meant is reported, in bounded memory; it never stops the program.
@Suite(.serialized) struct GarbageTests {
    @Test func `10,000 wrong rows are all counted`() throws {
        let rows = (0..<10_000).map { "…,nee,,niemand-\($0)\n" }.joined()
        let outcome = try read(["contributions.csv": "id,kind,text,by\n" + rows])
        #expect(outcome.errorCount == 40_000)
        #expect(outcome.issues.count == 40_000)
        #expect(outcome.issues.prefix(4).map(\.place) == (1...4).map { "contributions.csv:2:\($0)" })
        #expect(outcome.files.first?.rows == 10_000)
    }

    @Test func `10,000 rows that name what is not there are all counted, and the first have a nearest value`() throws {
        let persons = (0..<100).map { "person-\($0),Person \($0)\n" }.joined()
        let ties = (0..<10_000).map { "person-\($0 % 100),collaborates,persoon-\($0)\n" }.joined()
        let outcome = try read(["persons.csv": "id,name\n" + persons, "ties.csv": "from,kind,to\n" + ties])
        #expect(outcome.errorCount == 10_000)
        #expect(outcome.issues.first?.nearest.first == "person-0")
    }

    @Test func `of very many issues 100,000 are kept, and all are counted`() {
        var log = IssueLog()
        for line in 1...100_010 {
            log.report(
                RaakvlakRecords.Issue(
                    file: "persons.csv",
                    line: line,
                    column: 1,
                    problem: line % 2 == 0 ? .unknownFile : .strayQuote
                )
            )
        }
        #expect(log.issues.count == 100_000)
        #expect(log.errorCount == 50_005)
        #expect(log.noticeCount == 50_005)
    }

    @Test func `what an issue keeps of a long value is short`() throws {
        let long = String(repeating: "lang ", count: 1_000)
        let outcome = try read([
            "persons.csv":
                "id,name,email,capacity,paused_until,ambassador,organization\n\(long)\(String(repeating: ",\(long)", count: 6))\n"
        ])
        #expect(outcome.errorCount == 6)
        for issue in outcome.issues { #expect(issue.text(in: .dutch).count < 400) }
    }

    /// How much there is of what is read to its end; a debug build reads a few mebibytes a second.
    #if DEBUG
        private static let mebibytes = 3
    #else
        private static let mebibytes = 64
    #endif

    private static let block = 1 << 16

    @Test func `random bytes behind a header are reported`() throws {
        var generator = SeededGenerator(seed: 64)
        let outcome = try readGarbage(generator.bytes(Self.block), mebibytes: Self.mebibytes)
        #expect(Set(outcome.issues.map(\.problem.code)).isSuperset(of: ["strayQuote", "fieldCount"]))
        #expect(outcome.issues.count == min(outcome.errorCount, 100_000))
    }

    @Test func `random lines of text behind a header are reported`() throws {
        var generator = SeededGenerator(seed: 65)
        let letters = generator.bytes(Self.block, of: 32...126).map { $0 == 34 ? UInt8(10) : $0 }
        let outcome = try readGarbage(letters, mebibytes: Self.mebibytes)
        #expect(Set(outcome.issues.map(\.problem.code)).isSuperset(of: ["fieldCount", "invalidID", "unknownCode"]))
    }

    @Test func `empty lines behind a header are no rows`() throws {
        let outcome = try readGarbage([UInt8](repeating: 10, count: Self.block), mebibytes: Self.mebibytes / 2)
        #expect(outcome.network?.nodes.isEmpty == true)
    }

    @Test(arguments: [UInt8(0), 97, 44, 255]) func `64 MiB without a line break are one row that is too long`(
        byte: UInt8
    ) throws {
        let outcome = try readGarbage([UInt8](repeating: byte, count: Self.block), mebibytes: 64)
        #expect(outcome.issues.map(\.place) == ["contributions.csv:2:1"])
        #expect(outcome.issues.map(\.problem.code) == ["rowTooLong"])
    }

    @Test func `64 MiB behind a quote are one that is not closed`() throws {
        let outcome = try readGarbage([UInt8](repeating: 10, count: Self.block), mebibytes: 64, opening: "a,need,\"")
        #expect(outcome.issues.map(\.place) == ["contributions.csv:2:3"])
        #expect(outcome.issues.map(\.problem.code) == ["unterminatedQuote"])
    }

    @Test func `garbage without a header has no columns`() throws {
        var generator = SeededGenerator(seed: 66)
        for values in [UInt8(0)...255, 32...126, 0...0] {
            let outcome = try withTemporaryFolder { folder in
                try folder.write(generator.bytes(1_000, of: values), to: "persons.csv")
                return try FolderReader(path: folder.path).read()
            }
            #expect(outcome.network == nil)
        }
    }

    /// Reads a file of a header and a block that is repeated, and expects that little of it is held.
    private func readGarbage(_ block: [UInt8], mebibytes: Int, opening: String = "") throws -> Import {
        try withTemporaryFolder { folder in
            let path = try folder.write("id,kind,text,by\n" + opening, to: "contributions.csv")
            let file = try #require(FileHandle(forWritingAtPath: path))
            try file.seekToEnd()
            for _ in 0..<mebibytes << 20 / block.count { try file.write(contentsOf: block) }
            try file.close()
            let before = ResidentMemory.bytes ?? 0
            let outcome = try FolderReader(path: folder.path).read()
            #expect((ResidentMemory.bytes ?? 0) - before < 96 << 20)
            return outcome
        }
    }
}
