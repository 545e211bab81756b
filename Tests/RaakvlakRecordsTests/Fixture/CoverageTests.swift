import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// Every fact of the first article has a place in the example network, a command, or a promise.
@Suite struct CoverageTests {
    private static let facts = (1...26).map { "S0-" + ($0 < 10 ? "0" : "") + String($0) }

    private static func table() throws -> [[String]] {
        var reader = try CSVReader(path: FixtureTests.folder + "/coverage.csv")
        var rows: [[String]] = []
        while try reader.next() {
            rows.append((0..<reader.fieldCount).map { String(decoding: reader.field($0), as: UTF8.self) })
        }
        return rows
    }

    private static func check() throws -> CoverageCheck {
        CoverageCheck(network: try FixtureTests.network(), facts: facts)
    }

    @Test func `every fact has a row, and what each row names is there`() throws {
        #expect(try Self.check().findings(in: Self.table()) == [])
    }

    @Test func `every fact is held or done now, not only later`() throws {
        let now = Set(try Self.table().filter { $0[1] != "later" }.map { $0[0] })
        #expect(Self.facts.filter { !now.contains($0) } == [])
    }

    /// Rows that must be found wrong, and why.
    private static let wrong = [
        (["S0-27", "node", "koers-vo"], "S0-27 is no fact"),
        (["S0-01", "nod", "koers-vo"], "S0-01: nod is no holder"),
        (["S0-01", "node", "koers-v"], "S0-01: there is no node koers-v"),
        (["S0-01", "tie", "memberOf:koers-vo:boor"], "S0-01: there is no tie memberOf:koers-vo:boor"),
        (["S0-01", "tie", "member:boor:koers-vo"], "S0-01: there is no tie member:boor:koers-vo"),
        (["S0-01", "tie", "boor:koers-vo"], "S0-01: there is no tie boor:koers-vo"),
        (["S0-01", "command", "raakvlak tell koers-vo"], "S0-01: there is no command raakvlak tell koers-vo"),
        (["S0-01", "command", "show koers-vo"], "S0-01: there is no command show koers-vo"),
        (["S0-01", "command", "raakvlak show koers-v"], "S0-01: koers-v is not what raakvlak show koers-v wants"),
        (["S0-01", "command", "raakvlak suggest boor"], "S0-01: boor is not what raakvlak suggest boor wants"),
        (["S0-01", "command", "raakvlak list teacher"], "S0-01: teacher is not what raakvlak list teacher wants"),
        (["S0-01", "command", "raakvlak why karin-vlasblom"], "S0-01: raakvlak why karin-vlasblom has 1 arguments"),
        (["S0-01", "command", "raakvlak map network"], "S0-01: raakvlak map network writes no file"),
        (["S0-01", "later", " "], "S0-01: later what?"),
    ]

    @Test(arguments: wrong.indices) func `the check finds a row that is wrong`(index: Int) throws {
        let (row, finding) = Self.wrong[index]
        #expect(try Self.check().findings(in: Self.table() + [row]) == [finding])
    }

    @Test func `the check finds a fact without a row, and another header`() throws {
        let table = try Self.table()
        for fact in Self.facts {
            #expect(try Self.check().findings(in: table.filter { $0[0] != fact }) == ["\(fact) has no row"])
        }
        #expect(try Self.check().findings(in: Array(table.dropFirst())) == ["the header is not row,holder,reference"])
    }
}
