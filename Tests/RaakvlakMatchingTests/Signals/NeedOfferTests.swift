import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct NeedOfferTests {
    private static let themes = """
        person: ada=Ada_Bos bob=Bob_Kok
        organization: org
        theme: jeugd=Jeugdhulp zorg=Zorg_en_welzijn geld=Geld

        """
    private static let narrower = "zorg broader jeugd\n"

    private func scene(_ ties: String) throws -> Scene { try Scene(Self.themes + ties) }

    private func touchpoints(_ ties: String) throws -> [String] {
        try scene(ties).touchpoints(.needOffer, for: "ada", of: "bob")
    }

    // MARK: Sees it

    @Test(
        arguments: [
            "ada needs geld", "contribution.need: c\nc contributedBy ada\nc about geld",
            "org needs geld\nada represents org",
            "contribution.need: c\nc contributedBy org\nc about geld\nada represents org",
        ],
        [
            "\nbob offers geld", "\ncontribution.offer: d\nd contributedBy bob\nd about geld",
            "\norg offers geld\nbob represents org",
            "\ncontribution.offer: d\nd contributedBy org\nd about geld\nbob represents org",
        ]
    )
    func `whatever states a need meets whatever states an offer`(need: String, offer: String) throws {
        #expect(try touchpoints(need + offer) == ["geld"])
    }

    @Test func `a need reaches offers on themes near it`() throws {
        #expect(try touchpoints(Self.narrower + "ada needs jeugd\nbob offers zorg") == ["jeugd→zorg"])
        #expect(try touchpoints(Self.narrower + "ada needs zorg\nbob offers jeugd") == ["zorg→jeugd"])
        #expect(try touchpoints("zorg related geld\nada needs zorg\nbob offers geld") == ["zorg→geld"])
    }

    @Test func `an appointment without a state, or accepted, is in office`() throws {
        for state in ["", " state=accepted"] {
            #expect(try touchpoints("org needs geld\nada represents org\(state)\nbob offers geld") == ["geld"])
        }
    }

    // MARK: Does not see it

    @Test(
        arguments: [
            "ada needs geld\nbob needs geld", "ada offers geld\nbob offers geld", "ada offers geld\nbob needs geld",
            "ada worksOn geld\nbob offers geld", "ada needs geld\nbob worksOn geld", "ada needs geld\nbob offers jeugd",
            "contribution.idea: c\nc contributedBy ada\nc about geld\nbob offers geld",
            "contribution.need: c\nc about geld\nbob offers geld",
            "org needs geld\nada worksFor org\nbob offers geld",
        ]
    )
    func `nothing answers`(ties: String) throws { #expect(try touchpoints(ties) == []) }

    @Test(arguments: ["nominated", "declined", "replaced", "withdrawn", "ended"])
    func `an appointment that is not in office gives nothing`(state: String) throws {
        #expect(try touchpoints("org needs geld\nada represents org state=\(state)\nbob offers geld") == [])
        #expect(try touchpoints("org offers geld\nbob represents org state=\(state)\nada needs geld") == [])
    }

    // MARK: Laws

    @Test func `a need of one answers nothing of the other's need`() throws {
        let scene = try scene("ada needs geld\nbob offers geld")
        #expect(try scene.worth(.needOffer, for: "ada", of: "bob") == SignalWeights.standard[.needOffer])
        #expect(try scene.worth(.needOffer, for: "bob", of: "ada") == 0)
    }

    @Test func `a need stated as tie and as contribution counts once`() throws {
        let tie = "ada needs geld\nada needs jeugd\nbob offers geld\nbob offers jeugd\n"
        let twice =
            tie + "contribution.need: c d\nc contributedBy ada\nd contributedBy ada\nc about geld\nd about geld\n"
        let (once, both) = try (
            scene(tie).suggestion(for: "ada", of: "bob"), scene(twice).suggestion(for: "ada", of: "bob")
        )
        let contributions = { (suggestion: Suggestion) in
            suggestion.worthToPerson.reasons.first { $0.signal == .needOffer }?.touchpoints.map(\.contribution)
        }
        #expect(contributions(once) == contributions(both))
    }

    @Test func `of a tie and a contribution the stronger counts`() throws {
        let contribution =
            "contribution.need: c\nc contributedBy ada\nc about geld\nada needs jeugd\nbob offers geld\nbob offers jeugd\n"
        let ratio = { (ties: String) in
            let touchpoints =
                try scene(contribution + ties).reason(.needOffer, for: "ada", of: "bob")?.touchpoints ?? []
            let first = try #require(touchpoints.first), last = try #require(touchpoints.last)
            return first.contribution / last.contribution
        }
        #expect(try ratio("ada needs geld weight=0.5") == 1)
        #expect(try abs(ratio("ada needs geld weight=2") - 1.693147) < 1e-5)
    }

    @Test func `an organization's need counts half of a person's own`() throws {
        let scene = try scene("org needs jeugd\nada represents org\nada needs geld\nbob offers geld\nbob offers jeugd")
        let touchpoints = try scene.reason(.needOffer, for: "ada", of: "bob")?.touchpoints.map(\.contribution) ?? []
        try #require(touchpoints.count == 2)
        #expect(abs(touchpoints[0] / touchpoints[1] - 2) < 1e-5)
    }

    @Test func `a broader, narrower or related theme counts less than the theme itself`() throws {
        let worth = { (ties: String) in try scene(ties).worth(.needOffer, for: "ada", of: "bob") }
        let literal = try worth("zorg broader jeugd\nada needs jeugd\nbob offers jeugd")
        let narrower = try worth("zorg broader jeugd\nada needs jeugd\nbob offers zorg")
        let broader = try worth("zorg broader jeugd\nada needs zorg\nbob offers jeugd")
        let related = try worth("zorg related jeugd\nada needs jeugd\nbob offers zorg")
        #expect(literal > narrower && narrower == broader && broader > related && related > 0)
    }

    @Test func `only the ask side is broadened`() throws {
        // If offers reached zorg from jeugd as well, there would be two touchpoints.
        #expect(try touchpoints(Self.narrower + "ada needs jeugd\nbob offers jeugd") == ["jeugd"])
        // Two steps lead from one theme to its sister; if both sides went a step, four would.
        let chain = "theme: a b c d e\na broader b\nb broader c\nc broader d\nd broader e\n"
        #expect(try touchpoints(chain + "ada needs a\nbob offers c") == ["a→c"])
        #expect(try touchpoints(chain + "ada needs a\nbob offers d") == [])
        #expect(try touchpoints(chain + "ada needs a\nbob offers e") == [])
    }

    @Test func `of several ways to a theme the strongest counts, and not their sum`() throws {
        // geld is a sister of zorg (0.25) and related to it (0.3).
        let ties = "zorg broader jeugd\ngeld broader jeugd\nada needs zorg\nbob offers geld\n"
        let (sister, both) = try (scene(ties), scene(ties + "zorg related geld"))
        let length = { (near: Double) in (1 + 0.25 + near * near).squareRoot() }
        let worth = { try $0.worth(.needOffer, for: "ada", of: "bob") } as (Scene) throws -> Double
        // The offered theme is rarer than the other two by the same factor in both.
        let rarity = Rarity.of(1, among: 2) / Rarity.of(0, among: 2)
        let expected = { (near: Double) in
            SignalWeights.standard[.needOffer] * near * rarity / (1.25 + near * near * rarity * rarity).squareRoot()
        }
        #expect(abs(try worth(sister) - expected(0.25)) < 1e-5)
        #expect(abs(try worth(both) - expected(0.3)) < 1e-5)
        #expect(length(0.3) > length(0.25))
    }

    // MARK: Sentences

    @Test(
        arguments: [
            (
                "ada needs geld\nbob offers geld",
                "Bob Kok heeft iets te bieden bij een thema waarvoor jij hulp zoekt: ‘geld’.",
                "Bob Kok has something to offer on a theme that you want help with: “geld”."
            ),
            (
                "ada needs geld weight=2\nbob offers geld\nada needs jeugd\nbob offers jeugd",
                "Bob Kok heeft iets te bieden bij thema’s waarvoor jij hulp zoekt: ‘geld’ en ‘jeugdhulp’.",
                "Bob Kok has something to offer on themes that you want help with: “geld” and “jeugdhulp”."
            ),
            (
                "ada needs geld weight=3\nbob offers geld\nada needs jeugd weight=2\nbob offers jeugd\nada needs zorg\nbob offers zorg",
                "Bob Kok heeft iets te bieden bij thema’s waarvoor jij hulp zoekt: ‘geld’, ‘jeugdhulp’ en ‘zorg en welzijn’.",
                "Bob Kok has something to offer on themes that you want help with: “geld”, “jeugdhulp” and “zorg en welzijn”."
            ),
            (
                "zorg broader jeugd\nada needs jeugd\nbob offers zorg",
                "Jij zoekt hulp bij het thema ‘jeugdhulp’; Bob Kok heeft iets te bieden bij een thema dat daarop lijkt: ‘zorg en welzijn’.",
                "You want help with the theme of “jeugdhulp”; Bob Kok has something to offer on a theme close to it: “zorg en welzijn”."
            ),
            (
                "zorg broader jeugd\nada needs jeugd\nbob offers zorg\nbob offers jeugd",
                "Bob Kok heeft iets te bieden bij een thema waarvoor jij hulp zoekt: ‘jeugdhulp’, en ook bij ‘zorg en welzijn’ (dat lijkt daarop).",
                "Bob Kok has something to offer on a theme that you want help with: “jeugdhulp”, and also on “zorg en welzijn” (close to that)."
            ),
        ]
    )
    func `the sentence names what the other offers`(ties: String, dutch: String, english: String) throws {
        #expect(try scene(ties).told(.needOffer, to: "ada", of: "bob") == [dutch, english])
    }

    @Test(
        arguments: [
            (
                "ada offers geld\nbob needs geld",
                "Jij hebt iets te bieden bij een thema waarvoor Bob Kok hulp zoekt: ‘geld’.",
                "You have something to offer on a theme that Bob Kok wants help with: “geld”."
            ),
            (
                "zorg broader jeugd\nada offers zorg\nbob needs jeugd",
                "Bob Kok zoekt hulp bij het thema ‘jeugdhulp’; jij hebt iets te bieden bij een thema dat daarop lijkt: ‘zorg en welzijn’.",
                "Bob Kok wants help with the theme of “jeugdhulp”; you have something to offer on a theme close to it: “zorg en welzijn”."
            ),
            (
                "zorg broader jeugd\nada offers zorg\nada offers jeugd\nbob needs jeugd",
                "Jij hebt iets te bieden bij een thema waarvoor Bob Kok hulp zoekt: ‘jeugdhulp’, en ook bij ‘zorg en welzijn’ (dat lijkt daarop).",
                "You have something to offer on a theme that Bob Kok wants help with: “jeugdhulp”, and also on “zorg en welzijn” (close to that)."
            ),
        ]
    )
    func `the reverse names what the reader offers`(ties: String, dutch: String, english: String) throws {
        #expect(try scene(ties).toldInReverse(.needOffer, to: "ada", of: "bob") == [dutch, english])
    }

    @Test func `what only the organization states is said of it`() throws {
        let org = "org needs geld\nada represents org\nbob offers geld"
        #expect(
            try scene(org).told(.needOffer, to: "ada", of: "bob") == [
                "Bob Kok heeft iets te bieden bij een thema waarvoor jouw organisatie hulp zoekt: ‘geld’.",
                "Bob Kok has something to offer on a theme that your organization wants help with: “geld”.",
            ]
        )
        #expect(
            try scene(org).toldInReverse(.needOffer, to: "bob", of: "ada") == [
                "Jij hebt iets te bieden bij een thema waarvoor de organisatie van Ada Bos hulp zoekt: ‘geld’.",
                "You have something to offer on a theme that Ada Bos’s organization wants help with: “geld”.",
            ]
        )
        #expect(
            try scene(org + "\nada needs geld").told(.needOffer, to: "ada", of: "bob")[0].contains("waarvoor jij")
        )
    }
}
