import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct NetworkRecipeTests {
    @Test(arguments: 0..<50)
    func `a random network has every kind of node and of tie`(seed: Int) throws {
        let network = try Network.random(seed: seed, persons: 5 + seed)
        for kind in NodeKind.allCases { #expect(network.nodes.count { $0.kind == kind } >= 2, "\(kind)") }
        for kind in TieKind.allCases { #expect(!network.ties(of: kind).isEmpty, "\(kind)") }
    }

    @Test(arguments: 0..<20)
    func `no fact is stated twice`(seed: Int) throws {
        let facts = NetworkRecipe(persons: 30).facts(seed: seed)
        let network = try Network(nodes: facts.nodes, ties: facts.ties)
        #expect(network.nodes.count == facts.nodes.count)
        #expect(network.ties.count == facts.ties.count)
    }

    @Test func `the same seed gives the same network, another seed another`() throws {
        #expect(try Network.random(seed: 1) == Network.random(seed: 1))
        #expect(try Network.random(seed: 1) != Network.random(seed: 2))
    }

    @Test func `the number of persons is as asked`() throws {
        #expect(try Graph(Network.random(seed: 3, persons: 60)).nodes(of: .person).count == 60)
    }

    @Test(arguments: 0..<20)
    func `attributes are what the schema allows`(seed: Int) throws {
        for node in try Network.random(seed: seed).nodes {
            for pair in node.attributes where !pair.name.hasPrefix("x") {
                let name = try #require(AttributeName(rawValue: pair.name))
                let rule = try #require(Schema.rule(for: node.kind).attribute(name))
                #expect(isAllowed(pair.value, rule.format, node.kind), "\(pair)")
            }
        }
    }

    private func isAllowed(_ value: String, _ format: AttributeFormat, _ kind: NodeKind) -> Bool {
        switch format {
        case .choice(let choices): choices.map(\.code).contains(value)
        case .choices(let choices): Set(ListText.items(of: value)).isSubset(of: choices.map(\.code))
        case .date: PartialDate(value)?.description == value
        case .count: Int(value) != nil
        case .number: Double(value) != nil
        case .identifier: Identifier(value, of: kind)?.text == value
        case .consents: Consents(value)?.text == value
        case .text, .texts, .email, .phone, .url: !value.isEmpty
        }
    }

    @Test(arguments: [5, 12, 30, 60])
    func `most persons share a theme, and some have what another needs`(persons: Int) throws {
        let counts = try (0..<8).map { try Self.counts(Graph(Network.random(seed: persons + $0, persons: persons))) }
        #expect(counts.map(\.sharing).reduce(0, +) * 2 > 8 * persons)
        #expect(counts.contains { $0.helping > 0 })
    }

    /// How many persons work on a theme that another works on, and how many offer what another needs.
    private static func counts(_ graph: Graph) -> (sharing: Int, helping: Int) {
        let (needs, offers, worksOn) = (graph.outgoing(.needs), graph.outgoing(.offers), graph.incoming(.worksOn))
        let members = graph.nodes(of: .person)
        let sharing = members.count { person in
            graph.outgoing(.worksOn).neighbors(of: person).contains {
                worksOn.neighbors(of: Int($0)).count { members.contains(Int($0)) } > 1
            }
        }
        let helping = members.count { person in
            offers.neighbors(of: person).contains { theme in members.contains { needs.contains(Int(theme), nextTo: $0) }
            }
        }
        return (sharing, helping)
    }

    @Test func `themes make trees some levels deep`() throws {
        let graph = Graph(try Network.random(seed: 1, persons: 30))
        let top = graph.nodes(of: .theme).filter { graph.outgoing(.broader).degree(of: $0) == 0 }
        #expect(graph.incoming(.broader).distances(from: top).compactMap(\.self).max() ?? 0 >= 3)
    }

    @Test func `texts hold what breaks careless readers`() throws {
        let texts = try (0..<20).flatMap { try Network.random(seed: $0).nodes.map(\.name) }.joined()
        for piece in [",", "\"", "\n", "|", "\\", "é", "😀", "\t", ";"] {
            #expect(texts.unicodeScalars.contains { String($0) == piece }, "\(piece)")
        }
    }

    @Test func `periods have every precision, stated and inferred`() throws {
        let dates = try (0..<20).flatMap { try Network.random(seed: $0).ties.compactMap(\.details.period.since) }
        let kinds = Set(dates.map { "\($0.precision) \($0.isInferred)" })
        #expect(kinds.count == 10)
    }
}
