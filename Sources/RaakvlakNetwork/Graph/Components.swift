/// The parts of a graph between which no way leads.
public struct Components: Sendable, Hashable {
    /// The part of each node; parts are numbered by their smallest node.
    public let partOfNode: [Int]
    /// How many nodes each part has.
    public let sizes: [Int]

    /// Finds the parts of `adjacency`, which must lead both ways.
    ///
    /// - Complexity: O(nodes + entries). Hopcroft and Tarjan, *Efficient algorithms for graph manipulation* (1973).
    public init(of adjacency: Adjacency) {
        var parts = [Int](repeating: -1, count: adjacency.nodeCount)
        var sizes: [Int] = []
        for start in 0..<adjacency.nodeCount where parts[start] < 0 {
            let part = sizes.count
            parts[start] = part
            var (stack, size) = ([start], 0)
            while let node = stack.popLast() {
                size += 1
                for neighbor in adjacency.neighbors(of: node) where parts[Int(neighbor)] < 0 {
                    parts[Int(neighbor)] = part
                    stack.append(Int(neighbor))
                }
            }
            sizes.append(size)
        }
        (partOfNode, self.sizes) = (parts, sizes)
    }

    /// How many parts there are.
    public var count: Int { sizes.count }
}
