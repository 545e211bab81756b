import RaakvlakNetwork
import Testing

struct LanguageTests {
    @Test func `a phrase reads in each language`() {
        let phrase = Phrase(nl: "kring", en: "circle")
        #expect(phrase(.dutch) == "kring")
        #expect(phrase(.english) == "circle")
    }

    @Test func `a name reads the same in both`() {
        #expect(Phrase("Yulius") == Phrase(nl: "Yulius", en: "Yulius"))
    }

    @Test func `languages are written by their codes`() {
        #expect(Language.allCases.map(\.rawValue) == ["nl", "en"])
    }

    @Test func `an error describes itself in English`() {
        struct Lost: ExplainedError {
            var phrase: Phrase { Phrase(nl: "kwijt", en: "lost") }
        }
        #expect("\(Lost())" == "lost")
    }
}
