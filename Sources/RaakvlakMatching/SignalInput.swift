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
    /// The themes with which each person has anything to do.
    let interests: [[Statement]]

    /// Gathers what `graph` tells.
    ///
    /// - Complexity: O(nodes + ties).
    init(_ graph: Graph) {
        let (persons, freshness) = (Persons(graph), Freshness(graph))
        let statements = Statements(graph, persons)
        self.init(
            graph: graph,
            persons: persons,
            statements: statements,
            themes: Themes(graph),
            freshness: freshness,
            circles: Circles(graph, persons, freshness),
            places: Places(graph),
            interests: (0..<persons.count).map { statements.interests(of: $0) }
        )
    }

    /// What `graph` tells, which differs from what is known by `change`; freshness is counted from the same day, and what
    /// nobody states otherwise is taken as it was.
    ///
    /// - Complexity: O(nodes + ties).
    func following(_ change: GraphChange, _ graph: Graph, _ persons: Persons, _ moved: PersonChange) -> SignalInput {
        let freshness = Freshness(graph, newest: freshness.newest)
        let statements = Statements(graph, persons)
        let known = interests
        let interests = moved.before.enumerated().map { person, before in
            guard let before, !moved.speakers.contains(person) else { return statements.interests(of: person) }
            return change.movesNodes ? known[before].map { $0.moved(change.newNumbers) } : known[before]
        }
        return SignalInput(
            graph: graph,
            persons: persons,
            statements: statements,
            themes: Themes(graph),
            freshness: freshness,
            circles: Circles(graph, persons, freshness),
            places: Places(graph),
            interests: interests
        )
    }

    private init(
        graph: Graph,
        persons: Persons,
        statements: Statements,
        themes: Themes,
        freshness: Freshness,
        circles: Circles,
        places: Places,
        interests: [[Statement]]
    ) {
        (self.graph, self.persons, self.statements, self.themes) = (graph, persons, statements, themes)
        (self.freshness, self.circles, self.places, self.interests) = (freshness, circles, places, interests)
    }

    /// The same, but that these pairs don't know each other.
    func hiding(_ pairs: some Sequence<(UInt32, UInt32)>) -> SignalInput {
        let persons = persons.hiding(pairs)
        return SignalInput(
            graph: graph,
            persons: persons,
            statements: statements,
            themes: themes,
            freshness: freshness,
            circles: Circles(graph, persons, freshness),
            places: places,
            interests: interests
        )
    }
}
