import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct AcquaintancesTests {
    private static let persons = """
        person: ada=Ada_Bos bob=Bob_Kok cas=Cas_Post dee=Dee_Vos eef=Eef_Wit fer fia
        organization: org

        """

    private func scene(_ ties: String, asOf: String? = nil) throws -> Scene {
        try Scene(Self.persons + ties, asOf: asOf)
    }

    private func touchpoints(_ ties: String, asOf: String? = nil) throws -> [String] {
        try scene(ties, asOf: asOf).touchpoints(.acquaintances, for: "ada", of: "bob")
    }

    // MARK: Sees it

    @Test func `both collaborate with one and the same person`() throws {
        #expect(try touchpoints("ada collaborates cas\nbob collaborates cas") == ["cas"])
    }

    @Test(arguments: ["agreed", "active"])
    func `parties of an agreement in force know each other`(state: String) throws {
        let agreement = "agreement.\(state): a\na party ada\na party cas\n"
        #expect(try touchpoints(agreement + "bob collaborates cas") == ["cas"])
    }

    // MARK: Does not see it

    @Test(
        arguments: [
            "ada collaborates cas\nbob collaborates dee", "ada collaborates bob", "ada collaborates cas",
            "ada collaborates cas\ncas collaborates dee\ndee collaborates bob",
            "ada collaborates org\nbob collaborates org", "ada worksFor org\nbob worksFor org",
            "agreement.tentative: a\na party ada\na party cas\nbob collaborates cas",
            "agreement.ended: a\na party ada\na party cas\nbob collaborates cas",
            "agreement: a\na party ada\na party cas\nbob collaborates cas",
            "agreement.active: a\na party ada\na party org\nbob collaborates cas",
        ]
    )
    func `nobody is known to both`(ties: String) throws { #expect(try touchpoints(ties) == []) }

    @Test func `a collaboration that has ended is none`() throws {
        let ties = "ada collaborates cas until=2022\nbob collaborates cas"
        #expect(try touchpoints(ties, asOf: "2022-06-01") == ["cas"])
        #expect(try touchpoints(ties, asOf: "2023-01-01") == [])
    }

    // MARK: Laws

    @Test func `one who knows few says more than one who knows many`() throws {
        let ties = "ada collaborates cas\nbob collaborates cas\nada collaborates dee\nbob collaborates dee\n"
        #expect(try touchpoints(ties + "cas collaborates eef\ncas collaborates fer") == ["dee", "cas"])
    }

    @Test func `the contribution is the inverse logarithm of how many are known, by the definition`() throws {
        let worth = try scene("ada collaborates cas\nbob collaborates cas").worth(.acquaintances, for: "ada", of: "bob")
        // With 1/ln 2 as the unit, the squares are 1, 1 and, of cas who knows two, 2; three times their mean is 4.
        #expect(abs(worth - SignalWeights.standard[.acquaintances] / (1 + 4)) < 1e-5)
    }

    @Test(arguments: 0..<50)
    func `the reason is the same for both, but for rounding`(seed: Int) throws {
        let differences = try AllPairs.ofRandomNetwork(seed).all.map { suggestion in
            let reasons = [suggestion.worthToPerson, suggestion.worthToSuggested].map { worth in
                worth.reasons.first { $0.signal == .acquaintances }?.contribution ?? 0
            }
            return abs(reasons[0] - reasons[1])
        }
        #expect((differences.max() ?? 0) < 1e-5)
    }

    @Test(arguments: 0..<100)
    func `one more acquaintance in common never lowers the reason`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let others = ["cas", "dee", "eef", "fer"]
        var ties = ""
        for person in ["ada", "bob"] {
            for other in generator.sample(generator.number(in: 0...4), of: others) {
                ties += "\(person) collaborates \(other)\n"
            }
        }
        let before = try scene(ties).worth(.acquaintances, for: "ada", of: "bob")
        let after = try scene(ties + "ada collaborates fia\nbob collaborates fia").worth(
            .acquaintances,
            for: "ada",
            of: "bob"
        )
        #expect(after > before - 1e-5 && after > 0)
    }

    // MARK: Sentences

    @Test(
        arguments: [
            (
                "ada collaborates cas\nbob collaborates cas", "Bob Kok werkt net als jij samen met Cas Post.",
                "Like you, Bob Kok collaborates with Cas Post."
            ),
            (
                "ada collaborates cas\nbob collaborates cas\nada collaborates dee\nbob collaborates dee",
                "Bob Kok werkt net als jij samen met Cas Post en Dee Vos.",
                "Like you, Bob Kok collaborates with Cas Post and Dee Vos."
            ),
            (
                """
                ada collaborates cas\nbob collaborates cas\nada collaborates dee\nbob collaborates dee
                ada collaborates eef\nbob collaborates eef\nada collaborates fer\nbob collaborates fer
                """,
                "Bob Kok werkt net als jij samen met Cas Post, Dee Vos en Eef Wit.",
                "Like you, Bob Kok collaborates with Cas Post, Dee Vos and Eef Wit."
            ),
        ]
    )
    func `the sentence names whom both know`(ties: String, dutch: String, english: String) throws {
        #expect(try scene(ties).told(.acquaintances, to: "ada", of: "bob") == [dutch, english])
    }

    @Test func `the reverse begins with the reader`() throws {
        let told = try scene("ada collaborates cas\nbob collaborates cas").toldInReverse(
            .acquaintances,
            to: "ada",
            of: "bob"
        )
        #expect(
            told == ["Jij werkt net als Bob Kok samen met Cas Post.", "Like Bob Kok, you collaborate with Cas Post."]
        )
    }
}
