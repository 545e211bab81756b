import RaakvlakNetwork

/// How touchpoints are numbered: by signal, and in each by node.
///
/// A node keeps its number here when others are added to the graph or taken from it, so that rows of touchpoints stay as
/// they are. There is room for some nodes more than there are at first.
struct TouchpointSpace: Sendable {
    /// How many nodes there may be.
    private let capacity: Int
    /// The graph's number of each node by its number here; `.max` for one that is gone.
    private var nodes: [UInt32]
    /// The number here of each of the graph's nodes.
    private var numbers: [UInt32]
    /// Whether all nodes have the graph's numbers.
    let isOriginal: Bool

    /// Numbers the nodes of a graph as it does.
    init(nodeCount: Int) {
        capacity = nodeCount + nodeCount / 8 + 64
        nodes = (0..<UInt32(nodeCount)).map { $0 }
        (numbers, isOriginal) = (nodes, true)
    }

    private init(capacity: Int, nodes: [UInt32], numbers: [UInt32]) {
        (self.capacity, self.nodes, self.numbers, isOriginal) = (capacity, nodes, numbers, false)
    }

    /// How many touchpoints there may be.
    var count: Int { Signal.allCases.count * capacity }

    /// The number of a touchpoint: a node, by the graph's number, for a signal.
    func number(of node: UInt32, for signal: Signal) -> UInt32 {
        UInt32(signal.ordinal * capacity) + numbers[Int(node)]
    }

    /// The place of the signal of a touchpoint among all signals.
    func signal(of touchpoint: UInt32) -> Int { Int(touchpoint) / capacity }

    /// The graph's number of the node of a touchpoint.
    func node(of touchpoint: UInt32) -> UInt32 { nodes[Int(touchpoint) % capacity] }

    /// The same numbers for a graph whose nodes have changed; nil where there is no room for those that are new.
    func following(_ change: GraphChange) -> TouchpointSpace? {
        guard change.movesNodes else { return self }
        var moved = nodes.map { $0 == .max ? .max : change.newNumbers[Int($0)] }
        var numbers = [UInt32](repeating: .max, count: change.oldNumbers.count)
        for (number, node) in moved.enumerated() where node != .max { numbers[Int(node)] = UInt32(number) }
        for node in numbers.indices where numbers[node] == .max {
            guard moved.count < capacity else { return nil }
            numbers[node] = UInt32(moved.count)
            moved.append(UInt32(node))
        }
        return TouchpointSpace(capacity: capacity, nodes: moved, numbers: numbers)
    }
}
