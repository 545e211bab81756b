import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct NetworkTests {
    @Test(arguments: 0..<50)
    func `a network is the one of its own facts in any order`(seed: Int) throws {
        let network = try Network.random(seed: seed)
        var generator = SeededGenerator(seed: seed)
        let again = try Network(nodes: generator.shuffled(network.nodes), ties: generator.shuffled(network.ties))
        #expect(again == network)
    }

    @Test(arguments: 0..<50)
    func `ids are sorted and unique`(seed: Int) throws {
        let ids = try Network.random(seed: seed).nodes.map(\.id)
        let bytes = ids.map { Array($0.text.utf8) }
        #expect(zip(bytes, bytes.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    @Test(arguments: 0..<50)
    func `ties are sorted, and none stands twice`(seed: Int) throws {
        let keys = try Network.random(seed: seed).ties.map { tie in
            [
                String(100 + tie.kind.ordinal), tie.from.text, tie.to.text, tie.details.role ?? "",
                tie.details.period.since?.description ?? "",
            ]
        }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    @Test(arguments: 0..<50)
    func `every tie obeys the schema`(seed: Int) throws {
        let network = try Network.random(seed: seed)
        let ties = network.ties.filter { tie in
            let (rule, details) = (Schema.rule(for: tie.kind), tie.details)
            guard let from = network[tie.from], let to = network[tie.to] else { return true }
            let isAllowed = from.id != to.id && rule.allows(from: from.kind, to: to.kind)
            let isInOrder = !rule.isUndirected || from.id < to.id
            let hasWords =
                (details.role.map(rule.roles.allows) ?? true) && (details.state.map(rule.states.allows) ?? true)
            return !(isAllowed && isInOrder && hasWords && details.weight ?? 1 > 0)
        }
        #expect(ties == [])
    }

    @Test(arguments: 0..<20)
    func `nodes are found by their ids, and others are not`(seed: Int) throws {
        let network = try Network.random(seed: seed, persons: 40)
        #expect(network.nodes.map { network.number(of: $0.id) } == Array(network.nodes.indices))
        #expect(network.nodes.map { network[$0.id] } == network.nodes)
        #expect(try network[.required("nobody")] == nil)
    }

    @Test(arguments: 0..<20)
    func `the ties of each kind are those of all ties`(seed: Int) throws {
        let network = try Network.random(seed: seed)
        #expect(TieKind.allCases.flatMap { Array(network.ties(of: $0)) } == Array(network.ties))
        for kind in TieKind.allCases {
            let ties = network.ties(of: kind)
            #expect(ties.allSatisfy { $0.kind == kind })
            #expect(ties.indices.allSatisfy { network.ties[$0] == ties[$0] && network.ties.kind(at: $0) == kind })
            #expect(ties.indices.allSatisfy { network.details(ofTie: $0) == ties[$0].details })
        }
    }

    @Test func `a network may be empty`() throws {
        let network = try Network(nodes: [], ties: [])
        #expect(network.nodes.isEmpty && network.ties.isEmpty && network.ties(of: .proposedTo).isEmpty)
        #expect(try network.number(of: .required("ada")) == nil)
    }

    @Test func `a tie stated twice alike is one`() throws {
        let network = try Network(
            sketch: "person: ada bob\nbob collaborates ada weight=2\nada collaborates bob weight=2"
        )
        #expect(network.ties.count == 1)
        #expect(network.ties.first?.from.text == "ada" && network.ties.first?.details.weight == 2)
    }

    @Test func `ties with their own role or beginning stand beside each other`() throws {
        let network = try Network(
            sketch: """
                person: ada
                school: a
                ada worksFor a since=2023
                ada worksFor a role=x
                ada worksFor a
                ada worksFor a role=x since=2023
                """
        )
        #expect(network.ties.map { $0.details.role ?? "-" } == ["-", "-", "x", "x"])
        #expect(network.ties.map { $0.details.period.since != nil } == [false, true, false, true])
    }

    @Test func `networks with other details or nodes differ`() throws {
        let one = try Network(sketch: "person: ada bob\nada collaborates bob")
        #expect(try one != Network(sketch: "person: ada bob\nada collaborates bob note=x"))
        #expect(try one != Network(sketch: "person: ada bob"))
        #expect(try one != Network(sketch: "person: ada=Ada bob\nada collaborates bob"))
    }
}
