import RaakvlakTesting
import Testing

@testable import RaakvlakNetwork

struct NetworkBuilderTests {
    private func built(_ sketch: String) throws -> (network: Network, faults: [NetworkBuilder.Fault]) {
        let sketch = try NetworkSketch(sketch)
        var builder = NetworkBuilder()
        for tie in sketch.ties { builder.insert(tie) }
        for node in sketch.nodes { try builder.insert(node) }
        #expect(builder.tieCount == sketch.ties.count)
        return builder.build()
    }

    @Test func `ties may come before their nodes`() throws {
        let (network, faults) = try built("person: ada bob\nada collaborates bob")
        #expect(network.ties.count == 1 && faults.isEmpty)
    }

    @Test func `all faults are told in the order of the ties, and the rest is kept`() throws {
        let (network, faults) = try built(
            """
            person: ada bob
            theme: a b
            bob collaborates bob
            ada worksOn a
            a broader b
            b broader a
            ada worksOn x
            ada broader a
            ada worksOn b state=ended
            """
        )
        #expect(faults.map(\.tie) == [0, 3, 4, 5, 6])
        #expect(network.ties.map(\.kind) == [.worksOn, .broader])
    }

    @Test func `ties without any node are all at fault`() throws {
        let (network, faults) = try built("ada worksOn a\nada collaborates bob")
        #expect(faults.map(\.error) == [.unknownNode("ada", .worksOn), .unknownNode("ada", .collaborates)])
        #expect(network.ties.isEmpty)
    }

    @Test func `each statement that contradicts the first is at fault, and what agrees with it is not`() throws {
        let (network, faults) = try built(
            """
            person: ada bob
            ada collaborates bob note=x
            ada collaborates bob note=y
            bob collaborates ada note=x
            bob collaborates ada note=y
            """
        )
        #expect(faults.map(\.tie) == [1, 3])
        #expect(network.ties.map(\.details.note) == ["x"])
    }

