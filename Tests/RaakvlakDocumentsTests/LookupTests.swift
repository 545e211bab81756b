import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct LookupTests {
    private func lookup() throws -> Lookup { Lookup(in: try DocumentSample.graph()) }

    @Test func `a node is found by its id`() throws {
        let graph = try DocumentSample.graph()
        #expect(try Lookup(in: graph).node("ada") == graph.requiredNumber("ada"))
        #expect(try Lookup(in: graph).person("bob") == graph.requiredNumber("bob"))
    }

    @Test func `an id with a slip is answered with the nearest`() throws {
        let lookup = try lookup()
        #expect(throws: RequestError.noSuchNode("jeugdhulpp", nearest: ["jeugdhulp"])) { try lookup.node("jeugdhulpp") }
    }

    @Test func `a name is answered with its id`() throws {
        let lookup = try lookup()
        #expect(throws: RequestError.noSuchNode("Çelik", nearest: ["bob"])) { try lookup.person("Çelik") }
    }

    @Test(arguments: [
        ("kade-delft", ["kade"]), ("Engel", ["dia"]), ("wiik", ["wijk"]), ("echd", []), ("ada-dijk-delft", ["ada"]),
        ("jeugd", ["jeugdhulp"]),
        ("Stichting Kadde", ["kade"]), ("nobody", []), ("echt", []), ("school", ["jeugdhulp"]), ("adviseur", []),
        ("x", []), ("", []),
    ])
    func `only what is plausible is proposed`(text: String, nearest: [String]) throws {
        let lookup = try lookup()
        #expect(throws: RequestError.noSuchNode(text, nearest: nearest)) { try lookup.node(text) }
    }

    @Test func `an organization is answered with those who work there`() throws {
        let (lookup, kade) = (try lookup(), try Node.ID.required("kade"))
        #expect(throws: RequestError.wrongKind(kade, .schoolBoard, wanted: .person, nearest: ["ada", "cas"])) {
            try lookup.person("kade")
        }
    }

    @Test func `without any person that is what is said`() throws {
        let lookup = Lookup(in: Graph(try Network(sketch: "theme: zorg")))
        #expect(throws: RequestError.noPersons) { try lookup.person("zorg") }
        #expect(throws: RequestError.noPersons) { try lookup.requirePersons() }
    }

    @Test(arguments: [
        ("person", NodeKind.person), ("Personen", .person), ("schoolboard", .schoolBoard),
        ("school boards", .schoolBoard),
        ("thema's", .theme), ("thema’s", .theme), ("themas", .theme), ("regios", .region), ("Programmas", .program),
        ("school-boards", .schoolBoard), ("inbreng", .contribution), ("afspraken", .agreement),
    ])
    func `a kind goes by its code and by its names in both languages`(word: String, kind: NodeKind) throws {
        #expect(try Lookup.kind(word) == kind)
    }

    @Test(arguments: [
        ("worksFor", TieKind.worksFor), ("werktVoor", .worksFor), ("Werkt bij", .worksFor), ("employs", .worksFor),
        ("werkt-samen-met", .collaborates), ("is lid van", .memberOf), ("heeft als lid", .memberOf), ("about", .about),
    ])
    func `a kind of tie goes by its code and by what it says in both languages`(word: String, kind: TieKind) throws {
        #expect(try Lookup.tieKind(word) == kind)
    }

    @Test(arguments: TieKind.allCases)
    func `every kind of tie goes by what is proposed for it`(kind: TieKind) throws {
        let shown = WordList.tieKinds.all[kind.ordinal]
        for language in Language.allCases { #expect(try Lookup.tieKind(shown(language)) == kind) }
    }

    @Test func `a word with a slip is answered with the nearest, in the reader's language`() throws {
        #expect(throws: RequestError.noSuchTieKind("isLidVn", nearest: [Phrase(nl: "is lid van", en: "memberOf")])) {
            try Lookup.tieKind("isLidVn")
        }
        let member = RequestError.noSuchTieKindBetween(
            .schoolBoard,
            .samenwerkingsverband,
            "isLidVn",
            nearest: [Phrase(nl: "is lid van", en: "memberOf")]
        )
        #expect(throws: member) {
            try Lookup.tieKind("isLidVn", from: .schoolBoard, to: .samenwerkingsverband)
        }
        let person = RequestError.noSuchKind("persoonn", nearest: [Phrase(nl: "persoon", en: "person")])
        #expect(throws: person) { try Lookup.kind("persoonn") }
    }

    @Test func `where no kind of tie is meant, those are told that can be`() throws {
        let error = #expect(throws: RequestError.self) { try Lookup.tieKind("foo", from: .person, to: .theme) }
        let told = try #require(error).phrase
        #expect(told.dutch.hasPrefix("'foo' is geen soort relatie. Kies van persoon naar thema uit: "))
        #expect(told.dutch.contains("'werkt aan'") && !told.dutch.contains("bestuurt"))
        #expect(told.english.contains("from person to theme from: ") && told.english.contains("needs"))
        // What leads the other way round only, and what leads nowhere.
        let reverse = #expect(throws: RequestError.self) { try Lookup.tieKind("wrks", from: .theme, to: .person) }
        #expect(try #require(reverse).phrase.english.contains("the other way round, choose from: "))
        #expect(try #require(reverse).phrase.dutch.contains("andersom kan: "))
    }

    @Test(arguments: NodeKind.allCases)
    func `every code is a kind`(kind: NodeKind) throws {
        #expect(try Lookup.kind(kind.code) == kind)
    }
}
