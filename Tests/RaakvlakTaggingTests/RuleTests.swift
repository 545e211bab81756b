import RaakvlakNetwork
import RaakvlakTagging
import RaakvlakTesting
import Testing

/// The rules of the thesaurus, one by one.
@Suite struct RuleTests {
    // 1. Case, marks on letters, and how compounds are written.

    @Test(arguments: [
        ("GEÏNTEGREERDE VOORZIENING", "geintegreerde-voorzieningen"),
        ("geintegreerde voorziening", "geintegreerde-voorzieningen"),
        ("‘één gezin – één plan’", "regierol-bij-jeugdhulptrajecten"), ("po-vo", "overgang-po-vo"),
        ("po/vo", "overgang-po-vo"), ("po vo", "overgang-po-vo"), ("POVO", "overgang-po-vo"),
        ("onderwijs-zorgarrangementen", "onderwijszorg"), ("onderwijs zorgarrangementen", "onderwijszorg"),
        ("leerling-vervoer", "leerlingenvervoer"),
    ])
    func `case, accents, quotes, hyphens, slashes and blanks make no difference`(text: String, theme: String) throws {
        #expect(try Found(text).themes == [theme])
    }

    @Test func `the two parts of a pair stand in either order`() throws {
        let theme = "samenwerking-regulier-speciaal"
        #expect(try Found("samenwerking regulier-speciaal").words(for: theme).count == 1)
        let found = try Found("de samenwerking van speciaal en regulier")
        #expect(found.words(for: theme) == ["samenwerking van speciaal en regulier (order)"])
    }

    @Test func `broken hyphens don't break words`() throws {
        let text =
            "rond inhoudelijke-, methodische-, organisatorische -en meer beleidsmatige vraagstukken over symbiose"
        #expect(try Found(text).themes == ["symbiose"])
    }

    @Test func `two words with the stem of one are not that one`() throws {
        #expect(try Found("Na school gaan zij naar huis.").themes == [])
        #expect(try Found("Er is nascholing.").themes == ["expertise-en-professionalisering"])
    }

    // 2. Abbreviations and compounds.

    @Test func `abbreviations are found as whole words only`() throws {
        #expect(try Found("Onze isk zit vol.").themes == ["isk-leerlingen"])
        #expect(try Found("Een isk-leerling.").themes == ["isk-leerlingen"])
        #expect(try Found("Wij lopen risico, en de kiosk is dicht.").tags == [])
    }

    @Test func `a long trigger is found in compounds`() throws {
        #expect(try Found("een symbiosetraject").words(for: "symbiose") == ["symbiosetraject (compound)"])
        #expect(try Found("jeugdhulptrajecten").themes == ["regierol-bij-jeugdhulptrajecten"])
        let found = try Found("een rijkssubsidie")
        #expect(found.words(for: "financiering") == ["rijkssubsidie (compound)"])
    }

    @Test(arguments: ["inclusievere scholen", "inclusieve school", "Inclusieve scholen"])
    func `endings make no difference`(text: String) throws {
        #expect(try Found(text).themes == ["inclusiever-onderwijs"])
    }

    // 3. Ellipsis.

    @Test func `what Dutch leaves out is completed`() throws {
        let early = "overgang-voorschools-po"
        #expect(try Found("voor- en vroegschools").words(for: early) == ["voor (ellipsis)"])
        #expect(try Found("ouder- en jeugdinformatiepunt").themes == ["ouder-en-jeugdinformatiepunt"])
        #expect(
            try Found("jeugdhulp/-zorg").words(for: "onderwijs-en-jeugdhulp") == [
                "jeugdhulp (words)", "zorg (ellipsis)",
            ]
        )
        #expect(try Found("afstroom en uitstroom").themes == ["voorkomen-afstroom-en-uitstroom"])
        #expect(try Found("andere po- en vo-scholen").themes == ["overgang-po-vo"])
    }

    @Test func `what a list has in common holds for each of the list`() throws {
        let found = try Found("de samenwerking met ouders, jeugdhulp en zorg")
        #expect(found.themes == ["onderwijs-en-jeugdhulp", "samenwerking-met-ouders"])
        #expect(found.words(for: "samenwerking-met-ouders") == ["samenwerking met ouders (words)"])
    }

    // 4. The longest match.

    @Test func `the longest trigger wins`() throws {
        let found = try Found("het experiment inclusieve leeromgeving")
        #expect(found.words(for: "inclusieve-leeromgeving") == ["experiment inclusieve leeromgeving (words)"])
        let society = try Found("een inclusieve samenleving")
        #expect(society.themes == ["inclusieve-samenleving"] && society.weak == [])
    }

    // 5. "Niet passend".

    @Test func `what is not passend is not passend onderwijs`() throws {
        #expect(try Found("Dat onderwijs is niet passend.").tags == [])
        #expect(try Found("niet passend onderwijs").tags == [])
        #expect(try Found("passend onderwijs").themes == ["passend-onderwijs"])
    }

    // 6. Three wordings of one interest.

    @Test func `themes of three wordings hang together by the thesaurus`() throws {
        let network = try #require(Example.network)
        let narrow = ["jeugdhulp in de ondersteuningsstructuur", "de regierol"].map { try? Found($0).themes.first }
        let broad = try Found("samenwerking met jeugdhulp en zorg").themes.first
        let broader = network.ties(of: .broader).filter { narrow.contains($0.from.text) }.map(\.to.text)
        #expect(broad == "onderwijs-en-jeugdhulp" && broader == [broad, broad].compactMap { $0 })
    }

    // 7. Names.

    @Test(arguments: [
        "Het Nederlands Centrum Onderwijs en Jeugdzorg", "Steunpunt Passend Onderwijs",
        "de directeur Inclusieve Samenleving",
        "de Directie Kansengelijkheid en Onderwijsondersteuning", "onze adviseur passend onderwijs",
        "de accounthouder leerlingenvervoer", "het platform Naar Inclusiever Onderwijs",
    ])
    func `names of organizations, programs and jobs are no themes`(text: String) throws {
        #expect(try Found(text).themes == [])
    }

    @Test func `a program that is called like a theme is that theme`() throws {
        #expect(try Found("de Impulsregeling Inclusie").themes == ["impulsregeling-inclusie"])
    }

    // 8. Rarity is the matcher's: all places count here, and none is left out because it is common.

    @Test func `a common theme is found at each of its places`() throws {
        let found = try Found("Inclusiever onderwijs vraagt tijd. Inclusief onderwijs ook.")
        #expect(found.words(for: "inclusiever-onderwijs").count == 2)
    }
}
