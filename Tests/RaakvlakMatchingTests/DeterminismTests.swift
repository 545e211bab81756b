import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct DeterminismTests {
    @Test(arguments: 0..<40)
    func `the order of nodes and ties does not matter, nor which matcher is asked`(seed: Int) throws {
        let facts = NetworkRecipe(persons: 4 + seed % 9).facts(seed: seed)
        var generator = SeededGenerator(seed: seed)
        let first = AllPairs(Matcher(Graph(try Network(nodes: facts.nodes, ties: facts.ties))))
        let nodes = generator.shuffled(facts.nodes), ties = generator.shuffled(facts.ties)
        let second = AllPairs(Matcher(Graph(try Network(nodes: nodes, ties: ties))))
        #expect(first.suggestions == second.suggestions)
    }

    @Test(arguments: [
        "", "theme: t", "person: ada", "person: ada bob cas",
        "person: ada bob\ntheme: t u\nada worksOn t\nbob worksOn u",
    ])
    func `where nobody shares anything, nobody is suggested`(sketch: String) async throws {
        let matcher = try Scene(sketch).matcher
        let lists = await matcher.candidatesForEveryone(limit: 10, threads: 2)
        #expect(lists == matcher.people.map { _ in [] })
        #expect(matcher.people.allSatisfy { matcher.suggestions(for: $0, limit: 10).isEmpty })
    }

    @Test func `two without anything are worth nothing to each other`() throws {
        let suggestion = try Scene("person: ada bob").suggestion(for: "ada", of: "bob")
        #expect(suggestion.score == 0 && suggestion.worthToPerson.reasons == [] && suggestion.constraints == [])
    }
}
