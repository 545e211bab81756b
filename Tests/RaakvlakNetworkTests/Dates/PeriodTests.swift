import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct PeriodTests {
    @Test(arguments: [
        ("", "", Certainty.certainly),
        ("2023-05-15", "", .certainly), ("2023-05-16", "", .no), ("2023-05", "", .possibly),
        ("2023-04", "", .certainly),
        ("2023", "", .possibly), ("2023-spring", "", .possibly), ("2022-winter", "", .certainly), ("2024", "", .no),
        ("2022/2023", "", .possibly), ("2021/2022", "", .certainly), ("2023/2024", "", .no),
        ("2023-05-15?", "", .possibly), ("2020?", "", .possibly), ("2024?", "", .no),
        ("", "2023-05-15", .certainly), ("", "2023-05-14", .no), ("", "2023-05", .possibly),
        ("", "2023-06", .certainly),
        ("", "2023", .possibly), ("", "2022", .no), ("", "2024", .certainly), ("", "2030?", .possibly),
        ("", "2022?", .no),
        ("2020", "2024", .certainly), ("2020?", "2024", .possibly), ("2020", "2024?", .possibly),
        ("2023", "2023", .possibly),
        ("2020", "2022?", .no), ("2023-05-15", "2023-05-15", .certainly),
    ])
    func `certainty on 15 May 2023 is known`(since: String, until: String, certainty: Certainty) throws {
        let period = try Period.required(since, until)
        #expect(try period.certainty(on: .required("2023-05-15")) == certainty)
    }

    @Test(arguments: 0..<200)
    func `a period that certainly holds has no reading without the day`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let period = generator.period()
        let drawn = generator.date()
        let day = try #require(drawn).earliest
        let isOut = period.since.map { $0.latest > day } ?? false || period.until.map { $0.earliest < day } ?? false
        let isNever = period.since.map { $0.earliest > day } ?? false || period.until.map { $0.latest < day } ?? false
        let isInferred = period.since?.isInferred ?? false || period.until?.isInferred ?? false
        let expected: Certainty = isNever ? .no : isOut || isInferred ? .possibly : .certainly
        #expect(period.certainty(on: day) == expected)
    }

    @Test(arguments: [
        ("2023", "2022"), ("2023-04-12", "2023-04-11"), ("2023-winter", "2023-11"), ("2024/2025", "2024-07"),
    ])
    func `a period can't end before it begins`(since: String, until: String) throws {
        #expect(try Period(since: .required(since), until: .required(until)) == nil)
    }

    @Test(arguments: [("2023", "2023"), ("2023-12", "2023"), ("2023-winter", "2023"), ("2023/2024", "2023-autumn")])
    func `a period may end in the stretch in which it begins`(since: String, until: String) throws {
        #expect(try Period(since: .required(since), until: .required(until)) != nil)
    }

    @Test func `only a period without ends is open`() throws {
        #expect(Period.open.isOpen)
        #expect(try !Period.required("2023", "").isOpen)
        #expect(try !Period.required("", "2023").isOpen)
    }

    @Test func `certainties are ordered`() {
        #expect(Certainty.no < .possibly && Certainty.possibly < .certainly)
    }
}
