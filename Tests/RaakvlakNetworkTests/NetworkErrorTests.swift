import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct NetworkErrorTests {
    private func expect(
        _ sketch: String,
        dutch: String,
        english: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let error = #expect(throws: NetworkError.self, sourceLocation: sourceLocation) { try Network(sketch: sketch) }
        #expect(error?.phrase == Phrase(nl: dutch, en: english), sourceLocation: sourceLocation)
        #expect(error?.description == english, sourceLocation: sourceLocation)
    }

    @Test func `two nodes with one id`() {
        expect(
            "person: ada\ntheme: ada",
            dutch: "De id 'ada' komt al voor; elke id staat één keer in een netwerk.",
            english: "The id 'ada' already exists; an id may occur only once in a network."
        )
    }

    @Test(arguments: [
        ("document: a", "document", "einddatum", "an end"), ("person: a", "persoon", "periode", "a period"),
    ])
    func `a node with a period that its kind can't have`(sketch: String, kind: String, nl: String, en: String) throws {
        let sketched = try #require(try NetworkSketch(sketch).nodes.first)
        let node = Node(id: sketched.id, kind: sketched.kind, name: "a", period: try .required("2023", "2024"))
        let error = #expect(throws: NetworkError.self) { try Network(nodes: [node], ties: []) }
        #expect(error?.phrase.dutch == "'a' (\(kind)) kan geen \(nl) hebben; laat die weg.")
        #expect(error?.phrase.english == "'a' (\(sketched.kind.code)) can't have \(en); leave it out.")
    }

    @Test(arguments: ["ada collaborates bob", "bob collaborates ada"])
    func `a tie to a node that is not there`(tie: String) {
        expect(
            "person: ada\n" + tie,
            dutch:
                "De relatie collaborates verwijst naar 'bob', maar die id bestaat niet; voeg die toe of verbeter de id.",
            english: "The tie collaborates refers to 'bob', but there is no such id; add it or correct the id."
        )
    }

    @Test func `a tie between kinds that the schema keeps apart`() {
        expect(
            "person: ada\nregion: hier\nada governs hier",
            dutch: """
                De relatie governs kan niet van 'ada' (persoon) naar 'hier' (regio) lopen; toegestaan: \
                schoolBoard|gemeente|organization → school.
                """,
            english: """
                The tie governs can't lead from 'ada' (person) to 'hier' (region); allowed: \
                schoolBoard|gemeente|organization → school.
                """
        )
    }

    @Test func `a tie whose ends have several rules, one of them any node`() {
        #expect(Texts.allowedEnds(of: .about).hasSuffix("|figure → *"))
        #expect(Texts.allowedEnds(of: .partOf).contains("; meeting → meeting; group → "))
    }

    @Test func `a tie of a node with itself`() {
        expect(
            "person: ada\nada collaborates ada",
            dutch: "De relatie collaborates loopt van 'ada' naar zichzelf; kies twee verschillende id’s.",
            english: "The tie collaborates leads from 'ada' to itself; choose two different ids."
        )
    }

    @Test func `a tie stated twice with different details`() {
        expect(
            "person: ada bob\nada collaborates bob note=x\nbob collaborates ada note=y",
            dutch: """
                De relatie collaborates van 'ada' naar 'bob' staat er twee keer, met verschillende gegevens; houd er één \
                over, of geef elk een eigen rol of begindatum.
                """,
            english: """
                The tie collaborates from 'ada' to 'bob' is stated twice, with different details; keep one, or give each \
                its own role or start date.
                """
        )
    }

    @Test func `more ties than may leave a node`() {
        expect(
            "theme: a b c\na broader b\na broader c",
            dutch: "'a' heeft 2 relaties broader; toegestaan: hoogstens 1.",
            english: "'a' has 2 broader ties; at most 1 is allowed."
        )
    }

    @Test func `a circle`() {
        expect(
            "theme: a b c d\nd broader a\na broader b\nb broader c\nc broader a",
            dutch: "De relaties broader lopen in een kring: a → b → c → a; haal er één weg.",
            english: "The ties broader lead in a circle: a → b → c → a; remove one."
        )
    }

    @Test(arguments: ["0", "-1.5", "nan", "inf"])
    func `a weight that is not above 0`(weight: String) throws {
        let shown = try #require(Double(weight))
        expect(
            "person: ada bob\nada collaborates bob weight=" + weight,
            dutch:
                "Het gewicht \(shown) van de relatie collaborates is niet groter dan 0; geef een getal groter dan 0.",
            english: "The weight \(shown) of the tie collaborates is not above 0; give a number above 0."
        )
    }

    @Test func `a role of a closed list`() {
        expect(
            "organization: a b\na memberOf b role=baas",
            dutch: "De rol 'baas' past niet bij de relatie memberOf; toegestaan: lid (member), opting-in.",
            english: "The role 'baas' does not fit the tie memberOf; allowed: member, opting-in."
        )
    }

    @Test func `a state where there is none`() {
        expect(
            "person: ada bob\nada collaborates bob state=ended",
            dutch: "De status 'ended' past niet bij de relatie collaborates; laat dit veld leeg.",
            english: "The state 'ended' does not fit the tie collaborates; leave this field empty."
        )
    }

    @Test func `a message is what was found and what to do`() throws {
        let error = try NetworkError.selfTie(.related, .required("a"))
        #expect(
            error.finding
                == Phrase(
                    nl: "de relatie related loopt van 'a' naar zichzelf",
                    en: "the tie related leads from 'a' to itself"
                )
        )
        #expect(error.remedy == Phrase(nl: "kies twee verschillende id’s", en: "choose two different ids"))
    }

    @Test func `a role that may be any text`() throws {
        #expect(Texts.allowed(.open) == Phrase(nl: "elke tekst mag", en: "any text is allowed"))
        #expect(try Network(sketch: "person: ada\nschool: a\nada worksFor a role=baas").ties.count == 1)
    }
}
