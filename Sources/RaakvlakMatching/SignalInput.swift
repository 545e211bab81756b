import RaakvlakNetwork

/// Everything from which signals make their vectors.
struct SignalInput: Sendable {
    let graph: Graph
    let persons: Persons
    let statements: Statements
    let themes: Themes

    init(_ graph: Graph, _ persons: Persons) {
        (self.graph, self.persons) = (graph, persons)
        statements = Statements(graph, persons)
        themes = Themes(graph)
    }

    /// Describes each person by what `ask` and `answer` say of them.
    func vectors(ask: (Int) -> [Statement], answer: (Int) -> [Statement]) -> SignalVectors {
        SignalVectors(ask: (0..<persons.count).map(ask), answer: (0..<persons.count).map(answer))
    }
}
