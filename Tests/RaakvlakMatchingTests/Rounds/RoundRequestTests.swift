import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

/// What a round holds to, and what it refuses.
struct RoundRequestTests {
    private static let four = """
        person: ada bob cas dag
        theme: t
        organization: org
        ada worksOn t
        bob worksOn t
        cas worksOn t

        """

    private func round(_ ties: String = "", _ request: (Graph) throws -> RoundRequest) async throws -> [String] {
        let scene = try Scene(Self.four + ties)
        let graph = scene.matcher.graph
        let round = try await Round(scene.matcher, request(graph))
        #expect(round.proof.holds)
        let name = { (person: Int) in graph.node(person).id.text }
        return round.talks.map { "\(name($0.one))-\(name($0.other))" + ($0.isGiven ? "!" : "") }.sorted()
            + round.leftOut.map { "\(name($0.person)): \($0.cause.code)" }
    }

    private func pair(_ one: String, _ other: String, in graph: Graph) throws -> RoundRequest.Pair {
        (try graph.requiredNumber(one), try graph.requiredNumber(other))
    }

    private func causes(_ found: [String]) -> [String] {
        found.filter { $0.contains(": ") }.map { String($0.split(separator: " ")[1]) }.sorted()
    }

    @Test func `who is left out is told why`() async throws {
        let one = try await round { _ in RoundRequest() }
        #expect(causes(one) == ["no-touchpoints", "others-first"])
        let two = try await round("dag worksOn t\ncas collaborates dag\nada collaborates dag\nbob collaborates dag") {
            _ in
            RoundRequest()
        }
        #expect(causes(two) == ["only-forbidden", "others-first"])
        #expect(two.contains("dag: only-forbidden"))
    }

    @Test func `pairs that are given are kept, whatever else forbids them`() async throws {
        let found = try await round("ada collaborates cas") { graph in
            RoundRequest(together: [try pair("ada", "cas", in: graph), try pair("cas", "ada", in: graph)])
        }
        #expect(found == ["ada-cas!", "bob: others-first", "dag: no-touchpoints"])
    }

    @Test func `pairs that are to be apart are apart`() async throws {
        let found = try await round {
            RoundRequest(apart: [try pair("ada", "bob", in: $0), try pair("ada", "cas", in: $0)])
        }
        #expect(found == ["bob-cas", "ada: only-forbidden", "dag: no-touchpoints"])
    }

    @Test func `several meetings are with different persons`() async throws {
        #expect(
            try await round { _ in RoundRequest(meetings: 2) } == [
                "ada-bob", "ada-cas", "bob-cas", "dag: no-touchpoints",
            ]
        )
    }

    @Test func `a given pair takes its place among several meetings`() async throws {
        let found = try await round {
            RoundRequest(meetings: 2, together: [try pair("ada", "dag", in: $0)])
        }
        #expect(found.contains("ada-dag!"))
        #expect(found.count { $0.contains("ada") } == 2)
    }

    @Test func `what can't be is refused`() async throws {
        await #expect(throws: RoundError.self) {
            try await round { graph in
                let pair = try pair("ada", "bob", in: graph)
                return RoundRequest(together: [pair], apart: [pair])
            }
        }
        await #expect(throws: RoundError.self) {
            try await round { RoundRequest(together: [try pair("ada", "ada", in: $0)]) }
        }
        await #expect(throws: RoundError.self) {
            try await round {
                RoundRequest(together: [try pair("ada", "bob", in: $0), try pair("ada", "cas", in: $0)])
            }
        }
        await #expect(throws: RoundError.self) {
            try await round { graph in
                RoundRequest(
                    persons: [try graph.requiredNumber("ada"), try graph.requiredNumber("bob")],
                    together: [try pair("ada", "cas", in: graph)]
                )
            }
        }
    }

    @Test func `a network without persons has a round without talks`() async throws {
        let matcher = Matcher(Graph(try Scene.network("theme: t"), asOf: nil))
        let round = try await Round(matcher)
        #expect(round.talks.isEmpty && round.leftOut.isEmpty && round.worthOfWorstTenth == 0 && round.proof.holds)
    }
}
