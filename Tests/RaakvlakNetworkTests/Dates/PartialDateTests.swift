import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct PartialDateTests {
    @Test(arguments: [
        ("2023-04-12", PartialDate.Precision.day, "2023-04-12", "2023-04-12"),
        ("2023-04", .month, "2023-04-01", "2023-04-30"),
        ("2023-02", .month, "2023-02-01", "2023-02-28"),
        ("2024-02", .month, "2024-02-01", "2024-02-29"),
        ("1900-02", .month, "1900-02-01", "1900-02-28"),
        ("2000-02", .month, "2000-02-01", "2000-02-29"),
        ("2023-spring", .season, "2023-03-01", "2023-05-31"),
        ("2023-summer", .season, "2023-06-01", "2023-08-31"),
        ("2023-autumn", .season, "2023-09-01", "2023-11-30"),
        ("2022-winter", .season, "2022-12-01", "2023-02-28"),
        ("2023-winter", .season, "2023-12-01", "2024-02-29"),
        ("2023", .year, "2023-01-01", "2023-12-31"),
        ("2023/2024", .schoolYear, "2023-08-01", "2024-07-31"),
        ("0001", .year, "0001-01-01", "0001-12-31"),
    ])
    func `a date spans known days`(text: String, precision: PartialDate.Precision, first: String, last: String) throws {
        for (text, isInferred) in [(text, false), (text + "?", true)] {
            let date = try PartialDate.required(text)
            #expect(date.precision == precision)
            #expect(date.isInferred == isInferred)
            #expect(date.earliest.description == first)
            #expect(date.latest.description == last)
            #expect(date.description == text)
        }
    }

    @Test(arguments: [
        "", "?", "23", "202", "2023-", "2023-4", "2023-13", "2023-00", "2023-04-", "2023-04-31", "2023-02-29",
        "2023-4-12",
        "2023/2025", "2023/2023", "2023/24", "2023-lente", "2023-Spring", "2023-fall", "2023??", " 2023", "2023 ",
        "0000",
        "-023", "12-04-2023", "2023-04-12T10:00", "20230412", "2023/04", "２０２３", "2023-winters", "9999-winter",
    ])
    func `what is no date is refused`(text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test(arguments: 0..<200)
    func `dates read back as they are written`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let drawn = generator.date()
        let date = try #require(drawn)
        #expect(PartialDate(date.description) == date)
        #expect(date.earliest <= date.latest)
    }

    @Test func `a calendar day is a stated day`() throws {
        #expect(try PartialDate(CalendarDate.required("2023-04-12")) == PartialDate.required("2023-04-12"))
    }

    @Test func `what was inferred is another date than what was stated`() throws {
        #expect(try PartialDate.required("2023") != PartialDate.required("2023?"))
    }
}
