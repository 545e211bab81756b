import RaakvlakNetwork
import RaakvlakTagging
import RaakvlakTesting
import Testing

/// Where the words of a trigger may stand: verbs that Dutch splits, objects that move, and words that must keep their
/// order; on themes of its own.
@Suite struct OrderTests {
    private func found(_ text: String) throws -> [String] {
        let themes = [
            ("afstroom", "Afstroom", "afstromen", ""), ("regels", "Regels", "", ""),
            ("doorstroom", "Doorstroom", "", ""),
            ("drempels", "Toegang", "drempels wegnemen", ""), ("geld", "Geld", "budgetten bundelen", ""),
            ("rust", "Rust", "rustige plek", ""), ("wissel", "Wisselen", "naar een andere school", ""),
            ("nabij", "Nabij", "wijkschool|hulp binnen de school", ""),
            ("extra", "Extra hulp", "extra ondersteuning", ""),
            ("overdracht", "Overdracht", "warme overdracht", ""), ("aanmelding", "Aanmelding", "aanmelden", ""),
            ("samen", "Teamwerk", "samenwerken", ""),
        ]
        let nodes = try themes.map { id, name, synonyms, weak in
            var attributes = Attributes()
            attributes[.synonyms] = synonyms.isEmpty ? nil : synonyms
            attributes[.weakSynonyms] = weak.isEmpty ? nil : weak
            return Node(id: try .required(id), kind: .theme, name: name, attributes: attributes)
        }
        let tags = Tagger(try Network(nodes: nodes, ties: [])).tags(of: text)
        return tags.filter { $0.strength == .strong }.map { tag in
            "\(tag.theme) \(tag.findings.map { "\($0.rule)" }.joined(separator: " "))"
        }
    }

    @Test(arguments: [
        "Veel leerlingen stromen in leerjaar 3 af.", "Wie afstroomt, verliest een jaar.",
        "Hij stroomde af naar het vmbo.", "Zij zijn afgestroomd.",
    ])
    func `a verb is found in its parts and as a participle`(text: String) throws {
        #expect(try found(text).map { $0.prefix(8) } == ["afstroom"])
    }

    @Test func `a split verb says how it was found`() throws {
        #expect(try found("Zij stromen vaak af.") == ["afstroom separable"])
        #expect(try found("Zij hebben zich aangemeld.") == ["aanmelding separable"])
        #expect(try found("Wij nemen op school alle drempels weg.") == ["drempels apart"])
    }

    @Test func `a verb has more than an ending, and a hanging hyphen is no particle`() throws {
        #expect(try found("Zij werken ten behoeve van jongeren samen met de gemeente.") == ["samen separable"])
        #expect(try found("De leerlingen stromen niet; wel is er op- en af- en doorgang.") == [])
    }

    @Test func `a particle before what it belongs to is a preposition`() throws {
        #expect(try found("Zij stromen af op de gang.") == ["afstroom separable"])
        #expect(try found("De kinderen melden aan de juf wat zij zien.") == [])
    }

    @Test func `a split verb is no noun`() throws {
        #expect(try found("De doorstroom stokt.") == ["doorstroom words"])
        #expect(try found("Zij stromen na twee jaar door.") == [])
    }

    @Test func `endings are taken from verbs of two parts only`() throws {
        #expect(try found("Wie regelt dat?") == [])
        #expect(try found("Wie afstroomde, kwam terug.").map { $0.prefix(8) } == ["afstroom"])
    }

    @Test func `a verb stands before its object too`() throws {
        #expect(try found("Wij bundelen al jaren onze budgetten.") == ["geld apart"])
        #expect(try found("Budgetten kun je ook bundelen.") == ["geld apart"])
        #expect(try found("Wij bundelen op vijf scholen na de zomer alle krachten en budgetten.") == [])
    }

    @Test func `an adjective stands before its noun, and a preposition before both`() throws {
        #expect(try found("een rustige plek in het lokaal") == ["rust words"])
        #expect(try found("De plek is rustige muziek waard.") == [])
        #expect(try found("rustige leerlingen op een vaste plek") == [])
        #expect(try found("Zij gaat naar een andere school.") == ["wissel words"])
        #expect(try found("In de andere naar school gaan.") == [])
    }

    @Test func `parts of a compound have nothing in between`() throws {
        #expect(try found("een school voor de wijk, een wijk-school") == ["nabij joined"])
        #expect(try found("Zij gaan in de wijk naar school.") == [])
        #expect(try found("hulp binnen de school") == ["nabij words"])
        #expect(try found("hulp voor de school") == [])
    }

    @Test func `what pupils have is about whom, where something else is said`() throws {
        #expect(try found("leerlingen met extra ondersteuning") == ["extra words"])
        #expect(try found("een warme overdracht van leerlingen met extra ondersteuning") == ["overdracht words"])
        #expect(try found("de warme overdracht van leerlingen met een beetje echt extra ondersteuning").count == 2)
        #expect(
            try found("extra ondersteuning bij de warme overdracht") == ["extra words", "overdracht words"]
        )
    }
}
