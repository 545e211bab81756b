public import RaakvlakNetwork

/// How far away is still near.
public enum Vicinity: Hashable, Sendable {
    /// The same region.
    case region
    /// The same region, an adjacent one, or a gemeente in common.
    case neighboring
    /// Anywhere in the network.
    case network
    /// At most so many ties away, by who works, speaks, meets or collaborates with whom.
    case steps(Int)

    /// Those that have a word of their own.
    public static let named: [(code: String, vicinity: Vicinity)] = [
        ("region", .region), ("neighboring", .neighboring), ("network", .network),
    ]

    /// The ties that count as steps: those by which people and organizations know of each other.
    ///
    /// By themes or regions everyone would be near everyone.
    public static let stepKinds: [TieKind] = [
        .memberOf, .governs, .worksFor, .represents, .leads, .partnerIn, .contactFor, .attends, .organizes,
        .participatesIn, .collaborates, .party, .partOf,
    ]
}

/// Finds out who is near whom in a graph.
struct Surroundings {
    private let vicinity: Vicinity
    private let places: Places
    private let joined: Adjacency?
    /// Who is near the node that was asked for last, where steps count.
    private var near: (node: Int, nodes: Set<UInt32>)?

    init(_ vicinity: Vicinity, in graph: Graph, places: Places) {
        (self.vicinity, self.places) = (vicinity, places)
        if case .steps = vicinity { joined = graph.joined(by: Vicinity.stepKinds) } else { joined = nil }
    }

    /// Whether `other` is near `node`.
    mutating func isNear(_ other: Int, to node: Int) -> Bool {
        switch vicinity {
        case .region: return places.nearness(node, other) == .sameRegion
        case .neighboring: return places.nearness(node, other) >= .neighboring
        case .network: return true
        case .steps(let limit):
            if near?.node != node { near = (node, reached(from: node, limit: limit)) }
            return near?.nodes.contains(UInt32(other)) ?? false
        }
    }

    private func reached(from node: Int, limit: Int) -> Set<UInt32> {
        var (seen, frontier): (Set<UInt32>, [UInt32]) = ([UInt32(node)], [UInt32(node)])
        guard let joined else { return seen }
        var steps = 0
        while steps < limit, !frontier.isEmpty {
            frontier = frontier.flatMap { joined.neighbors(of: Int($0)).filter { seen.insert($0).inserted } }
            steps += 1
        }
        return seen
    }
}
