/// The index of a network for algorithms: nodes numbered densely, ties as compressed sparse rows.
///
/// A graph holds the nodes and ties of a network that hold on a date, or all of them; they keep the order of the
/// network, so the lower of two numbers has the smaller id. It never changes and can be shared freely.
public struct Graph: Sendable {
    /// The network of which this is the index.
    public let network: Network
    /// The date on which everything in the graph certainly or possibly holds; nil where everything is in it.
    public let asOf: CalendarDate?

    /// The network's number of each node.
    package let networkNumbers: [UInt32]
    private let graphNumbers: [UInt32]
    private let outgoing: [Adjacency]
    private let incoming: [Adjacency]

    /// Indexes what holds of `network` on the date `asOf`, or all of it.
    ///
    /// A tie holds where its own period and both its nodes do.
    /// - Complexity: O(nodes + ties).
    public init(_ network: Network, asOf: CalendarDate? = nil) {
        self.init(network, asOf: asOf, by: CallingThread())
    }

    /// The same, with each kind of tie indexed by `workforce`.
    package init(_ network: Network, asOf: CalendarDate?, by workforce: some Workforce) {
        let all = network.nodes.indices
        let members = asOf.map { day in all.filter { network.nodes[$0].certainty(on: day) != .no } } ?? Array(all)
        self.init(network, asOf: asOf, members: members, by: workforce)
    }

    /// Indexes the nodes with these numbers, ascending, and the ties between them.
    package init(_ network: Network, asOf: CalendarDate?, members: [Int]) {
        self.init(network, asOf: asOf, members: members, by: CallingThread())
    }

    private init(_ network: Network, asOf: CalendarDate?, members: [Int], by workforce: some Workforce) {
        self.network = network
        self.asOf = asOf
        networkNumbers = members.map { UInt32($0) }
        var graphNumbers = [UInt32](repeating: .max, count: network.nodes.count)
        for (number, member) in members.enumerated() { graphNumbers[member] = UInt32(number) }
        self.graphNumbers = graphNumbers
        let detailsHold = network.distinctDetails.map { details in
            asOf.map { details.period.certainty(on: $0) != .no } ?? true
        }
        let rows = TieRows(
            network: network,
            graphNumbers: graphNumbers,
            nodeCount: members.count,
            detailsHold: detailsHold,
            holdsAll: asOf == nil && members.count == network.nodes.count,
            empty: Adjacency(nodeCount: members.count, sortedRows: [], neighbors: [], ties: [])
        )
        let ties = workforce.map(TieKind.allCases.count) { rows.bothWays(TieKind.allCases[$0]) }
        (outgoing, incoming) = (ties.map(\.outgoing), ties.map(\.incoming))
    }

    /// How many nodes there are.
    public var nodeCount: Int { networkNumbers.count }

    /// The node with this number.
    public func node(_ number: Int) -> Node { network.nodes[Int(networkNumbers[number])] }

    /// The kind of the node with this number.
    public func kind(of number: Int) -> NodeKind { network.nodes[Int(networkNumbers[number])].kind }

    /// The number of the node `id`, or nil where it is not in the graph.
    public func number(of id: Node.ID) -> Int? {
        network.number(of: id).flatMap { number in
            graphNumbers[number] == .max ? nil : Int(graphNumbers[number])
        }
    }

    /// To which nodes ties of `kind` lead from each node; of an undirected kind, both ways.
    public func outgoing(_ kind: TieKind) -> Adjacency { outgoing[kind.ordinal] }

    /// From which nodes ties of `kind` lead to each node; of an undirected kind, both ways.
    public func incoming(_ kind: TieKind) -> Adjacency { incoming[kind.ordinal] }

    /// Which nodes any ties of these kinds join, in whichever direction.
    /// - Complexity: O(nodes + ties of these kinds).
    public func joined(by kinds: some Sequence<TieKind> = TieKind.allCases) -> Adjacency {
        var (rows, neighbors, ties): ([UInt32], [UInt32], [UInt32]) = ([], [], [])
        for kind in kinds {
            for adjacency in kind.isUndirected ? [outgoing(kind)] : [outgoing(kind), incoming(kind)]
            where adjacency.count > 0 {
                for node in 0..<nodeCount {
                    rows.append(contentsOf: repeatElement(UInt32(node), count: adjacency.degree(of: node)))
                }
                neighbors += adjacency.neighbors
                ties += adjacency.ties
            }
        }
        return Adjacency(nodeCount: nodeCount, rows: rows, neighbors: neighbors, ties: ties)
    }

    /// The numbers of the nodes of this kind, ascending.
    public func nodes(of kind: NodeKind) -> [Int] { (0..<nodeCount).filter { self.kind(of: $0) == kind } }

    /// How sure it is that the tie with this place in the network holds on the graph's date: as sure as its period and
    /// both its nodes are.
    public func certainty(ofTie tie: Int) -> Certainty {
        guard let asOf else { return .certainly }
        let (from, to) = (network.nodes[Int(network.tails[tie])], network.nodes[Int(network.heads[tie])])
        let period = network.details(ofTie: tie).period
        return min(period.certainty(on: asOf), from.certainty(on: asOf), to.certainty(on: asOf))
    }

    /// The weight of the tie with this place in the network; 1 where none is given.
    public func weight(ofTie tie: Int) -> Double { network.details(ofTie: tie).weight ?? 1 }
}

/// Makes the rows of a graph from the columns of its network.
private struct TieRows: Sendable {
    let network: Network
    let graphNumbers: [UInt32]
    let nodeCount: Int
    let detailsHold: [Bool]
    /// Whether every node and tie of the network is in the graph, so that its columns can stay as they are.
    let holdsAll: Bool
    /// No ties: of most kinds there are none, and so they share its memory.
    let empty: Adjacency

    /// Where the ties lead, and from where; of an undirected kind both ways.
    func bothWays(_ kind: TieKind) -> (outgoing: Adjacency, incoming: Adjacency) {
        let forward = network.ties(of: kind).isEmpty ? empty : forward(kind)
        guard forward.count > 0 else { return (empty, empty) }
        let backward = forward.transposed()
        guard kind.isUndirected else { return (forward, backward) }
        // The smaller id of an undirected tie stands first: all of the one row is below all of the other.
        let both = backward.followed(by: forward)
        return (both, both)
    }

    /// The ties as they stand: sorted by both ends, because the network's are, and numbers keep their order.
    private func forward(_ kind: TieKind) -> Adjacency {
        let range = network.ties(of: kind).indices
        if holdsAll {
            return Adjacency(
                nodeCount: nodeCount,
                sortedRows: network.tails[range],
                neighbors: Array(network.heads[range]),
                ties: range.map { UInt32($0) }
            )
        }
        var (rows, neighbors, ties): ([UInt32], [UInt32], [UInt32]) = ([], [], [])
        rows.reserveCapacity(range.count)
        neighbors.reserveCapacity(range.count)
        ties.reserveCapacity(range.count)
        for tie in range {
            let (tail, head) = (graphNumbers[Int(network.tails[tie])], graphNumbers[Int(network.heads[tie])])
            guard tail != .max, head != .max, detailsHold[Int(network.detailNumbers[tie])] else { continue }
            rows.append(tail)
            neighbors.append(head)
            ties.append(UInt32(tie))
        }
        return Adjacency(nodeCount: nodeCount, sortedRows: rows[...], neighbors: neighbors, ties: ties)
    }
}
