public import RaakvlakNetwork

/// Which nodes are joined, and how strongly: an undirected graph without loops or parallel ties, as measures need it.
///
/// Nodes are numbered from 0. Row `v` lists the neighbors of node `v` in ascending order; each joined pair stands in
/// the rows of both its nodes, with the same weight. It never changes and can be shared freely. Memory: 4 bytes an
/// entry, 8 more where weights differ, 4 a node.
public struct SimpleGraph: Sendable, Hashable {
    /// Two nodes that are joined, and how strongly.
    public struct Pair: Sendable, Hashable {
        /// The number of either node.
        public let one, other: Int
        /// How strongly they are joined, above 0; less than 2⁻⁵⁰⁰ (some 10⁻¹⁵⁰) counts as that, more than 2⁵⁰⁰ too.
        public let weight: Double

        /// Makes a pair of its parts.
        public init(_ one: Int, _ other: Int, weight: Double = 1) {
            (self.one, self.other, self.weight) = (one, other, weight)
        }
    }

    /// Where each row begins, and where the last ends.
    package let starts: [UInt32]
    /// The neighbors, row after row.
    package let neighbors: [UInt32]
    /// The weights in the same order, or nil where all are 1.
    package let weights: [Double]?

    /// How many nodes there are.
    public var nodeCount: Int { starts.count - 1 }

    /// How many pairs are joined.
    public var pairCount: Int { neighbors.count / 2 }

    /// The entries of the row of `node`.
    package func row(_ node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

    /// The neighbors of `node`, in ascending order.
    public func neighbors(of node: Int) -> ArraySlice<UInt32> { neighbors[row(node)] }

    /// How many neighbors `node` has.
    public func degree(of node: Int) -> Int { Int(starts[node + 1] - starts[node]) }

    /// The joined pairs, each once, the smaller node first, in ascending order.
    public var pairs: [Pair] {
        (0..<nodeCount).flatMap { node in
            row(node).filter { neighbors[$0] > node }.map {
                Pair(node, Int(neighbors[$0]), weight: weights?[$0] ?? 1)
            }
        }
    }

    package init(starts: [UInt32], neighbors: [UInt32], weights: [Double]?) {
        (self.starts, self.neighbors, self.weights) = (starts, neighbors, weights)
    }
}

extension SimpleGraph {
    /// The graph of these pairs, in any order; the weights of a pair given several times are added, and a node is not
    /// joined to itself.
    ///
    /// - Complexity: O(nodes + pairs): counting sorts.
    /// - Precondition: Every node is one of 0 ..< `nodeCount`, every weight above 0.
    public init(nodeCount: Int, pairs: some Sequence<Pair>) {
        var columns = PairColumns()
        for pair in pairs { columns.append(pair.one, pair.other, weight: pair.weight) }
        self.init(nodeCount: nodeCount, columns)
    }

    /// The graph of an adjacency that leads both ways, such as `Graph.joined(by:)`: all its nodes, joined where there is
    /// a tie; every tie counts as 1, so that several add up.
    public init(_ adjacency: Adjacency) {
        var columns = PairColumns()
        for node in 0..<adjacency.nodeCount {
            for neighbor in adjacency.neighbors(of: node) where neighbor > node {
                columns.append(node, Int(neighbor), weight: 1)
            }
        }
        self.init(nodeCount: adjacency.nodeCount, columns)
    }

    init(nodeCount: Int, _ columns: PairColumns) {
        let rows = columns.rows(nodeCount: nodeCount)
        self.init(starts: rows.starts, neighbors: rows.neighbors, weights: rows.weights)
    }
}
