import RaakvlakNetwork

/// Everything from which signals make their vectors.
struct SignalInput: Sendable {
    let graph: Graph
    let persons: Persons
    let statements: Statements
    let themes: Themes
    let freshness: Freshness
    let circles: Circles
    let places: Places

    init(_ graph: Graph, _ persons: Persons) {
        (self.graph, self.persons) = (graph, persons)
        freshness = Freshness(graph)
        circles = Circles(graph, persons, freshness)
        places = Places(graph)
        statements = Statements(graph, persons)
        themes = Themes(graph)
    }

    /// Describes each person by the same for asking and answering, weighed by rarity.
    func shared(_ statements: (Int) -> [Statement]) -> SignalVectors {
        let stated = (0..<persons.count).map { Statement.merged(statements($0)) }
        let vectors = SignalVectors(ask: stated, answer: stated)
        let counts = vectors.answerCounts(nodeCount: graph.nodeCount)
        return vectors.normalized(rarity: { Rarity.of(counts[Int($0)], among: persons.count) })
    }

    /// Describes each person by what `ask` and `answer` say of them.
    func vectors(ask: (Int) -> [Statement], answer: (Int) -> [Statement]) -> SignalVectors {
        SignalVectors(ask: (0..<persons.count).map(ask), answer: (0..<persons.count).map(answer))
    }
}
