import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakStore

struct AskedFactsTests {
    /// Facts that count how often they are asked.
    private final class CountedFacts: Facts {
        let facts: NetworkFacts
        private(set) var count = 0

        init(_ network: Network) { facts = NetworkFacts(network) }

        func node(_ id: Node.ID) throws(StoreError) -> Node? {
            count += 1
            return try facts.node(id)
        }

        func tie(_ key: Fact.TieKey) throws(StoreError) -> Tie? {
            count += 1
            return try facts.tie(key)
        }

        func ties(_ kind: TieKind, from node: Node.ID) throws(StoreError) -> [Tie] {
            count += 1
            return try facts.ties(kind, from: node)
        }

        func ties(at node: Node.ID) throws(StoreError) -> [Tie] {
            count += 1
            return try facts.ties(at: node)
        }
    }

    /// What a store finds of what is asked.
    private func known(_ edits: [Edit], in facts: CountedFacts, _ network: Network) -> KnownFacts<CountedFacts> {
        let asked = AskedFacts(checking: edits)
        return KnownFacts(
            facts,
            asked: asked,
            nodes: network.nodes.filter { asked.nodes.contains($0.id) },
            ties: network.ties.filter { asked.ties.contains(Fact.TieKey($0)) },
            bundles: network.ties.filter { asked.bundles.contains(.init(kind: $0.kind, from: $0.from)) }
        )
    }

    private func error(_ body: () throws(StoreError) -> Void) -> StoreError? {
        do throws(StoreError) { try body() } catch { return error }
        return nil
    }

    @Test(arguments: 0..<20)
    func `edits are judged alike with facts that were asked for before`(seed: Int) throws {
        var facts = try ChangingNetwork(seed: seed, persons: 8)
        let before = facts.network
        let other = try Network.random(seed: seed + 100, persons: 6)
        for _ in 0..<10 {
            facts.change()
            for edits in [Edit.between(before, facts.network), Edit.between(other, facts.network)] {
                let counted = CountedFacts(before)
                let known = known(edits, in: counted, before)
                let expected = error { () throws(StoreError) in
                    try EditCheck.check(edits, against: NetworkFacts(before))
                }
                #expect(error { () throws(StoreError) in try EditCheck.check(edits, against: known) } == expected)
            }
        }
    }

    @Test func `a changed name, a new tie and a new post need no look-up`() throws {
        let sketch = try NetworkSketch("person: ada bob\ntheme: toetsing\nschool: kade")
        let network = try Network(nodes: sketch.nodes, ties: sketch.ties)
        let ada = try #require(network[.required("ada")])
        let edits = [
            Edit(from: .node(ada), to: .node(Node(id: ada.id, kind: .person, name: "Ada"))),
            Edit(from: nil, to: Fact(Tie(.worksOn, from: try .required("bob"), to: try .required("toetsing")))),
            Edit(from: nil, to: Fact(Tie(.worksFor, from: try .required("bob"), to: try .required("kade")))),
        ].compactMap { $0 }
        let counted = CountedFacts(network)
        let known = known(edits, in: counted, network)
        let mark = ErasedMark(.id(try .required("eva")), key: [1, 2, 3])
        try EditCheck.check(edits, against: known)
        try ErasureList([mark]).check(edits, against: known)
        #expect(edits.count == 3 && counted.count == 0)
    }
}
