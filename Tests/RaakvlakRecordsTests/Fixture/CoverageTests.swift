import Foundation
import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// Every fact of the five articles has a place in the example network, a command, or a promise.
@Suite struct CoverageTests {
    /// How many facts the inventory has of each article.
    private static let counts = [26, 19, 17, 17, 31]
    /// What other pages add to the articles.
    private static let found = ["S0-found", "S3-found", "S4-found-1", "S4-found-2"]

    private static let facts =
        counts.enumerated().flatMap { article, count in
            (1...count).map { "S\(article)-" + ($0 < 10 ? "0" : "") + String($0) }
        } + found

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

    @Test func `every fact is held or done now, not only later, and little is left for later`() throws {
        let table = try Self.table()
        let now = Set(table.filter { $0[1] != "later" }.map { $0[0] })
        #expect(Self.facts.filter { !now.contains($0) } == [])
        #expect(table.count { $0[1] == "later" } < 10)
    }

    @Test(.sharedData("domain/field-facts.md")) func `the facts are those of the shared inventory`() throws {
        let path = try #require(SharedData.path("domain/field-facts.md"))
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let rows = lines.compactMap { $0.firstMatch(of: /^\| (S[0-9]-[0-9]{2}|\(found\)) \|/).map { String($0.1) } }
        #expect(rows.filter { $0 != "(found)" } == Self.facts.filter { !Self.found.contains($0) })
        #expect(rows.count { $0 == "(found)" } == Self.found.count)
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
        (["S0-01", "command", "raakvlak meeting boor"], "S0-01: boor is not what raakvlak meeting boor wants"),
        (["S0-01", "command", "raakvlak stats --loud"], "S0-01: raakvlak stats --loud has no --loud"),
        (
            ["S0-01", "command", "raakvlak list school --theme boor"],
            "S0-01: raakvlak list school --theme boor has a wrong --theme"
        ),
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
