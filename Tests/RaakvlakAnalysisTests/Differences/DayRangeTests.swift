import RaakvlakAnalysis
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct DayRangeTests {
    private func range(_ first: String, _ last: String) throws -> DayRange? {
        DayRange(from: try #require(CalendarDate(first)), through: try #require(CalendarDate(last)))
    }

    @Test func `a range can have one day, and not end before it begins`() throws {
        #expect(try range("2023-04-12", "2023-04-12") != nil)
        #expect(try range("2023-04-13", "2023-04-12") == nil)
    }

    @Test(arguments: [
        ("2023-03-01", Certainty.certainly), ("2023-05-31", .certainly), ("2023-06-01", .no), ("2023-02-28", .no),
        ("2023-04", .certainly), ("2023-spring", .certainly), ("2023-04?", .possibly), ("2023", .possibly),
        ("2022/2023", .possibly), ("2022", .no), ("2023-summer", .no), ("2023-06?", .no),
    ])
    func `a date is among the days certainly, possibly or not`(text: String, expected: Certainty) throws {
        let spring = try #require(try range("2023-03-01", "2023-05-31"))
        #expect(spring.certainty(of: try #require(PartialDate(text))) == expected)
    }
}
