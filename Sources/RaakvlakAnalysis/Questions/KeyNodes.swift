internal import RaakvlakNetwork

/// What a network hangs by: nodes and pairs without which parts come loose.
public struct KeyNodes: Sendable {
    /// A node without which its part of the network falls apart.
    public struct Point: Hashable, Sendable {
        /// The graph's number of the node.
        public let node: Int
        /// Into how many parts the rest falls.
        public let partCount: Int
        /// Who is in each part but the largest, by the graph's numbers, the larger part first.
        public let loose: [[Int]]
    }

    /// A joined pair without which its part of the network falls in two.
    public struct Bridge: Hashable, Sendable {
        /// The graph's numbers of the two; on the side of the second is who comes loose.
        public let one, other: Int
        /// Who comes loose, the second of the pair among them, by the graph's numbers, ascending: the smaller part.
        public let loose: [Int]
    }

    /// The nodes from which most others come loose, and of equal ones by id.
    public let points: [Point]
    /// The pairs without which two or more come loose, the most first.
    public let bridges: [Bridge]
    /// How many nodes of those asked for the network hangs by, listed or not.
    public let pointCount: Int
    /// How many such pairs there are, listed or not.
    public let bridgeCount: Int

    /// Finds what `projection` hangs by.
    ///
    /// - Parameters:
    ///   - projection: Who are joined.
    ///   - limit: How many points and how many bridges are listed.
    ///   - isWanted: Which nodes of the graph may be listed as points.
    /// - Complexity: O((nodes + pairs) · `limit`): who comes loose is searched for each that is listed.
    public init(in projection: Projection, limit: Int, where isWanted: (Int) -> Bool = { _ in true }) {
        let (pairs, nodes) = (projection.pairs, projection.nodes)
        let separations = Separations(of: pairs)
        let points = separations.points.filter { isWanted(nodes[$0.node]) }
            .sorted { ($1.cutOff, $0.node) < ($0.cutOff, $1.node) }
        let bridges = separations.bridges.filter { $0.cutOff > 1 }
            .sorted { ($1.cutOff, $0.one, $0.other) < ($0.cutOff, $1.one, $1.other) }
        (pointCount, bridgeCount) = (points.count, bridges.count)
        self.points = points.prefix(limit).map { point in
            let parts = pairs.parts(without: point.node).sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
            let loose = parts.dropFirst().map { part in part.map { nodes[$0] } }
            return Point(node: nodes[point.node], partCount: parts.count, loose: loose)
        }
        self.bridges = bridges.prefix(limit).map { bridge in
            let isOneLoose = bridge.parts[0] < bridge.parts[1]
            let (kept, cut) = isOneLoose ? (bridge.other, bridge.one) : (bridge.one, bridge.other)
            let loose = pairs.reached(from: cut, without: kept).map { nodes[$0] }
            return Bridge(one: nodes[kept], other: nodes[cut], loose: loose)
        }
    }
}

extension SimpleGraph {
    /// The parts into which the rest of its component falls without `node`, each ascending, in the order of their
    /// smallest neighbor of it.
    ///
    /// O(nodes + pairs).
    func parts(without node: Int) -> [[Int]] {
        var isSeen = [Bool](repeating: false, count: nodeCount)
        isSeen[node] = true
        return neighbors(of: node).map(Int.init).compactMap { isSeen[$0] ? nil : reached(from: $0, &isSeen) }
    }

    /// Where one can come from `start` without passing `node`, itself among them, ascending.
    ///
    /// O(nodes + pairs).
    func reached(from start: Int, without node: Int) -> [Int] {
        var isSeen = [Bool](repeating: false, count: nodeCount)
        isSeen[node] = true
        return reached(from: start, &isSeen)
    }

    /// Where one can come from `start` by nodes not seen before, itself among them, ascending; all are seen then.
    ///
    /// O(found nodes · their logarithm, and their pairs).
    private func reached(from start: Int, _ isSeen: inout [Bool]) -> [Int] {
        isSeen[start] = true
        var (found, stack) = ([start], [start])
        while let next = stack.popLast() {
            for neighbor in neighbors(of: next).map(Int.init) where !isSeen[neighbor] {
                isSeen[neighbor] = true
                found.append(neighbor)
                stack.append(neighbor)
            }
        }
        return found.sorted()
    }
}
