internal import RaakvlakNetwork

/// Which themes of a network are parts of others.
struct ThemeTies: Sendable {
    private var broader: [Node.ID: Set<Node.ID>] = [:]

    init(_ network: Network) {
        for tie in network.ties(of: .broader) { broader[tie.from, default: []].insert(tie.to) }
    }

    /// Whether `theme` is a part of `other`.
    func isNarrower(_ theme: Node.ID, than other: Node.ID) -> Bool { broader[theme]?.contains(other) ?? false }
}
