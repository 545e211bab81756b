import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct ExampleWishTests {
    private static let themes = """
        person: ada=Ada_Bos bob=Bob_Kok
        organization: org
        theme: jeugd=Jeugdhulp zorg=Zorg_op_school geld=Geld

        """
    private static let example = "contribution.example: e\ne contributedBy bob\ne about geld\n"

    private func scene(_ ties: String) throws -> Scene { try Scene(Self.themes + ties) }

    private func touchpoints(_ ties: String) throws -> [String] {
        try scene(ties).touchpoints(.exampleWish, for: "ada", of: "bob")
    }

    // MARK: Sees it

    @Test(arguments: ["need", "idea", "question"])
    func `a need, idea or question is a wish`(kind: String) throws {
        let wish = "contribution.\(kind): c\nc contributedBy ada\nc about geld"
        #expect(try touchpoints(Self.example + wish) == ["geld"])
    }

    @Test func `an interest in a theme is a wish`() throws {
        #expect(try touchpoints(Self.example + "ada interestedIn geld") == ["geld"])
    }

    @Test(arguments: ["ada interestedIn i", "ada assesses i state=relevant"], ["leads", "contactFor"])
    func `an interest in an initiative meets who leads it or is contact for it`(wish: String, tie: String) throws {
        #expect(try touchpoints("initiative.running: i\nbob \(tie) i\n" + wish) == ["i"])
    }

    @Test func `an interest in an example meets who gave it`() throws {
        #expect(try touchpoints(Self.example + "ada interestedIn e") == ["e"])
    }

    @Test(arguments: ["running", "advanced"])
    func `an initiative that runs is an example of its themes`(phase: String) throws {
        let initiative = "initiative.\(phase): i\nbob leads i\ni about geld\n"
        #expect(try touchpoints(initiative + "ada interestedIn geld") == ["geld"])
    }

    @Test func `what an organization wishes and shows speaks for its contact person`() throws {
        let shown = "initiative.running: i\norg leads i\ni about geld\n"
        #expect(
            try touchpoints(shown + "bob represents org\nada interestedIn geld\nada interestedIn i") == ["geld", "i"]
        )
        let wished = "initiative.running: i\nbob leads i\ni about geld\n"
        #expect(
            try touchpoints(wished + "ada represents org\norg interestedIn geld\norg assesses i state=relevant") == [
                "geld", "i",
            ]
        )
    }

    @Test func `a wish reaches examples of themes near it`() throws {
        #expect(try touchpoints(Self.example + "geld broader jeugd\nada interestedIn jeugd") == ["jeugd→geld"])
    }

    // MARK: Does not see it

    @Test(arguments: ["idea", "planned", "starting", "ended"])
    func `an initiative in another phase is no example`(phase: String) throws {
        let initiative = "initiative.\(phase): i\nbob leads i\ni about geld\nada interestedIn geld\nada interestedIn i"
        #expect(try touchpoints(initiative) == [])
    }

    @Test(arguments: ContributionKind.allCases.filter { $0 != .example })
    func `only an example is an example`(kind: ContributionKind) throws {
        let contribution = "contribution.\(kind.code): c\nc contributedBy bob\nc about geld\nada interestedIn geld"
        #expect(try touchpoints(contribution) == [])
    }

    @Test(arguments: ["offer", "example", "expectation", "association", "finding", "plan"])
    func `another contribution is no wish`(kind: String) throws {
        #expect(try touchpoints(Self.example + "contribution.\(kind): c\nc contributedBy ada\nc about geld") == [])
    }

    @Test(
        arguments: [
            "ada needs geld", "ada worksOn geld", "ada interestedIn jeugd",
            "initiative.running: i\nbob leads i\nada assesses i state=maybe",
            "initiative.running: i\nbob leads i\nada assesses i state=not-relevant",
            "initiative.running: i\nbob leads i\nada assesses i",
            "initiative.running: i\ni about geld\nada interestedIn i",
            "initiative.running: i\ngroup: g\nbob leads g\nada interestedIn i",
        ]
    )
    func `nothing shows what is wished`(ties: String) throws { #expect(try touchpoints(Self.example + ties) == []) }

    // MARK: Laws

    @Test func `an organization's example counts half of a person's own`() throws {
        let ties =
            "contribution.example: f\nf contributedBy org\nf about jeugd\nbob represents org\nada interestedIn geld\nada interestedIn jeugd"
        let found = try scene(Self.example + ties).reason(.exampleWish, for: "ada", of: "bob")?.touchpoints.map(
            \.contribution
        )
        let touchpoints = try #require(found)
        try #require(touchpoints.count == 2)
        #expect(abs(touchpoints[0] / touchpoints[1] - 2) < 1e-5)
    }

    @Test func `the one who shows gets nothing of it`() throws {
        #expect(try scene(Self.example + "ada interestedIn geld").worth(.exampleWish, for: "bob", of: "ada") == 0)
    }

    // MARK: Sentences

    private static let buddies = "initiative.running: i=Buddyklas\nbob leads i\ni about geld\n"

    @Test(
        arguments: [
            (
                example + "ada interestedIn geld",
                "Bob Kok kent een voorbeeld bij een thema dat jou interesseert: ‘geld’.",
                "Bob Kok knows an example on a theme that interests you: “geld”."
            ),
            (
                example + "e about jeugd\nada interestedIn geld weight=2\nada interestedIn jeugd",
                "Bob Kok kent een voorbeeld bij thema’s die jou interesseren: ‘geld’ en ‘jeugdhulp’.",
                "Bob Kok knows an example on themes that interest you: “geld” and “jeugdhulp”."
            ),
            (
                example
                    + "e about jeugd\ne about zorg\nada interestedIn geld weight=3\nada interestedIn jeugd weight=2\nada interestedIn zorg",
                "Bob Kok kent een voorbeeld bij thema’s die jou interesseren: ‘geld’, ‘jeugdhulp’ en ‘zorg op school’.",
                "Bob Kok knows an example on themes that interest you: “geld”, “jeugdhulp” and “zorg op school”."
            ),
            (
                example + "geld broader jeugd\nada interestedIn jeugd",
                "Jij hebt belangstelling voor het thema ‘jeugdhulp’; Bob Kok kent een voorbeeld bij een thema dat daarop lijkt: ‘geld’.",
                "You are interested in the theme of “jeugdhulp”; Bob Kok knows an example on a theme close to it: “geld”."
            ),
            (
                example + "geld broader jeugd\ne about jeugd\nada interestedIn jeugd",
                "Bob Kok kent een voorbeeld bij een thema dat jou interesseert: ‘jeugdhulp’, en ook bij ‘geld’ (dat lijkt daarop).",
                "Bob Kok knows an example on a theme that interests you: “jeugdhulp”, and also on “geld” (close to that)."
            ),
            (
                buddies + "ada interestedIn i",
                "Jij hebt belangstelling voor ‘Buddyklas’ en kunt daarvoor bij Bob Kok terecht.",
                "You are interested in “Buddyklas”; Bob Kok can tell you more."
            ),
            (
                buddies
                    + "initiative.running: j=Ouderkring\nbob contactFor j\nada interestedIn i weight=2\nada interestedIn j",
                "Jij hebt belangstelling voor ‘Buddyklas’ en ‘Ouderkring’ en kunt daarvoor bij Bob Kok terecht.",
                "You are interested in “Buddyklas” and “Ouderkring”; Bob Kok can tell you more."
            ),
            (
                buddies + "ada interestedIn i\nada interestedIn geld",
                "Jij hebt belangstelling voor ‘Buddyklas’ en kunt daarvoor bij Bob Kok terecht.",
                "You are interested in “Buddyklas”; Bob Kok can tell you more."
            ),
            (
                buddies
                    + "initiative.running: j\nbob leads j\nj about jeugd\nada interestedIn i\nada interestedIn jeugd",
                "Jij hebt belangstelling voor ‘Buddyklas’ en kunt daarvoor bij Bob Kok terecht, en ook voor het thema ‘jeugdhulp’.",
                "You are interested in “Buddyklas”; Bob Kok can tell you more, also about the theme of “jeugdhulp”."
            ),
            (
                buddies
                    + "initiative.running: j\nbob leads j\nj about jeugd\nzorg broader jeugd\nada interestedIn i\nada interestedIn zorg",
                "Jij hebt belangstelling voor ‘Buddyklas’ en kunt daarvoor bij Bob Kok terecht, en ook voor ‘jeugdhulp’ (dat lijkt op jouw thema ‘zorg op school’).",
                "You are interested in “Buddyklas”; Bob Kok can tell you more, also about “jeugdhulp” (close to your theme “zorg op school”)."
            ),
        ]
    )
    func `the sentence names what the other shows`(ties: String, dutch: String, english: String) throws {
        #expect(try scene(ties).told(.exampleWish, to: "ada", of: "bob") == [dutch, english])
    }

    @Test(
        arguments: [
            (
                "contribution.example: e\ne contributedBy ada\ne about geld\nbob interestedIn geld",
                "Jij kent een voorbeeld bij een thema dat Bob Kok interesseert: ‘geld’.",
                "You know an example on a theme that interests Bob Kok: “geld”."
            ),
            (
                "contribution.example: e\ne contributedBy ada\ne about geld\ngeld broader jeugd\nbob interestedIn jeugd",
                "Bob Kok heeft belangstelling voor het thema ‘jeugdhulp’; jij kent een voorbeeld bij een thema dat daarop lijkt: ‘geld’.",
                "Bob Kok is interested in the theme of “jeugdhulp”; you know an example on a theme close to it: “geld”."
            ),
            (
                "initiative.running: i=Buddyklas j\nada leads i\nada leads j\nj about jeugd\nbob interestedIn i\nbob interestedIn jeugd",
                "Bob Kok heeft belangstelling voor ‘Buddyklas’ en kan daarvoor bij jou terecht, en ook voor het thema ‘jeugdhulp’.",
                "Bob Kok is interested in “Buddyklas”; you can tell them more, also about the theme of “jeugdhulp”."
            ),
        ]
    )
    func `the reverse names what the reader shows`(ties: String, dutch: String, english: String) throws {
        #expect(try scene(ties).toldInReverse(.exampleWish, to: "ada", of: "bob") == [dutch, english])
    }

    @Test func `what only the organization shows or wants is said of it`() throws {
        let shown =
            "contribution.example: e\ne contributedBy org\ne about geld\nbob represents org\nada interestedIn geld"
        #expect(
            try scene(shown).told(.exampleWish, to: "ada", of: "bob") == [
                "De organisatie van Bob Kok kent een voorbeeld bij een thema dat jou interesseert: ‘geld’.",
                "Bob Kok’s organization knows an example on a theme that interests you: “geld”.",
            ]
        )
        let wanted = "initiative.running: i=Buddyklas\nbob leads i\nada represents org\norg interestedIn i"
        #expect(
            try scene(wanted).told(.exampleWish, to: "ada", of: "bob") == [
                "Jouw organisatie heeft belangstelling voor ‘Buddyklas’ en kan daarvoor bij Bob Kok terecht.",
                "Your organization is interested in “Buddyklas”; Bob Kok can tell you more.",
            ]
        )
    }
}
