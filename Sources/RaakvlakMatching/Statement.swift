/// Something that speaks for a person's interest in a node: how strongly, and which of the person's own nodes says so.
struct Statement: Sendable {
    /// The graph's number of the theme, initiative or person.
    let node: UInt32
    /// Above 0.
    let strength: Double
    /// How sure it is, at most 1; lengths of vectors leave it out, so that who states little is no surer of it.
    let certainty: Double
    /// The node that the person stated; another than `node` where a theme was broadened.
    let origin: UInt32

    init(_ node: UInt32, _ strength: Double, certainty: Double = 1, origin: UInt32? = nil) {
        (self.node, self.strength, self.certainty, self.origin) = (node, strength, certainty, origin ?? node)
    }

    /// The same of nodes that have other numbers.
    func moved(_ numbers: [UInt32]) -> Statement {
        Statement(numbers[Int(node)], strength, certainty: certainty, origin: numbers[Int(origin)])
    }

    /// What it counts.
    var weight: Double { strength * certainty }

    /// The statements with each node once, the strongest of those that agree in it, in the order of the nodes; of equal
    /// ones, the surer, then that which was stated literally, and then that with the smaller origin.
    static func merged(_ statements: [Statement]) -> [Statement] {
        let sorted = statements.sorted { a, b in
            if a.node != b.node { return a.node < b.node }
            if a.weight != b.weight { return a.weight > b.weight }
            if a.certainty != b.certainty { return a.certainty > b.certainty }
            if (a.origin == a.node) != (b.origin == b.node) { return a.origin == a.node }
            return a.origin < b.origin
        }
        var merged: [Statement] = []
        merged.reserveCapacity(sorted.count)
        for statement in sorted where merged.last?.node != statement.node { merged.append(statement) }
        return merged
    }

    /// The statements as they are stated, times the rarity of their nodes, with a length of at most 1.
    ///
    /// What is less sure counts less, but makes no vector shorter. `smoothing` is added to the square of the length before it
    /// is divided by, so that very short profiles don't count as much as long ones.
    static func normalized(
        _ statements: [Statement],
        smoothing: Double = 0,
        rarity: (UInt32) -> Double = { _ in 1 }
    ) -> [Statement] {
        let values = statements.map { $0.strength * rarity($0.node) }
        let length = values.reduce(smoothing) { $0 + $1 * $1 }.squareRoot()
        guard length > 0 else { return [] }
        return zip(statements, values).map { Statement($0.node, $1 / length * $0.certainty, origin: $0.origin) }
    }
}
