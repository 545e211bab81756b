import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct GraphTests {
    /// A row of entries: neighbor and place of the tie.
    private func rows(_ adjacency: Adjacency) -> [[[UInt32]]] {
        (0..<adjacency.nodeCount).map { zip(adjacency.neighbors(of: $0), adjacency.ties(of: $0)).map { [$0, $1] } }
    }

    /// The rows that the network's ties of these kinds make, by definition.
    private func expected(_ graph: Graph, _ kinds: [TieKind], out: Bool, in isIncoming: Bool) -> [[[UInt32]]] {
        var rows = [[[UInt32]]](repeating: [], count: graph.nodeCount)
        for place in kinds.flatMap({ graph.network.ties(of: $0).indices }) {
            let tie = graph.network.ties[place]
            guard let from = graph.number(of: tie.from), let to = graph.number(of: tie.to),
                graph.asOf.map({ tie.details.period.certainty(on: $0) != .no }) ?? true
            else { continue }
            if out || tie.kind.isUndirected { rows[from].append([UInt32(to), UInt32(place)]) }
            if isIncoming || tie.kind.isUndirected { rows[to].append([UInt32(from), UInt32(place)]) }
        }
        return rows.map { $0.sorted { $0.lexicographicallyPrecedes($1) } }
    }

    private func graph(_ seed: Int) throws -> Graph {
        let day = try CalendarDate.required("20\(18 + seed % 6)-05-15")
        return Graph(try Network.random(seed: seed), asOf: seed % 3 == 0 ? nil : day)
    }

    @Test(arguments: 0..<15)
    func `rows of every kind of tie are its ties that hold`(seed: Int) throws {
        let graph = try graph(seed)
        for kind in TieKind.allCases {
            let (outgoing, incoming) = (rows(graph.outgoing(kind)), rows(graph.incoming(kind)))
            #expect(outgoing == expected(graph, [kind], out: true, in: false), "\(kind)")
            #expect(incoming == expected(graph, [kind], out: false, in: true), "\(kind)")
        }
    }

    @Test(arguments: 0..<30)
    func `joined rows are ties of any of the kinds, both ways`(seed: Int) throws {
        let graph = try graph(seed)
        let kinds: [TieKind] = [.collaborates, .worksFor, .about, .broader]
        let sorted = rows(graph.joined(by: kinds)).map { $0.sorted { $0.lexicographicallyPrecedes($1) } }
        #expect(sorted == expected(graph, kinds, out: true, in: true))
    }

    @Test(arguments: 0..<30)
    func `a graph holds the nodes that hold on its date, in the order of the network`(seed: Int) throws {
        let graph = try graph(seed)
        let nodes = graph.network.nodes.filter { node in graph.asOf.map { node.certainty(on: $0) != .no } ?? true }
        #expect((0..<graph.nodeCount).map(graph.node) == nodes)
        #expect(nodes.map { graph.number(of: $0.id) } == Array(0..<graph.nodeCount))
        let others = Set(graph.network.nodes.map(\.id)).subtracting(nodes.map(\.id))
        #expect(others.allSatisfy { graph.number(of: $0) == nil })
    }

    @Test(arguments: 0..<10)
    func `nodes of a kind are ascending and complete`(seed: Int) throws {
        let graph = try graph(seed)
        let ofKinds = NodeKind.allCases.map(graph.nodes(of:))
        #expect(ofKinds.allSatisfy { $0 == $0.sorted() })
        #expect(ofKinds.joined().sorted() == Array(0..<graph.nodeCount))
        #expect(
            zip(NodeKind.allCases, ofKinds).allSatisfy { kind, nodes in nodes.allSatisfy { graph.node($0).kind == kind }
            }
        )
    }

    @Test func `a graph of some nodes has the ties between them`() throws {
        let network = try Network(sketch: "person: a b c\na collaborates b\nb collaborates c")
        let graph = Graph(network, asOf: nil, members: [1, 2])
        #expect(graph.networkNumbers == [1, 2])
        #expect(try graph.number(of: .required("a")) == nil)
        #expect(rows(graph.outgoing(.collaborates)) == [[[1, 1]], [[0, 1]]])
    }

    @Test func `a tie is as sure as its period and both its nodes`() throws {
        let open = Node(id: try .required("a"), kind: .organization, name: "a")
        let unsure = Node(id: try .required("b"), kind: .organization, name: "b", period: try .required("2023", ""))
        let sure = Node(id: try .required("c"), kind: .organization, name: "c")
        let inferred = Tie.Details(period: try .required("2020?", ""))
        let network = try Network(
            nodes: [open, unsure, sure],
            ties: [
                Tie(.memberOf, from: open.id, to: unsure.id), Tie(.memberOf, from: open.id, to: sure.id),
                Tie(.memberOf, from: unsure.id, to: sure.id),
                Tie(.memberOf, from: sure.id, to: open.id, details: inferred),
            ]
        )
        let graph = try Graph(network, asOf: .required("2023-05-15"))
        #expect((0..<4).map(graph.certainty) == [.possibly, .certainly, .possibly, .possibly])
        #expect((0..<4).map(Graph(network).certainty) == .init(repeating: .certainly, count: 4))
    }

    @Test func `a tie without a weight has weight 1`() throws {
        let graph = try Graph(Network(sketch: "person: a b c\na collaborates b\nb collaborates c weight=2.5"))
        #expect((0..<2).map(graph.weight) == [1, 2.5])
    }
}
