import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct CommonThemesTests {
    /// Three themes of which two are near: `zorg` is narrower than `jeugd`, and `geld` stands alone.
    private static let themes = """
        person: ada=Ada_Bos bob=Bob_Kok cas=Cas_Post
        theme: jeugd=Jeugdhulp zorg=Zorg_op_school geld=Geld vso=VSO
        zorg broader jeugd

        """

    private func scene(_ ties: String, asOf: String? = nil) throws -> Scene {
        try Scene(Self.themes + ties, asOf: asOf)
    }

    private func touchpoints(_ ties: String, asOf: String? = nil) throws -> [String] {
        try scene(ties, asOf: asOf).touchpoints(.commonThemes, for: "ada", of: "bob")
    }

    // MARK: Sees it

    @Test(arguments: ["worksOn", "offers", "needs", "interestedIn"])
    func `any tie to a theme speaks of it`(kind: String) throws {
        #expect(try touchpoints("ada \(kind) geld\nbob worksOn geld") == ["geld"])
        #expect(try touchpoints("bob \(kind) geld\nada worksOn geld") == ["geld"])
    }

    @Test(arguments: ContributionKind.allCases)
    func `any contribution speaks of its themes`(kind: ContributionKind) throws {
        let contribution = "contribution.\(kind.code): c\nc contributedBy ada\nc about geld\nc about vso\n"
        #expect(try touchpoints(contribution + "bob worksOn geld") == ["geld"])
    }

    @Test(arguments: ["leads", "contactFor"], InitiativePhase.allCases)
    func `an initiative in any phase speaks of its themes`(kind: String, phase: InitiativePhase) throws {
        let initiative = "initiative.\(phase.code): i\nada \(kind) i\ni about geld\n"
        #expect(try touchpoints(initiative + "bob worksOn geld") == ["geld"])
    }

    @Test func `what an organization works on or leads speaks for its contact person`() throws {
        let organization =
            "organization: org\ninitiative: i\norg leads i\ni about geld\norg worksOn vso\nada represents org\n"
        #expect(try touchpoints(organization + "bob worksOn geld\nbob worksOn vso") == ["geld", "vso"])
    }

    @Test func `a theme near to another's is a touchpoint, from both sides`() throws {
        let scene = try scene("ada worksOn jeugd\nbob worksOn zorg")
        #expect(try scene.touchpoints(.commonThemes, for: "ada", of: "bob") == ["jeugd→zorg"])
        #expect(try scene.touchpoints(.commonThemes, for: "bob", of: "ada") == ["zorg→jeugd"])
    }

    // MARK: Does not see it

    @Test(
        arguments: [
            "ada worksOn geld\nbob worksOn jeugd", "ada worksOn geld", "bob worksOn geld",
            "organization: org\nada worksFor org\norg worksOn geld\nbob worksOn geld",
            "organization: org\nada represents org\norg needs geld\nbob worksOn geld",
            "initiative: i\nada interestedIn i\ni about geld\nbob worksOn geld",
            "group: g\nada participatesIn g\ng worksOn geld\nbob worksOn geld",
            "contribution.need: c\nc contributedBy ada\nc about bob\nbob worksOn geld",
        ]
    )
    func `nothing is shared`(ties: String) throws { #expect(try touchpoints(ties) == []) }

    @Test func `what has ended is not shared`() throws {
        let ties = "ada worksOn geld until=2022\nbob worksOn geld"
        #expect(try touchpoints(ties) == ["geld"])
        #expect(try touchpoints(ties, asOf: "2022-12-31") == ["geld"])
        #expect(try touchpoints(ties, asOf: "2023-01-01") == [])
    }

    // MARK: Laws

    @Test func `the rarer of two themes says more`() throws {
        let scene = try scene("ada worksOn geld\nada worksOn vso\nbob worksOn geld\nbob worksOn vso\ncas worksOn geld")
        #expect(try scene.touchpoints(.commonThemes, for: "ada", of: "bob") == ["vso", "geld"])
    }

    @Test func `a heavier tie counts more, but not in proportion`() throws {
        let scene = try scene("ada worksOn geld weight=10\nada worksOn vso\nbob worksOn geld\nbob worksOn vso")
        let touchpoints = try scene.reason(.commonThemes, for: "ada", of: "bob")?.touchpoints.map(\.contribution) ?? []
        try #require(touchpoints.count == 2)
        #expect(touchpoints[0] / touchpoints[1] > 3 && touchpoints[0] / touchpoints[1] < 3.5)
    }

    @Test func `an organization's statements count half`() throws {
        let scene = try scene(
            "organization: org\norg worksOn vso\nada represents org\nada worksOn geld\nbob worksOn vso\nbob worksOn geld"
        )
        let touchpoints = try scene.reason(.commonThemes, for: "ada", of: "bob")?.touchpoints.map(\.contribution) ?? []
        try #require(touchpoints.count == 2)
        #expect(abs(touchpoints[0] / touchpoints[1] - 2) < 1e-5)
    }

    @Test func `two with the same one theme share all there is`() throws {
        let scene = try scene("ada worksOn geld weight=3\nbob worksOn geld weight=0.1")
        #expect(try scene.worth(.commonThemes, for: "ada", of: "bob") == SignalWeights.standard[.commonThemes])
    }

    @Test(arguments: 0..<100)
    func `without ties between themes the reason is the same for both`(seed: Int) throws {
        let scene = try Scene(RandomThemes(seed: seed).text)
        for pair in ["ada bob", "ada cas", "bob cas"].map({ $0.split(separator: " ").map(String.init) }) {
            let (one, other) = try (
                scene.worth(.commonThemes, for: pair[0], of: pair[1]),
                scene.worth(.commonThemes, for: pair[1], of: pair[0])
            )
            #expect(abs(one - other) < 1e-5)
        }
    }

    @Test(arguments: 0..<100)
    func `without ties between themes and weights a new theme in common never lowers the reason`(seed: Int) throws {
        let themes = RandomThemes(seed: seed, weights: [1])
        let more = themes.text + "theme: extra\nada worksOn extra\nbob worksOn extra"
        let before = try Scene(themes.text).worth(.commonThemes, for: "ada", of: "bob")
        #expect(try Scene(more).worth(.commonThemes, for: "ada", of: "bob") > before - 1e-5)
    }

    // MARK: Sentences

    @Test(
        arguments: [
            (
                "ada worksOn geld\nbob worksOn geld",
                "Bob Kok is net als jij bezig met het thema ‘geld’.",
                "Like you, Bob Kok works on the theme of “geld”."
            ),
            (
                "ada worksOn geld\nbob worksOn geld\nada needs vso\nbob offers vso",
                "Bob Kok heeft net als jij te maken met de thema’s ‘geld’ en ‘VSO’.",
                "Like you, Bob Kok deals with the themes of “geld” and “VSO”."
            ),
            (
                "ada worksOn geld weight=2\nbob worksOn geld\nada worksOn vso\nbob worksOn vso\nada worksOn zorg\nbob worksOn zorg",
                "Bob Kok is net als jij bezig met de thema’s ‘geld’, ‘VSO’ en ‘zorg op school’.",
                "Like you, Bob Kok works on the themes of “geld”, “VSO” and “zorg op school”."
            ),
            (
                "ada worksOn jeugd\nbob worksOn jeugd\nbob worksOn zorg",
                "Bob Kok is net als jij bezig met het thema ‘jeugdhulp’, en ook met ‘zorg op school’ (dat lijkt daarop).",
                "Like you, Bob Kok works on the theme of “jeugdhulp”, and also on “zorg op school” (close to that)."
            ),
            (
                "ada needs jeugd\nbob worksOn zorg",
                "Jullie hebben te maken met thema’s die op elkaar lijken: jij met ‘jeugdhulp’; Bob Kok met ‘zorg op school’.",
                "You both deal with themes close to each other: you with “jeugdhulp”; Bob Kok with “zorg op school”."
            ),
            (
                "ada worksOn jeugd\nbob worksOn zorg",
                "Jullie zijn bezig met thema’s die op elkaar lijken: jij met ‘jeugdhulp’; Bob Kok met ‘zorg op school’.",
                "You both work on themes close to each other: you on “jeugdhulp”; Bob Kok on “zorg op school”."
            ),
            (
                "ada worksOn geld\nbob worksOn geld\nada worksOn jeugd\nbob worksOn zorg",
                "Bob Kok is net als jij bezig met het thema ‘geld’, en ook met ‘zorg op school’ (dat lijkt op jouw thema ‘jeugdhulp’).",
                "Like you, Bob Kok works on the theme of “geld”, and also on “zorg op school” (close to your theme “jeugdhulp”)."
            ),
            (
                "ada worksOn geld\nbob worksOn geld\nada worksOn jeugd\nbob worksOn zorg\ntheme: les\nles broader jeugd\nbob worksOn les",
                "Bob Kok is net als jij bezig met het thema ‘geld’, en ook met ‘les’ en ‘zorg op school’ (die lijken op jouw thema ‘jeugdhulp’).",
                "Like you, Bob Kok works on the theme of “geld”, and also on “les” and “zorg op school” (close to your theme “jeugdhulp”)."
            ),
        ]
    )
    func `the sentence names what both have to do with`(ties: String, dutch: String, english: String) throws {
        #expect(try scene(ties).told(.commonThemes, to: "ada", of: "bob") == [dutch, english])
    }

    @Test(
        arguments: [
            (
                "ada worksOn geld\nbob worksOn geld",
                "Jij bent net als Bob Kok bezig met het thema ‘geld’.",
                "Like Bob Kok, you work on the theme of “geld”."
            ),
            (
                "ada worksOn zorg\nbob worksOn jeugd",
                "Jullie zijn bezig met thema’s die op elkaar lijken: Bob Kok met ‘jeugdhulp’; jij met ‘zorg op school’.",
                "You both work on themes close to each other: Bob Kok on “jeugdhulp”; you on “zorg op school”."
            ),
            (
                "ada worksOn geld\nbob worksOn geld\nada worksOn zorg\nbob worksOn jeugd",
                "Jij bent net als Bob Kok bezig met het thema ‘geld’, en ook met ‘zorg op school’ (dat lijkt op het thema ‘jeugdhulp’ van Bob Kok).",
                "Like Bob Kok, you work on the theme of “geld”, and also on “zorg op school” (close to Bob Kok’s theme “jeugdhulp”)."
            ),
        ]
    )
    func `the reverse says what the reader has`(ties: String, dutch: String, english: String) throws {
        #expect(try scene(ties).toldInReverse(.commonThemes, to: "ada", of: "bob") == [dutch, english])
    }
}

/// Three persons with random themes that have nothing to do with each other, as a sketch.
private struct RandomThemes {
    let text: String

    init(seed: Int, weights: [Double] = [0.5, 1, 3]) {
        var generator = SeededGenerator(seed: seed)
        var text = "person: ada bob cas\ntheme: t0 t1 t2 t3 t4\n"
        for person in ["ada", "bob", "cas"] {
            for theme in generator.sample(generator.number(in: 0...4), of: 0..<5) {
                text += "\(person) worksOn t\(theme) weight=\(generator.element(of: weights))\n"
            }
        }
        self.text = text
    }
}
