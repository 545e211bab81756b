import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct SuggestionOrderTests {
    private func ids(_ scene: Scene, _ order: SuggestionOrder, limit: Int = 5) throws -> [String] {
        let graph = scene.matcher.graph
        let found = try scene.matcher.suggestions(
            for: graph.requiredNumber("ada"),
            limit: limit,
            in: order
        )
        return found.map { graph.node($0.suggested).id.text }
    }

    /// Two of one school who suit Ada best, and one of another.
    private static let schools = """
        person: ada bob cas dag
        theme: t u v
        organization: one two
        ada worksOn t
        ada worksOn u
        bob worksOn t
        bob worksOn u
        cas worksOn t
        cas worksOn u
        dag worksOn t
        bob worksFor one
        cas worksFor one
        dag worksFor two
        """

    @Test func `variety keeps a list from naming one organization twice`() throws {
        let scene = try Scene(Self.schools)
        #expect(try ids(scene, SuggestionOrder()) == ["bob", "cas", "dag"])
        #expect(try ids(scene, SuggestionOrder(variety: 0.5)) == ["bob", "dag", "cas"])
        #expect(try ids(scene, SuggestionOrder(variety: 0.5), limit: 2) == ["bob", "dag"])
        #expect(try ids(scene, SuggestionOrder(variety: 0.5), limit: 0) == [])
    }

    @Test(arguments: AllPairs.seeds.prefix(40))
    func `a list in another order holds the same best one and no one twice`(seed: Int) throws {
        let matcher = try AllPairs.ofRandomNetwork(seed).matcher
        for person in matcher.people {
            let plain = matcher.suggestions(for: person, limit: 3)
            let pool = matcher.suggestions(for: person, limit: 30)
            for variety in [0.0, 0.3, 1] {
                let order = SuggestionOrder(variety: variety)
                let found = matcher.suggestions(for: person, limit: 3, in: order)
                #expect(found.count == plain.count && Set(found.map(\.suggested)).count == found.count)
                #expect(variety == 1 || found.first == plain.first)
                #expect(Set(found).isSubset(of: pool))
                #expect(variety > 0 || found == plain)
                #expect(found == matcher.suggestions(for: person, limit: 3, in: order))
            }
        }
    }

    @Test func `likeness is whole in one organization, else the common share of touchpoints`() throws {
        let scene = try Scene(Self.schools)
        let ada = try scene.matcher.graph.requiredNumber("ada")
        let pool = scene.matcher.suggestions(for: ada, limit: 9)
        let relevance = MarginalRelevance(pool.map { ($0, $0.score) }, scene.matcher.graph)
        #expect(relevance.similarity(0, 1) == 1)
        let some = relevance.similarity(0, 2)
        #expect(some > 0 && some < 1 && some == relevance.similarity(2, 0))
    }

    @Test func `a bridge counts for up to twice as much`() throws {
        let scene = try Scene(
            """
            person: ada bob cas dag far
            theme: t
            ada worksOn t
            cas worksOn t
            dag worksOn t
            far worksOn t
            ada collaborates bob
            bob collaborates cas
            cas collaborates dag
            """
        )
        let graph = scene.matcher.graph
        let (ada, pool) = try (
            graph.requiredNumber("ada"), scene.matcher.suggestions(for: graph.requiredNumber("ada"), limit: 9)
        )
        let factors = zip(pool, Bridges(graph).values(of: pool, for: ada)).map { suggestion, value in
            (graph.node(suggestion.suggested).id.text, value / suggestion.score)
        }
        #expect(Dictionary(uniqueKeysWithValues: factors) == ["cas": 1, "dag": 1.25, "far": 2])
        let order = try ids(scene, SuggestionOrder(bridges: Bridges(graph)))
        #expect(Set(order) == ["cas", "dag", "far"])
    }

    @Test func `steps go by collaborators, organizations and groups`() throws {
        let scene = try Scene(
            """
            person: ada bob cas dag eef fred gus
            organization: one
            group: g
            ada collaborates bob
            bob worksFor one
            cas represents one
            cas participatesIn g
            dag participatesIn g
            eef worksFor one
            fred collaborates gus
            """
        )
        let graph = scene.matcher.graph
        let others = try ["ada", "bob", "cas", "dag", "eef", "fred"].map { try graph.requiredNumber($0) }
        let bridges = Bridges(graph)
        #expect(try bridges.steps(from: graph.requiredNumber("ada"), to: others) == [0, 1, 2, 3, 2, nil])
        #expect(try bridges.steps(from: graph.requiredNumber("dag"), to: others) == [3, 2, 1, 0, 2, nil])
        #expect(try bridges.steps(from: graph.requiredNumber("one"), to: others).allSatisfy { $0 == nil })
    }
}
