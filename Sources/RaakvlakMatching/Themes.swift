import RaakvlakNetwork

/// How near themes are to each other.
struct Themes: Sendable {
    /// How much of a theme's strength reaches another that is one step away.
    private enum Decay {
        static let broader = 0.5
        static let narrower = 0.5
        static let related = 0.3
        /// What is weaker is no longer the same subject.
        static let least = 0.2
    }

    private let nearby: [UInt32: [(theme: UInt32, decay: Double)]]

    /// Finds for each theme those within two steps: broader, narrower and related ones, each by its strongest way.
    init(_ graph: Graph) {
        var nearby: [UInt32: [(theme: UInt32, decay: Double)]] = [:]
        for theme in graph.nodes(of: .theme) {
            var strongest: [UInt32: Double] = [UInt32(theme): 1]
            for (next, decay) in Self.step(graph, theme) {
                strongest[next] = max(strongest[next] ?? 0, decay)
                for (further, second) in Self.step(graph, Int(next)) where decay * second >= Decay.least {
                    strongest[further] = max(strongest[further] ?? 0, decay * second)
                }
            }
            if strongest.count > 1 {
                nearby[UInt32(theme)] = strongest.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            }
        }
        self.nearby = nearby
    }

    private static func step(_ graph: Graph, _ theme: Int) -> [(UInt32, Double)] {
        graph.outgoing(.broader).neighbors(of: theme).map { ($0, Decay.broader) }
            + graph.incoming(.broader).neighbors(of: theme).map { ($0, Decay.narrower) }
            + graph.outgoing(.related).neighbors(of: theme).map { ($0, Decay.related) }
    }

    /// The statements and what they say of nearby themes, each theme once, by its maximum.
    func broadened(_ statements: [Statement]) -> [Statement] {
        guard !nearby.isEmpty else { return statements }
        return Statement.merged(
            statements.flatMap { statement in
                nearby[statement.node].map { themes in
                    themes.map {
                        Statement(
                            $0.theme,
                            statement.strength * $0.decay,
                            certainty: statement.certainty,
                            origin: statement.node
                        )
                    }
                } ?? [statement]
            }
        )
    }
}
