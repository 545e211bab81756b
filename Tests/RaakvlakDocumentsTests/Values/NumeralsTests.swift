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
        (0, "0", "0"), (999, "999", "999"), (10_000, "10.000", "10,000"), (1_002_003, "1.002.003", "1,002,003"),
    ])
    func `thousands stand apart`(number: Int, dutch: String, english: String) {
        #expect(Numerals.count(number, .dutch) == dutch)
        #expect(Numerals.count(number, .english) == english)
    }
}
