import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct ListChangeTests {
    private func change(_ text: String, limit: Int = 1) throws -> (change: ListChange, scene: Scene) {
        let scene = try Scene("person: ada bob cas\ntheme: t u v\n" + text)
        let graph = scene.matcher.graph
        return (
            try scene.matcher.change(
                bringing: graph.requiredNumber("bob"),
                into: graph.requiredNumber("ada"),
                limit: limit
            ), scene
        )
    }

    @Test func `who is in the list is told where`() throws {
        guard case .listed(let rank) = try change("ada worksOn t\nbob worksOn t").change else {
            Issue.record("Bob is in the list.")
            return
        }
        #expect(rank == 1)
    }

    @Test func `what a constraint forbids no fact brings about`() throws {
        guard case .forbidden(let constraints) = try change("ada collaborates bob\nbob worksOn t").change else {
            Issue.record("They collaborate.")
            return
        }
        #expect(constraints == [.collaborating])
    }

    @Test(
        arguments: [
            ("bob worksOn t", TieKind.worksOn), ("bob offers t\nada worksOn t\ncas offers u\nada needs u", .needs),
            ("bob needs t\ncas offers u\nada needs u\nada worksOn t\nbob worksOn t", .offers),
        ]
    )
    func `the cheapest fact is found and holds`(text: String, kind: TieKind) throws {
        let (change, scene) = try change(text)
        guard case .fact(let tie, let rank) = change else {
            Issue.record("A fact brings Bob into the list of Ada: \(change)")
            return
        }
        #expect(tie.kind == kind && rank == 1)
        let network = scene.matcher.graph.network
        let graph = Graph(try Network(nodes: network.nodes, ties: network.ties + [tie]))
        let suggested = try Matcher(graph).suggestions(for: graph.requiredNumber("ada"), limit: 1).map(\.suggested)
        #expect(try suggested == [graph.requiredNumber("bob")])
    }

    @Test func `where nothing helps, that is said`() throws {
        guard case .none = try change("cas worksOn t").change else {
            Issue.record("Bob has nothing to share.")
            return
        }
    }

    @Test func `on the fixture, what is found brings the other into the list`() throws {
        let matcher = try AllPairs.ofFixture().matcher
        let graph = matcher.graph
        var generator = SeededGenerator(seed: 4)
        var found = 0
        for _ in 0..<6 {
            let pair = generator.sample(2, of: matcher.people)
            guard case .fact(let tie, let rank) = matcher.change(bringing: pair[1], into: pair[0], limit: 10) else {
                continue
            }
            let network = try Network(nodes: graph.network.nodes, ties: graph.network.ties + [tie])
            let changed = Graph(network, asOf: graph.asOf)
            let (person, other) = (
                changed.number(of: graph.node(pair[0]).id), changed.number(of: graph.node(pair[1]).id)
            )
            let list = try Matcher(changed).suggestions(for: #require(person), limit: 10)
            #expect(list[rank - 1].suggested == other)
            found += 1
        }
        #expect(found > 0, "No pair needed a fact; other pairs are to be drawn.")
    }
}
