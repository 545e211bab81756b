import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct CalendarDateTests {
    @Test(arguments: [
        (1970, 1, 1, 0), (1970, 1, 2, 1), (1969, 12, 31, -1), (2000, 2, 29, 11016), (2000, 3, 1, 11017),
        (2023, 4, 12, 19459), (2024, 2, 29, 19782), (2038, 1, 19, 24855), (1, 1, 1, -719_162),
        (9999, 12, 31, 2_932_896),
    ])
    func `days since 1970 are known`(year: Int, month: Int, day: Int, days: Int) throws {
        #expect(try #require(CalendarDate(year: year, month: month, day: day)).daysSince1970 == days)
        #expect(CalendarDate(daysSince1970: days) == CalendarDate(year: year, month: month, day: day))
    }

    @Test func `each day of four centuries follows the one before`() {
        var last: CalendarDate?
        for year in 1800...2200 {
            for month in 1...12 {
                for date in (1...31).compactMap({ CalendarDate(year: year, month: month, day: $0) }) {
                    if let last, last >= date || last.daysSince1970 + 1 != date.daysSince1970 {
                        Issue.record("\(date) does not follow \(last)")
                    }
                    last = date
                }
            }
        }
    }

    @Test(arguments: [
        (2023, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (2023, 1, 32),
        (0, 1, 1),
        (10000, 1, 1), (-1, 1, 1),
    ])
    func `there is no such day`(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test func `every day is found by its number`() {
        for days in stride(from: -719_162, through: 2_932_896, by: 13) {
            guard CalendarDate(daysSince1970: days)?.daysSince1970 == days else {
                Issue.record("\(days)")
                return
            }
        }
        #expect(CalendarDate(daysSince1970: -719_163) == nil)
        #expect(CalendarDate(daysSince1970: 2_932_897) == nil)
    }

    @Test func `leap days are days`() {
        for year in [2000, 2020, 2024, 2400] { #expect(CalendarDate(year: year, month: 2, day: 29) != nil) }
    }

    @Test func `a day reads back as it is written`() throws {
        let date = try #require(CalendarDate("0987-06-05"))
        #expect((date.year, date.month, date.day) == (987, 6, 5))
        #expect(date.description == "0987-06-05")
    }

    @Test(arguments: ["2023", "2023-04", "2023-04-12?", "12-04-2023", "2023-4-12", "", "2023-04-12 "])
    func `only a stated day is a day`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func `days are ordered by time`() throws {
        let dates = try ["2022-12-31", "2023-01-30", "2023-02-01", "2023-02-02"].map { try CalendarDate.required($0) }
        #expect(dates.reversed().sorted() == dates)
    }
}
