import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

/// Which reasons of a worth are told, and what is left out of them.
struct ToldTests {
    private static let themes = """
        person: ada bob cas
        theme: geld zorg taal

        """

    private func told(_ ties: String) throws -> [Worth.Told] {
        let scene = try Scene(Self.themes + ties)
        return try scene.suggestion(for: "ada", of: "bob").worthToPerson.told(in: scene.matcher.graph)
    }

    @Test func `a theme on which one asks and the other answers is not told again as a common one`() throws {
        #expect(try told("ada needs geld\nbob offers geld").map(\.reason.signal) == [.needOffer])
    }

    @Test func `what is new about other themes is told by itself, and counts for that alone`() throws {
        let ties = "ada needs geld\nbob offers geld\nada worksOn zorg\nbob worksOn zorg"
        let scene = try Scene(Self.themes + ties)
        let worth = try scene.suggestion(for: "ada", of: "bob").worthToPerson
        let found = try told(ties)
        #expect(found.map(\.reason.signal) == [.needOffer, .commonThemes])
        let common = try #require(found.last)
        #expect(try common.reason.touchpoints.map(\.node) == [scene.matcher.graph.requiredNumber("zorg")])
        let whole = try #require(worth.reasons.first { $0.signal == .commonThemes })
        #expect(common.contribution < whole.contribution)
        #expect(
            common.contribution
                == whole.touchpoints.first { $0.node == common.reason.touchpoints[0].node }?.contribution
        )
    }

    @Test func `what is asked is told first only where it adds something that matters`() throws {
        let ties = """
            ada worksOn geld weight=20
            bob worksOn geld weight=20
            ada interestedIn zorg
            ada interestedIn geld weight=0.01
            contribution.example: e
            e contributedBy bob
            e about geld

            """
        #expect(try told(ties).map(\.reason.signal) == [.commonThemes])
    }

    @Test func `themes of an initiative that is named are not named themselves`() throws {
        let ties = """
            initiative.running: i
            bob leads i
            i about geld
            ada interestedIn i
            ada worksOn geld
            bob worksOn geld
            """
        #expect(try Set(told(ties).map(\.reason.signal)) == [.exampleWish, .commonThemes])
    }

    @Test func `no theme is named twice of a pair of the fixture`() throws {
        let pairs = try AllPairs.ofFixture()
        let graph = pairs.matcher.graph
        for suggestion in pairs.all {
            for worth in [suggestion.worthToPerson, suggestion.worthToSuggested] {
                let told = worth.told(in: graph)
                let named = told.filter(\.reason.signal.namesThemes).filter { $0.reason.signal != .exampleWish }
                    .flatMap { $0.reason.touchpoints.prefix(Telling.most).map(\.node) }
                #expect(Set(named).count == named.count)
                #expect(told.reduce(0) { $0 + $1.contribution } <= worth.value)
            }
        }
    }
}
