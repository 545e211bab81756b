#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How one signal describes each person, by the persons' numbers: what they would ask and what they answer.
struct SignalVectors: Sendable {
    /// What each person asks; a touchpoint once, in the order of the nodes.
    var ask: [[Statement]]
    /// What each person answers to another's asking.
    var answer: [[Statement]]

    /// The vectors as they are stated, times the rarity of their nodes, with a length of at most 1.
    ///
    /// What is less sure counts less, but makes no vector shorter.
    ///
    /// `smoothing` is added to the square of each length before it is divided by, so that very short profiles don't
    /// count as much as long ones.
    func normalized(rarity: (UInt32) -> Double, smoothing: Double = 0) -> SignalVectors {
        SignalVectors(
            ask: ask.map { Self.normalized($0, rarity, smoothing) },
            answer: answer.map { Self.normalized($0, rarity, smoothing) }
        )
    }

    private static func normalized(
        _ statements: [Statement],
        _ rarity: (UInt32) -> Double,
        _ smoothing: Double
    ) -> [Statement] {
        let values = statements.map { $0.strength * rarity($0.node) }
        let length = sqrt(values.reduce(smoothing) { $0 + $1 * $1 })
        guard length > 0 else { return [] }
        return zip(statements, values).map { Statement($0.node, $1 / length * $0.certainty, origin: $0.origin) }
    }

    /// The mean of the squares of the lengths of those that have any.
    var meanSquare: Double {
        let squares = ask.filter { !$0.isEmpty }.map { $0.reduce(0) { $0 + $1.strength * $1.strength } }
        return squares.isEmpty ? 0 : squares.reduce(0, +) / Double(squares.count)
    }

    /// How many persons have each node in what they answer.
    func answerCounts(nodeCount: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: nodeCount)
        for statement in answer.joined() { counts[Int(statement.node)] += 1 }
        return counts
    }
}
