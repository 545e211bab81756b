import RaakvlakDocuments
import RaakvlakNetwork
import Testing

struct NumeralsTests {
    @Test(arguments: [(0.0, "0,0", "0.0"), (34.46, "34,5", "34.5"), (100, "100,0", "100.0"), (0.04, "0,0", "0.0")])
    func `a score has one decimal`(number: Double, dutch: String, english: String) {
        #expect(Numerals.score(number, .dutch) == dutch)
        #expect(Numerals.score(number, .english) == english)
    }

    @Test(arguments: [(0.5, "0,5", "0.5"), (3, "3", "3"), (1.25, "1,25", "1.25")])
    func `a number keeps its decimals`(number: Double, dutch: String, english: String) {
        #expect(Numerals.number(number, .dutch) == dutch)
        #expect(Numerals.number(number, .english) == english)
    }

    @Test(arguments: [
        (0.0, "0", "0"), (1234.6, "1.235", "1,235"), (57.28, "57,3", "57.3"), (1, "1,00", "1.00"),
        (0.004567, "0,00457", "0.00457"), (0.9996, "1,000", "1.000"), (99.96, "100,0", "100.0"),
    ])
    func `a brief number has three digits that matter`(number: Double, dutch: String, english: String) {
        #expect(Numerals.brief(number, .dutch) == dutch)
        #expect(Numerals.brief(number, .english) == english)
    }

    @Test(arguments: [(0.0, "0,00", "0.00"), (0.0849, "0,08", "0.08"), (0.305, "0,31", "0.31"), (1, "1,00", "1.00")])
    func `hundredths have two decimals`(number: Double, dutch: String, english: String) {
        #expect(Numerals.hundredths(number, .dutch) == dutch)
        #expect(Numerals.hundredths(number, .english) == english)
    }

    @Test(arguments: [
        (0, "0", "0"), (999, "999", "999"), (10_000, "10.000", "10,000"), (1_002_003, "1.002.003", "1,002,003"),
    ])
    func `thousands stand apart`(number: Int, dutch: String, english: String) {
        #expect(Numerals.count(number, .dutch) == dutch)
        #expect(Numerals.count(number, .english) == english)
    }
}
