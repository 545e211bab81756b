/// Where a graph hangs by one node or one pair: what falls apart if that one leaves.
///
/// Tarjan, *Depth-first search and linear graph algorithms* (1972); Hopcroft and Tarjan, *Algorithm 447* (1973).
public struct Separations: Sendable, Hashable {
    /// A node without which its component falls apart: an articulation point.
    public struct Point: Sendable, Hashable {
        /// The node.
        public let node: Int
        /// How many nodes each part has into which the rest of its component falls, largest first; two at least.
        public let parts: [Int]

        /// How many nodes are cut off from the largest part.
        public var cutOff: Int { parts.dropFirst().reduce(0, +) }
    }

    /// A joined pair without which its component falls in two: a bridge.
    public struct Bridge: Sendable, Hashable {
        /// The joined nodes, the smaller number first.
        public let one, other: Int
        /// How many nodes the part with `one` has, and that with `other`.
        public let parts: [Int]

        /// How many nodes are cut off from the larger part.
        public var cutOff: Int { parts.min() ?? 0 }
    }

    /// The articulation points, ascending.
    public let points: [Point]
    /// The bridges, ascending.
    public let bridges: [Bridge]

    /// Finds what `graph` hangs by.
    ///
    /// - Complexity: O(nodes + pairs); the stack is a list, so depth does not matter.
    public init(of graph: SimpleGraph) {
        var search = SeparationSearch(graph)
        let components = graph.components()
        search.run()
        points = (0..<graph.nodeCount).filter { search.partsBelow[$0] != nil }.map { node in
            let below = search.partsBelow[node] ?? []
            let above = components.sizes[components.partOfNode[node]] - 1 - below.reduce(0, +)
            return Point(node: node, parts: (below + (above > 0 ? [above] : [])).sorted(by: >))
        }.filter { $0.parts.count > 1 }
        bridges = search.bridges.map { above, below, size in
            let rest = components.sizes[components.partOfNode[above]] - size
            return above < below
                ? Bridge(one: above, other: below, parts: [rest, size])
                : Bridge(one: below, other: above, parts: [size, rest])
        }.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
    }
}

/// A depth-first search that finds for each node how far back its descendants reach.
private struct SeparationSearch {
    private let graph: SimpleGraph
    /// When each node was met, from 1; 0 before.
    private var met: [Int]
    /// The earliest node that a node or its descendants are joined to, by the time it was met.
    private var earliest: [Int]
    /// How many descendants each node has, itself counted.
    private var sizes: [Int]
    private var next: [Int]
    private var clock = 0
    /// For each node, the sizes of the parts below it that nothing else joins to the rest.
    private(set) var partsBelow: [Int: [Int]] = [:]
    /// The bridges: the node above, the node below, and how many nodes are below.
    private(set) var bridges: [(above: Int, below: Int, size: Int)] = []

    init(_ graph: SimpleGraph) {
        self.graph = graph
        let zeros = [Int](repeating: 0, count: graph.nodeCount)
        (met, earliest, sizes) = (zeros, zeros, zeros)
        next = (0..<graph.nodeCount).map { graph.row($0).lowerBound }
    }

    mutating func run() {
        for first in 0..<graph.nodeCount where met[first] == 0 { descend(from: first) }
    }

    private mutating func descend(from first: Int) {
        var stack = [first]
        meet(first)
        while let node = stack.last {
            let parent = stack.count > 1 ? stack[stack.count - 2] : -1
            if next[node] < graph.row(node).upperBound {
                let neighbor = Int(graph.neighbors[next[node]])
                next[node] += 1
                if met[neighbor] == 0 {
                    meet(neighbor)
                    stack.append(neighbor)
                } else if neighbor != parent {
                    earliest[node] = min(earliest[node], met[neighbor])
                }
            } else {
                stack.removeLast()
                if parent >= 0 { leave(node, for: parent) }
            }
        }
    }

    private mutating func meet(_ node: Int) {
        clock += 1
        (met[node], earliest[node], sizes[node]) = (clock, clock, 1)
    }

    private mutating func leave(_ node: Int, for parent: Int) {
        sizes[parent] += sizes[node]
        earliest[parent] = min(earliest[parent], earliest[node])
        if earliest[node] >= met[parent] { partsBelow[parent, default: []].append(sizes[node]) }
        if earliest[node] > met[parent] { bridges.append((parent, node, sizes[node])) }
    }
}
