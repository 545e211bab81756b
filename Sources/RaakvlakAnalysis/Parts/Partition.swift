/// A division of the nodes of a graph into numbered parts: components, communities.
public struct Partition: Sendable, Hashable {
    /// The part of each node; parts are numbered by their smallest node.
    public let partOfNode: [Int]
    /// How many nodes each part has.
    public let sizes: [Int]

    /// How many parts there are.
    public var count: Int { sizes.count }

    /// The partition in which nodes with equal labels are together.
    ///
    /// - Precondition: Every label is one of 0 ..< the number of nodes.
    /// - Complexity: O(nodes).
    init(labels: [UInt32]) {
        var partOfLabel = [Int](repeating: -1, count: labels.count)
        var sizes: [Int] = []
        partOfNode = labels.map { label in
            if partOfLabel[Int(label)] < 0 {
                partOfLabel[Int(label)] = sizes.count
                sizes.append(0)
            }
            sizes[partOfLabel[Int(label)]] += 1
            return partOfLabel[Int(label)]
        }
        self.sizes = sizes
    }

    /// The partition in which nodes with equal labels, of any kind, are together.
    ///
    /// O(nodes).
    public init<Label: Hashable>(grouping labels: some Sequence<Label>) {
        var numbers: [Label: UInt32] = [:]
        let numbered = labels.map { label -> UInt32 in
            let number = numbers[label] ?? UInt32(numbers.count)
            numbers[label] = number
            return number
        }
        self.init(labels: numbered)
    }

    /// The nodes of each part, ascending.
    ///
    /// O(nodes).
    public var members: [[Int]] {
        var members = [[Int]](repeating: [], count: count)
        for (node, part) in partOfNode.enumerated() { members[part].append(node) }
        return members
    }
}
