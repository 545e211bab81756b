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

    @Test(arguments: [
        ("2023-04", "", "sinds april 2023", "since April 2023"),
        ("2023-04?", "", "waarschijnlijk sinds april 2023", "probably since April 2023"),
        ("", "2023?", "waarschijnlijk tot en met 2023", "probably through 2023"),
        ("2023-04-12", "2023-04-12", "12 april 2023", "12 April 2023"),
        ("2019", "2021", "van 2019 tot en met 2021", "from 2019 through 2021"),
        ("2019?", "2021?", "waarschijnlijk van 2019 tot en met 2021", "probably from 2019 through 2021"),
        ("2019", "2021?", "van 2019, waarschijnlijk tot en met 2021", "from 2019, probably through 2021"),
        ("2019?", "2021", "waarschijnlijk van 2019, tot en met 2021", "probably from 2019, through 2021"),
    ])
    func `a period says which of its ends is not certain`(
        since: String,
        until: String,
        dutch: String,
        english: String
    ) throws {
        #expect(Texts.words(try Period.required(since, until)) == Phrase(nl: dutch, en: english))
    }

    @Test func `others of a kind are counted, also a single one`() {
        #expect(Texts.others(1, .school) == Phrase(nl: "nog 1 school", en: "1 other school"))
        #expect(Texts.others(3, .contribution) == Phrase(nl: "nog 3 keer inbreng", en: "3 other contributions"))
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
