import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

struct MergeTests {
    private func merge(
        _ source: String,
        into target: String,
        preferring preference: MergePreference? = nil
    ) throws -> Merge {
        Merge(try Network(sketch: source), into: try Network(sketch: target), preferring: preference)
    }

    @Test func `what one lacks is taken from the other`() throws {
        let merge = try merge(
            """
            person: ada bob
            theme: lezen
            ada worksOn lezen since=2023 note=nieuw
            ada collaborates bob
            """,
            into: """
                person: ada cor
                theme: lezen
                ada worksOn lezen since=2023 weight=2
                ada collaborates cor
                """
        )
        #expect(merge.nodes == tally(added: 1, unchanged: 2))
        #expect(merge.ties == tally(added: 1, changed: 1))
        let expected = try Network(
            sketch: """
                person: ada bob cor
                theme: lezen
                ada worksOn lezen since=2023 weight=2 note=nieuw
                ada collaborates bob
                ada collaborates cor
                """
        )
        #expect(merge.network == expected)
    }

    @Test func `consents of both count, and so does a withdrawal of one of them`() throws {
        let network = { (consents: String) in
            var attributes = Attributes()
            attributes[.consents] = consents
            return try Network(
                nodes: [Node(id: .required("ada"), kind: .person, name: "Ada Bos", attributes: attributes)],
                ties: []
            )
        }
        let target = try network("email:network:2024-01-15|name:public:2023-01-01..2023-05-01")
        let source = try network("email:network:2024-01-15..2024-02-01|phone:network:2024-01-20")
        let expected =
            "name:public:2023-01-01..2023-05-01|email:network:2024-01-15..2024-02-01|phone:network:2024-01-20"
        for merge in [Merge(source, into: target, preferring: nil), Merge(target, into: source, preferring: .source)] {
            #expect(merge.conflicts.isEmpty && merge.network?.nodes.first?.attributes[.consents] == expected)
        }
    }

    @Test func `what differs is a conflict, and one of both can be preferred`() throws {
        let (source, target) = (
            "person: ada=Ada_Bos bob\nada collaborates bob weight=2 until=2024",
            "person: ada=Ada_Vos bob\nada collaborates bob weight=3 note=oud"
        )
        let refused = try merge(source, into: target)
        #expect(refused.network == nil)
        #expect(refused.nodes == tally(unchanged: 1, conflicting: 1) && refused.ties == tally(conflicting: 1))
        let expected: [Merge.Conflict] = [
            .init(subject: "ada", field: "name", target: "Ada Vos", source: "Ada Bos"),
            .init(subject: "ada collaborates bob", field: "weight", target: "3.0", source: "2.0"),
        ]
        #expect(refused.conflicts == expected)
        let theirs = try merge(source, into: target, preferring: .source)
        let ours = try merge(source, into: target, preferring: .target)
        #expect(
            try theirs.network
                == Network(sketch: "person: ada=Ada_Bos bob\nada collaborates bob weight=2 until=2024 note=oud")
        )
        #expect(
            try ours.network
                == Network(sketch: "person: ada=Ada_Vos bob\nada collaborates bob weight=3 until=2024 note=oud")
        )
    }

    @Test func `a node of another kind is a conflict, and is taken whole or not at all`() throws {
        let merge = try merge("theme: x=Een_naam", into: "region: x=Andere", preferring: .source)
        #expect(merge.conflicts.map(\.field) == ["kind"])
        #expect(try merge.network == Network(sketch: "theme: x=Een_naam"))
    }

    @Test func `ties that can't stand together make no network`() throws {
        let merge = try merge("theme: a b\na broader b", into: "theme: a b c\na broader c", preferring: .source)
        #expect(merge.network == nil && merge.conflicts.isEmpty)
        #expect(merge.faults.count == 1)
    }

    @Test func `periods that don't fit together are a conflict`() throws {
        let merge = try merge(
            "person: a b\na collaborates b until=2020",
            into: "person: a b\na collaborates b until=2021"
        )
        #expect(merge.conflicts.map(\.field) == ["until"])
    }

    @Test(arguments: 0..<20)
    func `a network merged into itself, into nothing, or into a part of it is itself`(seed: Int) throws {
        let network = try Network.random(seed: seed)
        let itself = Merge(network, into: network)
        #expect(itself.network == network)
        #expect(itself.nodes == tally(unchanged: network.nodes.count))
        #expect(itself.ties == tally(unchanged: network.ties.count))
        let none = try Network(nodes: [], ties: [])
        #expect(Merge(network, into: none).network == network)
        #expect(Merge(none, into: network).network == network)
        let part = try network.holding(on: .required("2022-01-01"))
        #expect(Merge(network, into: part).network == network)
        #expect(Merge(part, into: network).network == network)
        #expect(Merge(part, into: network).nodes.added == 0)
    }

    @Test(arguments: 0..<20)
    func `a network that takes the place of another is counted against it`(seed: Int) throws {
        let (source, target) = (try Network.random(seed: seed), try Network.random(seed: seed + 1_000))
        let merge = Merge(source, replacing: target)
        #expect(merge.network == source && merge.conflicts.isEmpty && merge.faults.isEmpty)
        for (tally, old, new) in [
            (merge.nodes, target.nodes.count, source.nodes.count), (merge.ties, target.ties.count, source.ties.count),
        ] {
            #expect(tally.added + tally.changed + tally.unchanged == new)
            #expect(tally.removed + tally.changed + tally.unchanged == old)
        }
        let same = source.nodes.count { target[$0.id] == $0 }
        #expect(
            merge.nodes.unchanged == same && merge.ties.unchanged == Set(source.ties).intersection(target.ties).count
        )
        let none = try Network(nodes: [], ties: [])
        #expect(Merge(none, replacing: target).ties.removed == target.ties.count)
        #expect(Merge(source, replacing: none).nodes == tally(added: source.nodes.count))
    }

    private func tally(added: Int = 0, changed: Int = 0, unchanged: Int = 0, conflicting: Int = 0) -> Merge.Tally {
        var tally = Merge.Tally()
        (tally.added, tally.changed) = (added, changed)
        (tally.unchanged, tally.conflicting) = (unchanged, conflicting)
        return tally
    }
}
