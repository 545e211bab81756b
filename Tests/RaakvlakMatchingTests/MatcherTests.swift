import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct MatcherTests {
    /// How far the worths of all pairs are from those of the definition, at most.
    private func error(_ pairs: AllPairs) -> Double {
        let graph = pairs.matcher.graph
        let reference = ReferenceMatcher(graph)
        return pairs.all.map { suggestion in
            let (person, suggested) = (graph.node(suggestion.person).id, graph.node(suggestion.suggested).id)
            return abs(
                suggestion.worthToPerson.value - reference.worth(of: suggested, to: person, pairs.matcher.weights)
            )
        }.max() ?? 0
    }

    @Test func `worths of the fixture are those of the definition`() throws {
        #expect(error(try .ofFixture()) < 1e-5)
    }

    @Test(arguments: AllPairs.seeds)
    func `worths are those of the definition`(seed: Int) throws {
        #expect(error(try .ofRandomNetwork(seed)) < 1e-5)
    }

    @Test func `people are all persons of the graph, by id`() throws {
        let matcher = try Scene("person: bob ada\ntheme: b").matcher
        #expect(matcher.people.map { matcher.graph.node($0).id.text } == ["ada", "bob"])
    }
}
