import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct QuestionFindingTests {
    private func scene(_ answer: String, about theme: String = "taal") throws -> Scene {
        try Scene(
            """
            person: ada bob
            theme: taal zorg
            contribution.question: v
            contribution.\(answer): a
            v contributedBy ada
            a contributedBy bob
            v about taal
            a about \(theme)
            taal related zorg
            """
        )
    }

    @Test(arguments: ["finding", "experience", "tip"])
    func `who found something out on the theme of a question answers it`(kind: String) throws {
        #expect(try scene(kind).touchpoints(.questionFinding, for: "ada", of: "bob") == ["taal"])
        #expect(try scene(kind).worth(.questionFinding, for: "bob", of: "ada") == 0)
    }

    @Test func `other contributions do not`() throws {
        #expect(try scene("idea").worth(.questionFinding, for: "ada", of: "bob") == 0)
    }

    @Test func `it says what was asked, and what is near it`() throws {
        #expect(
            try scene("finding").told(.questionFinding, to: "ada", of: "bob") == [
                "Jij vroeg iets over ‘taal’; bob schreef daarover.",
                "You asked something about “taal”; bob wrote about it.",
            ]
        )
        #expect(
            try scene("finding", about: "zorg").toldInReverse(.questionFinding, to: "bob", of: "ada") == [
                "ada vroeg iets over ‘taal’; jij schreef over een thema dat daarop lijkt: ‘zorg’.",
                "ada asked something about “taal”; you wrote about a theme close to it: “zorg”.",
            ]
        )
    }
}
