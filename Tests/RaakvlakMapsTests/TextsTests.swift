import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMaps

@Suite struct TextsTests {
    @Test(arguments: [
        ("2023-04-12", "12 april 2023", "12 April 2023"), ("2023-03", "maart 2023", "March 2023"),
        ("2023-autumn", "najaar 2023", "autumn 2023"), ("2023", "2023", "2023"),
        ("2023/2024", "schooljaar 2023/2024", "school year 2023/2024"),
        ("2022-12?", "waarschijnlijk december 2022", "probably December 2022"),
    ])
    func `dates are written in words`(text: String, dutch: String, english: String) throws {
        #expect(Texts.words(try .required(text)) == Phrase(nl: dutch, en: english))
    }

    @Test func `counts agree with their noun`() {
        #expect(Texts.counted(1, .school)(.dutch) == "1 school")
        #expect(Texts.counted(3, .person)(.dutch) == "3 personen")
        #expect(Texts.counted(70, .contribution)(.dutch) == "70 keer inbreng")
        #expect(Texts.counted(2, .theme)(.english) == "2 themes")
    }

    @Test func `a list ends in and`() {
        #expect(Texts.list([], in: .dutch) == "")
        #expect(Texts.list(["a"], in: .dutch) == "a")
        #expect(Texts.list(["a", "b", "c"], in: .dutch) == "a, b en c")
        #expect(Texts.list(["a", "b"], in: .english) == "a and b")
    }
}
