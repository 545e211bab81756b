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
                "Jij hebt een vraag over het thema ‘taal’; bob heeft daar ervaring mee.",
                "You have a question about the theme of “taal”; bob knows from experience.",
            ]
        )
        #expect(
            try scene("finding", about: "zorg").toldInReverse(.questionFinding, to: "bob", of: "ada") == [
                "ada heeft een vraag over het thema ‘taal’; jij hebt daar ervaring mee, bij een verwant thema: zorg.",
                "ada has a question about the theme of “taal”; you know from experience, on a related theme: zorg.",
            ]
        )
    }
}
