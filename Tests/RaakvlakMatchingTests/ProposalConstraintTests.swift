import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

/// What follows from proposals, and from what persons say of themselves.
struct ProposalConstraintTests {
    private typealias Proposal = (state: String, from: String, to: String, day: String)

    /// Two persons who would suit each other, of whom one says something of herself, and three more.
    private static func network(_ ada: [AttributeName: String], _ proposals: [Proposal] = []) throws -> Network {
        let ties = proposals.enumerated().flatMap { number, proposal in
            ["p\(number) proposedBy \(proposal.from)", "p\(number) proposedTo \(proposal.to)"]
        }
        let sketch = try NetworkSketch(
            """
            person: ada bob cas dag eef
            theme: t
            ada worksOn t
            bob worksOn t
            proposal: \(proposals.indices.map { "p\($0)" }.joined(separator: " "))
            \(ties.joined(separator: "\n"))
            """
        )
        let nodes = try sketch.nodes.map { node in
            var attributes = Attributes()
            if node.id.text == "ada" { for (name, value) in ada { attributes[name] = value } }
            guard node.kind == .proposal, let number = Int(node.id.text.dropFirst()) else {
                return Node(id: node.id, kind: node.kind, name: node.name, attributes: attributes)
            }
            attributes[.state] = proposals[number].state
            let day = try #require(PartialDate(proposals[number].day))
            let period = try #require(Period(since: day, until: nil))
            return Node(id: node.id, kind: .proposal, name: "", attributes: attributes, period: period)
        }
        return try Network(nodes: nodes, ties: sketch.ties)
    }

    private static func constraints(
        _ network: Network,
        asOf day: String = "2024-02-01",
        under rule: ConstraintRule = ConstraintRule()
    ) throws -> [Constraint] {
        let graph = Graph(network, asOf: try .required(day))
        let (matcher, ada, bob) = (Matcher(graph), try graph.requiredNumber("ada"), try graph.requiredNumber("bob"))
        let found = try #require(matcher.suggestion(for: ada, of: bob, under: rule)?.allConstraints)
        #expect(matcher.suggestion(for: bob, of: ada, under: rule)?.allConstraints == found)
        // What `why` names is what keeps them out of each other's lists.
        #expect(matcher.suggestions(for: ada, limit: 5, under: rule).isEmpty == !found.isEmpty)
        return found
    }

    private static func constraints(
        _ proposals: Proposal...,
        under rule: ConstraintRule = ConstraintRule()
    ) throws -> [Constraint] {
        try constraints(network([:], proposals), under: rule)
    }

    @Test(
        arguments: [
            ("declined", [Constraint.declined]), ("avoid", [.avoided]), ("paused", [.postponed]), ("expired", []),
            ("met", []), ("agreed", []), ("proposed", []), ("accepted", []),
        ]
    )
    func `the state of a proposal forbids the pair, whoever made it`(state: String, expected: [Constraint]) throws {
        #expect(try Self.constraints((state, "ada", "bob", "2024-01-10")) == expected)
        #expect(try Self.constraints((state, "bob", "ada", "2024-01-10")) == expected)
        #expect(try Self.constraints((state, "bob", "cas", "2024-01-10")) == [])
    }

    @Test func `the last proposal counts, but whom one avoids one avoids`() throws {
        #expect(try Self.constraints(("declined", "ada", "bob", "2023-01"), ("met", "bob", "ada", "2023-02")) == [])
        #expect(
            try Self.constraints(("met", "bob", "ada", "2023-02"), ("declined", "ada", "bob", "2023-03")) == [
                .declined
            ]
        )
        #expect(
            try Self.constraints(("avoid", "ada", "bob", "2023-01"), ("expired", "bob", "ada", "2023-02")) == [
                .avoided
            ]
        )
    }

    @Test func `a proposal counts from its day`() throws {
        let network = try Self.network([:], [("declined", "ada", "bob", "2024-01-10")])
        #expect(try Self.constraints(network, asOf: "2024-01-09") == [])
        #expect(try Self.constraints(network, asOf: "2024-01-10") == [.declined])
    }

    @Test func `three open proposals are enough, for those who make them and those who get them`() throws {
        let two: [Proposal] = [("proposed", "ada", "cas", "2024-01-01"), ("accepted", "dag", "ada", "2024-01-02")]
        #expect(try Self.constraints(Self.network([:], two)) == [])
        #expect(try Self.constraints(Self.network([:], two + [("expired", "eef", "ada", "2024-01-03")])) == [])
        #expect(
            try Self.constraints(Self.network([:], two + [("proposed", "eef", "ada", "2024-01-03")])) == [.capacity]
        )
        #expect(try Self.constraints(Self.network([.capacity: "2"], two)) == [.capacity])
        #expect(try Self.constraints(Self.network([.capacity: "5"], two)) == [])
        #expect(try Self.constraints(Self.network([.capacity: "0"], [])) == [.capacity])
    }

    @Test func `a pause ends with its last day`() throws {
        let network = try Self.network([.pausedUntil: "2024-03"])
        #expect(try Self.constraints(network, asOf: "2024-03-31") == [.paused])
        #expect(try Self.constraints(network, asOf: "2024-04-01") == [])
    }

    @Test func `who does not consent is not suggested`() throws {
        #expect(try Self.constraints(Self.network([.consent: "no"])) == [.consent])
        #expect(try Self.constraints(Self.network([.consent: "yes"])) == [])
    }

    @Test func `an open proposal forbids another where that is asked`() throws {
        let rule = ConstraintRule(repeatsProposals: false)
        #expect(try Self.constraints(("proposed", "ada", "bob", "2024-01-10"), under: rule) == [.proposed])
        #expect(try Self.constraints(("expired", "ada", "bob", "2024-01-10"), under: rule) == [])
    }

    @Test func `who met lately is left out where someone says since when`() throws {
        let since = { (day: String) in ConstraintRule(metSince: try .required(day)) }
        let met: Proposal = ("met", "bob", "ada", "2023-10-12")
        #expect(try Self.constraints(met, under: since("2023-10-12")) == [.met])
        #expect(try Self.constraints(met, under: since("2023-10-13")) == [])
        #expect(try Self.constraints(("proposed", "bob", "ada", "2023-10-12"), under: since("2023-01-01")) == [])
    }

    @Test func `nobody but a coordinator learns who avoids whom`() throws {
        let graph = Graph(try Self.network([:], [("avoid", "ada", "bob", "2024-01-10")]), asOf: nil)
        let pair = try Matcher(graph).suggestion(for: graph.requiredNumber("bob"), of: graph.requiredNumber("ada"))
        #expect(pair?.constraints == [.notNow])
        #expect(pair?.allConstraints == [.avoided])
    }
}
