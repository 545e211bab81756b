/// Something that speaks for a person's interest in a node: how strongly, and which of the person's own nodes says so.
struct Statement: Sendable {
    /// The graph's number of the theme, initiative or person.
    let node: UInt32
    /// Above 0.
    let strength: Double
    /// The node that the person stated; another than `node` where a theme was broadened.
    let origin: UInt32

    init(_ node: UInt32, _ strength: Double, origin: UInt32? = nil) {
        (self.node, self.strength, self.origin) = (node, strength, origin ?? node)
    }

    /// The statements with each node once, the strongest of those that agree in it, in the order of the nodes; of equal
    /// ones, that which was stated literally, and then that with the smaller origin.
    static func merged(_ statements: [Statement]) -> [Statement] {
        let sorted = statements.sorted { a, b in
            if a.node != b.node { return a.node < b.node }
            if a.strength != b.strength { return a.strength > b.strength }
            if (a.origin == a.node) != (b.origin == b.node) { return a.origin == a.node }
            return a.origin < b.origin
        }
        var merged: [Statement] = []
        merged.reserveCapacity(sorted.count)
        for statement in sorted where merged.last?.node != statement.node { merged.append(statement) }
        return merged
    }
}
