import RaakvlakAnalysis
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct RankingTests {
    /// A star around ada, and gus alone.
    private static func star() throws -> Graph {
        Graph(
            try Network(
                sketch: """
                    person: ada bob cas dia gus
                    ada collaborates bob
                    ada collaborates cas
                    ada collaborates dia
                    """
            )
        )
    }

    private func ranked(_ measure: Measure, isNormalized: Bool = false) async throws -> [String] {
        let graph = try Self.star()
        let projection = Lens.collaborates.projection(of: graph, kinds: nil)
        let ranking = await Ranking(of: projection, by: measure, isNormalized: isNormalized)
        return ranking.entries.map { "\($0.rank) \(graph.node($0.node).id) \(($0.value * 1000).rounded() / 1000)" }
    }

    @Test func `equals have one rank, and stand in the order of their ids`() async throws {
        #expect(try await ranked(.degree) == ["1 ada 3.0", "2 bob 1.0", "2 cas 1.0", "2 dia 1.0", "5 gus 0.0"])
    }

    @Test func `normalized values are shares of what is possible`() async throws {
        #expect(try await ranked(.degree, isNormalized: true).first == "1 ada 0.75")
        #expect(try await ranked(.betweenness).first == "1 ada 3.0")
        #expect(try await ranked(.betweenness, isNormalized: true).first == "1 ada 0.5")
        #expect(try await ranked(.closeness).first == "1 ada 0.75")
        #expect(try await ranked(.coreness).first == "1 ada 1.0")
        #expect(try await ranked(.bridging).first == "1 ada 0.333")
    }

    @Test func `PageRanks add up to one, and normalized to the number of nodes`() async throws {
        let projection = Lens.collaborates.projection(of: try Self.star(), kinds: nil)
        let plain = await Ranking(of: projection, by: .pagerank).entries.reduce(0) { $0 + $1.value }
        let normalized = await Ranking(of: projection, by: .pagerank, isNormalized: true).entries.reduce(0) {
            $0 + $1.value
        }
        #expect(abs(plain - 1) < 1e-9 && abs(normalized - 5) < 1e-9)
    }

    @Test(arguments: Measure.allCases)
    func `a ranking is descending, and its ranks count who is higher`(measure: Measure) async throws {
        let graph = Graph(try Network.random(seed: 3, persons: 20))
        let projection = Lens.contacts.projection(of: graph, kinds: nil)
        let entries = await Ranking(of: projection, by: measure) { graph.kind(of: $0) == .person }.entries
        #expect(entries.count == graph.nodes(of: .person).count)
        for entry in entries { #expect(entry.rank == 1 + entries.count { $0.value > entry.value }) }
        for (one, next) in zip(entries, entries.dropFirst()) {
            #expect(one.value > next.value || one.value == next.value && one.node < next.node)
        }
    }

    @Test func `each lens has a word of its own, and shows whom it says`() throws {
        let graph = try Self.star()
        #expect(Set(Lens.allCases.map(\.code)).count == Lens.allCases.count)
        for lens in Lens.allCases { #expect(Lens(code: lens.code) == lens) }
        #expect(Lens(code: "anything") == nil)
        #expect(Lens.everything.projection(of: graph, kinds: nil).nodes.count == graph.nodeCount)
        #expect(Lens.meetings.projection(of: graph, kinds: nil).pairs.pairCount == 0)
        #expect(Lens.contacts.projection(of: graph, kinds: nil).pairs.pairCount == 3)
    }
}
