import RaakvlakNetwork
import RaakvlakTagging
import RaakvlakTesting
import Testing

/// When weak triggers count.
@Suite struct StrengthTests {
    @Test func `a weak trigger alone is weak, two in a sentence are strong`() throws {
        let alone = try Found("De wethouder komt.")
        #expect(alone.themes == [] && alone.weak == ["bestuurlijke-samenwerking-onderwijs-gemeente"])
        #expect(try Found("De wethouder van onze gemeente komt.").themes == alone.weak)
        #expect(try Found("De wethouder komt. Onze gemeente is groot.").themes == [])
    }

    @Test func `a weak trigger counts with one of the theme of which it is a part`() throws {
        #expect(try Found("de doorstroom naar het mbo").themes == ["overgang-mbo-en-arbeidsmarkt"])
    }

    @Test func `a theme of which one part is found is left to the part`() throws {
        #expect(try Found("De casusregie bij jeugdhulp.").themes == ["regierol-bij-jeugdhulptrajecten"])
        let two = try Found("overgangen tussen voorschoolse voorzieningen en arbeidsmarkt")
        #expect(
            two.themes == ["doorlopende-overgangen", "overgang-mbo-en-arbeidsmarkt", "overgang-voorschools-po"]
        )
    }

    @Test func `a kind of school says where, not what`() throws {
        #expect(try Found("Het vso is verhuisd.").weak == ["specialistischer-vso"])
        #expect(try Found("de bekostiging van het vso").themes == ["financiering"])
        #expect(try Found("het so in een reguliere klas").themes == ["samenwerking-regulier-speciaal"])
    }

    @Test func `a finding says where it stands, and why`() throws {
        let text = "Wie regelt het schoolvervoer?"
        let finding = try #require(try Found(text).tags.first?.findings.first)
        #expect(text[finding.range] == "schoolvervoer")
        #expect(finding.trigger.text == "schoolvervoer" && finding.trigger.source == .synonym)
        #expect(finding.rule == .words && finding.strength == .strong)
    }

    @Test(arguments: ["", " \n", "…", "--", "- en -", "/", "én", "🙂 -zorg", "voor-", "a-"])
    func `texts without words have no themes`(text: String) throws {
        #expect(try Found(text).themes == [])
    }

    @Test func `a network without themes gives none`() throws {
        let network = try Network(nodes: [], ties: [])
        #expect(Tagger(network).tags(of: "inclusiever onderwijs") == [])
    }
}
