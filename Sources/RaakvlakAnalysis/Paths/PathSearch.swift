/// Finds one shortest way after another, with room that is used again.
///
/// Two searches, from both ends, take whole steps in turn, that with fewer entries ahead first, until one meets a node
/// of the other. Pohl, *Bi-directional search* (1971). As each search has completed its steps, whom it meets is at
/// the other's last step, so that the first meeting is on a shortest way.
struct PathSearch: ~Copyable {
    private let graph: SimpleGraph
    /// The search that has reached each node: twice the number of the way, and 1 more for that from the target.
    private let marks: UnsafeMutablePointer<UInt32>
    /// The node before each, seen from the end at which its search began.
    private let before: UnsafeMutablePointer<UInt32>
    private var way: UInt32 = 0
    /// The nodes reached in the last step of each search.
    private var frontiers: [[UInt32]] = [[], []]
    private var next: [UInt32] = []

    init(_ graph: SimpleGraph) {
        self.graph = graph
        marks = .allocate(capacity: graph.nodeCount)
        marks.initialize(repeating: 0, count: graph.nodeCount)
        before = .allocate(capacity: graph.nodeCount)
        before.initialize(repeating: 0, count: graph.nodeCount)
    }

    deinit {
        marks.deallocate()
        before.deallocate()
    }

    /// The nodes of a shortest way, both ends included; nil where there is none.
    mutating func path(from source: Int, to target: Int) -> [Int]? {
        guard source != target else { return [source] }
        beginWay()
        for (side, end) in [source, target].enumerated() {
            frontiers[side].append(UInt32(end))
            marks[end] = 2 * way + UInt32(side)
        }
        while !frontiers[0].isEmpty, !frontiers[1].isEmpty {
            let side = entriesAhead(frontiers[0]) <= entriesAhead(frontiers[1]) ? 0 : 1
            guard let (own, other) = step(side) else { continue }
            let (near, far) = side == 0 ? (own, other) : (other, own)
            return Array(nodes(from: near, to: source).reversed()) + nodes(from: far, to: target)
        }
        return nil
    }

    private mutating func beginWay() {
        way += 1
        if way == 1 << 30 {
            marks.update(repeating: 0, count: graph.nodeCount)
            way = 1
        }
        frontiers[0].removeAll(keepingCapacity: true)
        frontiers[1].removeAll(keepingCapacity: true)
    }

    private func entriesAhead(_ frontier: [UInt32]) -> Int {
        frontier.reduce(0) { $0 + graph.degree(of: Int($1)) }
    }

    /// Takes one step; the node from which the other search was met, and the node that it met there.
    private mutating func step(_ side: Int) -> (Int, Int)? {
        let mark = 2 * way + UInt32(side)
        let (marks, before, other) = (self.marks, self.before, mark ^ 1)
        next.removeAll(keepingCapacity: true)
        for node in frontiers[side] {
            for neighbor in graph.neighbors(of: Int(node)) {
                let known = marks[Int(neighbor)]
                if known == other { return (Int(node), Int(neighbor)) }
                if known != mark {
                    marks[Int(neighbor)] = mark
                    before[Int(neighbor)] = node
                    next.append(neighbor)
                }
            }
        }
        swap(&frontiers[side], &next)
        return nil
    }

    /// The nodes from `node` back to the end at which its search began.
    private func nodes(from node: Int, to end: Int) -> [Int] {
        var nodes = [node]
        while let last = nodes.last, last != end { nodes.append(Int(before[last])) }
        return nodes
    }
}