    @Test func `too many ties are at fault from the second inserted on`() throws {
        let (network, faults) = try built("theme: a b c d\na broader c\na broader d\na broader b")
        #expect(faults.map(\.tie) == [1, 2])
        #expect(
            try faults.map(\.error)
                == .init(repeating: .tooManyTies(.broader, from: .required("a"), count: 3, most: 1), count: 2)
        )
        #expect(network.ties.map(\.to.text) == ["c"])
    }

    @Test func `a tie too many makes no circle`() throws {
        let (network, faults) = try built("theme: a b c\na broader b\na broader c\nc broader a")
        #expect(faults.map(\.tie) == [1])
        #expect(network.ties.count == 2)
    }

    /// Faulty ties in batches of different length, and what does not depend on how they are divided.
    @Test(arguments: 1...20) func `neither batches nor who does the work change anything`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let ids = (0..<12).map { "n\($0)" }
        let kinds: [NodeKind] = [.person, .theme, .schoolBoard]
        var (one, many) = (NetworkBuilder(), NetworkBuilder())
        for id in ids.dropLast(2) {
            let node = Node(id: try .required(id), kind: generator.element(of: kinds), name: id)
            try one.insert(node)
            try many.insert(node)
        }
        for _ in 0..<6 {
            var batch = TieBatch()
            for _ in 0..<generator.number(below: 30) {
                let kind = generator.element(of: [TieKind.worksOn, .collaborates, .broader, .memberOf])
                let ends = try [0, 1].map { _ in many.symbol(of: try Node.ID.required(generator.element(of: ids))) }
                let details = many.number(of: Tie.Details(note: generator.element(of: ["x", "y"])))
                batch.append(kind, from: ends[0], to: ends[1], details: details)
                let (from, to) = (many.id(of: ends[0]), many.id(of: ends[1]))
                one.insert(
                    Tie(
                        kind,
                        from: try .required(from),
                        to: try .required(to),
                        details: many.distinctDetails[Int(details)]
                    )
                )
            }
            many.insert(batch)
        }
        let (expected, found) = (one.build(), many.build(by: Backwards()))
        #expect(found.network == expected.network && found.faults == expected.faults)
        #expect(found.faults.count > 5 && !found.network.ties.isEmpty)
    }

    /// Does the last part first, as threads may.
    private struct Backwards: Workforce {
        func map<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Value) -> [Value] {
            (0..<count).reversed().map(body).reversed()
        }
    }

    @Test func `two circles are two faults`() throws {
        let (network, faults) = try built(
            "region: a b c d e\na partOf b\nb partOf a\nc partOf d\nd partOf e\ne partOf c\na partOf c"
        )
        #expect(faults.map(\.tie) == [1, 4])
        #expect(network.ties.count == 4)
    }

    @Test(arguments: 0..<50)
    func `what is left of random hierarchies has no circles, and nothing more is left out than must`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let ids = (0..<8).map { "r\($0)" }
        let lines = (0..<16).map { _ in "\(generator.element(of: ids)) partOf \(generator.element(of: ids))" }
        let (network, faults) = try built("region: \(ids.joined(separator: " "))\n" + lines.joined(separator: "\n"))
        #expect(throws: Never.self) { try Network(nodes: network.nodes, ties: network.ties) }
        #expect(network.ties.count + faults.count <= lines.count)
        for fault in faults {
            let tie = try NetworkSketch(lines[fault.tie]).ties
            #expect(throws: fault.error.self) { try Network(nodes: network.nodes, ties: Array(network.ties) + tie) }
        }
    }

    @Test(arguments: TieKind.allCases)
    func `a network takes a tie where the schema allows its ends`(kind: TieKind) throws {
        var builder = NetworkBuilder()
        var expected: [Int] = []
        for from in NodeKind.allCases {
            for to in NodeKind.allCases {
                let ids = try ["a", "b"].map { try Node.ID.required("\($0)-\(builder.tieCount)") }
                try builder.insert(Node(id: ids[0], kind: from, name: "a"))
                try builder.insert(Node(id: ids[1], kind: to, name: "b"))
                if !Schema.rule(for: kind).allows(from: from, to: to) { expected.append(builder.tieCount) }
                builder.insert(Tie(kind, from: ids[0], to: ids[1]))
            }
        }
        let (network, faults) = builder.build()
        #expect(faults.map(\.tie) == expected)
        #expect(network.ties.count == builder.tieCount - expected.count)
    }

    @Test func `nodes and ids are known while building`() throws {
        var builder = NetworkBuilder(nodes: 4)
        let node = try Node(id: .required("ada"), kind: .person, name: "Ada")
        let symbol = builder.symbol(of: node.id)
        #expect(builder.node(of: symbol) == nil && !builder.contains(node.id))
        try builder.insert(node)
        #expect(builder.node(of: symbol) == node && builder.contains(node.id))
        #expect(builder.id(of: symbol) == "ada" && Array(builder.nodeIDs) == ["ada"])
    }

    @Test func `details have a number each`() {
        var builder = NetworkBuilder()
        let note = Tie.Details(note: "x")
        #expect(builder.number(of: .plain) == 0)
        #expect(builder.number(of: note) == 1)
        #expect(builder.number(of: note) == 1)
    }

    @Test func `the ties of a kind and their ends are known while building`() throws {
        var builder = NetworkBuilder()
        let sketch = try NetworkSketch("person: ada\nada worksOn a\nada collaborates bob\nada worksOn b")
        for node in sketch.nodes { try builder.insert(node) }
        for tie in sketch.ties { builder.insert(tie) }
        #expect(builder.ties(of: .worksOn) == [0, 2])
        #expect(builder.end(ofTie: 1, isTail: true)?.id.text == "ada")
        #expect(builder.end(ofTie: 1, isTail: false) == nil)
    }
}
