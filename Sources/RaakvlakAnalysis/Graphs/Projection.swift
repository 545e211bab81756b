public import RaakvlakNetwork

/// Some nodes of a `Graph`, and who of them are joined: what measures are taken of, with the way back to the nodes.
public struct Projection: Sendable {
    /// Who are joined, and how strongly; its node `i` is the graph's node `nodes[i]`.
    public let pairs: SimpleGraph
    /// The graph's number of each node, ascending.
    public let nodes: [Int]
    /// Nodes by which too many are joined, by the graph's numbers, ascending: what they share is left out; see
    /// `init(_:of:via:mostPairs:)`.
    public let omitted: [Int]

    /// The nodes of some kinds, joined where ties of some kinds stand between them, in whichever direction.
    ///
    /// The weight of a pair is the sum of the weights of its ties.
    /// - Parameters:
    ///   - graph: What holds.
    ///   - nodeKinds: Which nodes are in the projection, whether they have ties or not.
    ///   - tieKinds: Which ties join them.
    /// - Complexity: O(nodes + ties of these kinds).
    public init(
        _ graph: Graph,
        of nodeKinds: NodeKindSet = .all,
        by tieKinds: some Sequence<TieKind> = TieKind.allCases
    ) {
        let members = Members(graph, of: nodeKinds)
        var columns = PairColumns()
        for kind in tieKinds {
            let row = graph.outgoing(kind)
            for (number, node) in members.nodes.enumerated() {
                for (neighbor, tie) in zip(row.neighbors(of: node), row.ties(of: node)) {
                    // An undirected tie stands in the rows of both its nodes.
                    guard let other = members.number(of: Int(neighbor)), !kind.isUndirected || number < other
                    else { continue }
                    columns.append(number, other, weight: graph.weight(ofTie: Int(tie)))
                }
            }
        }
        self.init(SimpleGraph(nodeCount: members.nodes.count, columns), nodes: members.nodes)
    }

    init(_ pairs: SimpleGraph, nodes: [Int], omitted: [Int] = []) {
        (self.pairs, self.nodes, self.omitted) = (pairs, nodes, omitted)
    }

    /// The projection's number of the graph's node `node`, or nil where it is not in it.
    ///
    /// O(log nodes).
    public func number(of node: Int) -> Int? {
        var (low, high) = (0, nodes.count)
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle] == node { return middle }
            if nodes[middle] < node { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}

/// The nodes of a graph that are of some kinds, numbered densely.
struct Members {
    /// The graph's numbers, ascending.
    let nodes: [Int]
    private let numbers: [UInt32]

    init(_ graph: Graph, of kinds: NodeKindSet) {
        let nodes = (0..<graph.nodeCount).filter { kinds.contains(graph.kind(of: $0)) }
        var numbers = [UInt32](repeating: .max, count: graph.nodeCount)
        for (number, node) in nodes.enumerated() { numbers[node] = UInt32(number) }
        (self.nodes, self.numbers) = (nodes, numbers)
    }

    func number(of node: Int) -> Int? { numbers[node] == .max ? nil : Int(numbers[node]) }
}
