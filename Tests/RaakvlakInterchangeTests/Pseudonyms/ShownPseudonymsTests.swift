import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// What leaves for an audience with pseudonyms is never more than what leaves for it, nor than what leaves with pseudonyms.
struct ShownPseudonymsTests {
    /// A random network in which persons are told of: in texts, notes, columns and sources, by all that they are called.
    private func network(_ seed: Int) throws -> Network {
        var generator = SeededGenerator(seed: seed)
        let base = try Network.random(seed: seed, persons: 12)
        var names: [String] = []
        var nodes = base.nodes.enumerated().map { number, node in
            guard node.kind == .person else { return node }
            let name = "\(generator.element(of: ["Ada", "Bob", "Cas"])) Zwartewaal\(number)"
            let alias = "Roepnaam\(number)"
            names += [name, alias, node.id.text, node.attributes[.email] ?? "a@example.org"]
            var attributes = node.attributes
            attributes["schoenmaat \(number)"] = "38"
            return Node(
                id: node.id,
                kind: .person,
                name: name,
                englishName: name + " English",
                otherNames: [Node.OtherName(alias, kind: .alias)],
                attributes: attributes,
                period: node.period,
                source: "gesprek met \(alias)"
            )
        }
        let text = { (generator: inout SeededGenerator) in
            "Zegt \(generator.element(of: names)), niet \(generator.element(of: names))"
        }
        let persons = nodes.filter { $0.kind == .person }
        var ties = base.ties.map { tie in
            guard generator.chance(50) else { return tie }
            var details = tie.details
            details.note = text(&generator)
            details.attributes[generator.element(of: ["geheim", generator.element(of: names)])] = text(&generator)
            details.state = Schema.rule(for: tie.kind).states.choices.first?.code
            return Tie(tie.kind, from: tie.from, to: tie.to, details: details)
        }
        for number in 0..<6 {
            guard let id = Node.ID("tekst-\(number)") else { continue }
            nodes.append(Node(id: id, kind: .contribution, name: text(&generator)))
            ties.append(Tie(.contributedBy, from: id, to: generator.element(of: persons).id))
        }
        return try Network(nodes: nodes, ties: ties)
    }

    /// All that is said of nodes and ties but what they are called, by where it is said.
    private func told(of network: Network) -> [String: [String]] {
        var told: [String: [String]] = [:]
        let words = { (text: String?) in text.map(FoldedWords.folded) ?? [] }
        for node in network.nodes {
            let kind = node.kind.code
            told[kind, default: []] += words(node.name) + words(node.englishName) + words(node.source)
            told[kind, default: []] += node.otherNames.flatMap { words($0.name) }
            for pair in node.attributes { told["\(kind) \(pair.name)", default: []] += words(pair.value) }
        }
        for tie in network.ties {
            let (kind, details) = (tie.kind.code, tie.details)
            told[kind, default: []] += [details.note, details.source, details.state].flatMap(words)
            for pair in details.attributes { told["\(kind) \(pair.name)", default: []] += words(pair.value) }
        }
        return told
    }

    @Test(arguments: 0..<20)
    func `both together let through no more than each`(seed: Int) throws {
        let (network, day) = (try network(seed), try #require(CalendarDate("2024-02-01")))
        var draws = SeededGenerator(seed: seed)
        let pseudonyms = Pseudonyms(network, using: &draws).network
        // What stands for a name, and codes, tell nothing.
        let stands: Set<String> = ["naam", "name", "persoon", "person", "e", "mail", "telefoon", "phone"]
        let codes = Set(pseudonyms.nodes.filter { $0.kind == .person }.flatMap { FoldedWords.folded($0.name) })
        for audience in Audience.allCases {
            var (one, other) = (SeededGenerator(seed: seed), SeededGenerator(seed: seed))
            let shown = ShownNetwork(network, of: network, to: audience, on: day, using: &one)
            let both = ShownNetwork(network, of: network, to: audience, on: day, isPseudonymous: true, using: &other)
            #expect((both.personCount, both.textCount) == (shown.personCount, shown.textCount))
            #expect(both.fieldCounts == shown.fieldCounts)
            #expect(both.network.nodes.count == shown.network.nodes.count)
            for each in [shown.network, pseudonyms] {
                let each = told(of: each)
                for (place, words) in told(of: both.network) {
                    let words = Set(words).subtracting(stands).subtracting(codes)
                    let more = words.subtracting(each[place] ?? [])
                    #expect(each[place] != nil && more.isEmpty, "\(audience), \(place): \(more)")
                }
            }
            for tie in both.network.ties {
                #expect(shown.network.ties.contains { $0.kind == tie.kind && $0.details.period == tie.details.period })
            }
            let names = network.nodes.filter { $0.kind == .person }.flatMap { NetworkMasking.names(of: $0) }
            let left = told(of: both.network).values.joined()
            #expect(
                Set(left).isDisjoint(with: names.flatMap(FoldedWords.folded).filter { $0.count > 7 && $0 != "english" })
            )
        }
    }
}
