public import RaakvlakNetwork

/// How large and how dense a random network is; the same recipe and seed give the same network.
///
/// A network has every kind of node (two at least) and every kind of tie, roles, weights, states, notes, sources,
/// extra attributes, other names and periods of every precision, and holds what the schema asks of each.
public struct NetworkRecipe: Sendable {
    /// How many persons there are.
    public var persons: Int
    /// How many themes.
    public var themes: Int
    /// How many organizations of each of the five kinds.
    public var organizations: Int
    /// How many contributions.
    public var contributions: Int
    /// How many agreements, meetings, initiatives, proposals.
    public var occasions: Int
    /// How many nodes of every other kind.
    public var others: Int
    /// How many themes a person works on at most; half as many are needed or offered.
    public var themesPerPerson = 4
    /// How many ties of each kind there are besides those that the recipe calls for.
    public var extraTies: Int
    /// How many of a hundred facts have details and rough texts.
    public var detail = 30

    /// A recipe in proportion to the number of persons.
    public init(persons: Int = 12) {
        self.persons = max(2, persons)
        themes = 8 + persons / 3
        organizations = 2 + persons / 20
        contributions = 9 + persons
        occasions = 3 + persons / 5
        others = 2 + persons / 20
        extraTies = 2 + persons / 6
    }

    /// How many nodes of `kind` there are.
    public func count(of kind: NodeKind) -> Int {
        switch kind {
        case .person: persons
        case .theme: themes
        case .contribution: contributions
        case .agreement, .meeting, .initiative, .proposal: occasions
        case _ where kind.isOrganization: organizations
        default: others
        }
    }

    /// The nodes and ties for `seed`, in no particular order, each once.
    public func facts(seed: Int) -> (nodes: [Node], ties: [Tie]) {
        var draft = NetworkDraft(recipe: self, generator: SeededGenerator(seed: seed))
        draft.addNodes()
        draft.addTies()
        return (draft.generator.shuffled(draft.nodes), draft.generator.shuffled(draft.ties))
    }

    /// The network for `seed`.
    /// - Throws: `NetworkError`, only where the recipe itself is at fault.
    public func network(seed: Int) throws(NetworkError) -> Network {
        let facts = facts(seed: seed)
        return try Network(nodes: facts.nodes, ties: facts.ties)
    }
}

extension Network {
    /// A random network around this many persons, the same for the same seed; see `NetworkRecipe`.
    public static func random(seed: Int, persons: Int = 12) throws(NetworkError) -> Network {
        try NetworkRecipe(persons: persons).network(seed: seed)
    }
}
