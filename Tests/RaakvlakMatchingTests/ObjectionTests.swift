import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct ObjectionTests {
    private func objection(_ text: String, asOf day: String? = "2024-02-01") throws -> Objection? {
        let scene = try Scene("person: ada bob\ntheme: t u\nregion: north south middle\n" + text, asOf: day)
        let pair = try scene.suggestion(for: "ada", of: "bob")
        return Objections(scene.matcher.graph).objection(to: pair)
    }

    private static let mutual = "ada worksOn t\nbob worksOn t\n"

    @Test func `nothing speaks against two who bring each other as much`() throws {
        #expect(try objection(Self.mutual) == nil)
    }

    @Test func `who gets far less is named`() throws {
        let (ada, bob) = (
            try objection("ada offers t\nada worksOn u\nbob needs t"),
            try objection("bob offers t\nbob worksOn u\nada needs t")
        )
        // Persons come first by their ids.
        let graph = try Scene("person: ada bob\ntheme: t u\nregion: north south middle").matcher.graph
        let numbers = try (ada: graph.requiredNumber("ada"), bob: graph.requiredNumber("bob"))
        #expect(ada == .oneSided(numbers.ada))
        #expect(bob == .oneSided(numbers.bob))
    }

    @Test func `less than a seventh or so is far less, a sixth is not`() throws {
        let scene = try Scene("person: ada bob\ntheme: t u\nada offers t\nbob needs t\nada worksOn u\nbob worksOn u")
        let pair = try scene.suggestion(for: "ada", of: "bob")
        let objections = Objections(scene.matcher.graph)
        let whole = pair.worthToSuggested.value
        for (share, isFar) in [(0.14, true), (0.16, false)] {
            let reason = try #require(pair.worthToPerson.reasons.first)
            let touchpoint = try #require(reason.touchpoints.first)
            let less = Touchpoint(node: touchpoint.node, origin: touchpoint.origin, contribution: share * whole)
            let suggestion = Suggestion(
                person: pair.person,
                suggested: pair.suggested,
                worthToPerson: Worth(reasons: [Reason(signal: reason.signal, touchpoints: [less])]),
                worthToSuggested: pair.worthToSuggested,
                allConstraints: [],
                held: [:],
                isProposed: false
            )
            #expect((objections.objection(to: suggestion) == .oneSided(pair.person)) == isFar)
        }
    }

    @Test func `facts of more than three years ago are old`() throws {
        let old = "ada worksOn t since=2020-03\nbob worksOn t since=2019\n"
        #expect(try objection(old) == .oldFacts(.required("2020-03-31")))
        #expect(try objection(old, asOf: "2023-03-01") == nil)
        #expect(try objection(old, asOf: nil) == nil)
        #expect(try objection("ada worksOn t since=2020-03\nbob worksOn t since=2023\n") == nil)
    }

    @Test func `who works in regions that are not adjacent is far apart`() throws {
        let places = """
            organization: one two
            ada worksFor one
            bob worksFor two
            one inRegion north
            two inRegion south

            """
        guard case .farApart(let regions) = try objection(Self.mutual + places) else {
            Issue.record("They are far apart.")
            return
        }
        #expect(Set(regions).count == 2)
        #expect(try objection(Self.mutual + places + "north adjacent south\n") == nil)
        #expect(try objection(Self.mutual + places.replacing("one inRegion north", with: "")) == nil)
        // Two regions, or one that only a school is in, don't say where a person works.
        #expect(try objection(Self.mutual + places + "one inRegion middle\n") == .farApart([]))
        let school = "school: s\ngemeente: g\none governs s\ns locatedIn g\ng inRegion north\n"
        #expect(
            try objection(Self.mutual + places.replacing("one inRegion north", with: "") + school) == .farApart([])
        )
    }
}
