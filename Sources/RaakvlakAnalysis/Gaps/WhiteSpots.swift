public import RaakvlakNetwork

/// Where something is needed that nobody there offers, and where nobody is known to be at work.
public struct WhiteSpots: Sendable {
    /// A theme that is needed in a place, where nobody offers it or shows how it is done.
    public struct Spot: Hashable, Sendable {
        /// The graph's number of the theme.
        public let theme: Int
        /// The graph's number of the region or board.
        public let place: Int
        /// How many need it there.
        public let needs: Int
    }

    /// The themes needed and not offered in a place: those that most need first, then by theme and place.
    public let spots: [Spot]
    /// The regions in which nobody speaks for any organization, by the graph's numbers.
    public let regionsWithoutContact: [Int]
    /// The school boards that have no part in any initiative, themselves or by their schools or people.
    public let boardsWithoutInitiative: [Int]

    /// Finds the white spots of `graph`, counted as in `ThemeTable`.
    ///
    /// - Complexity: O(n log n) for n statements and ties.
    public init(in graph: Graph, by columns: ThemeTable.Columns) {
        spots = Self.spots(graph, columns)
        regionsWithoutContact = Self.regionsWithoutContact(graph)
        boardsWithoutInitiative = Self.boardsWithoutInitiative(graph)
    }

    private static func spots(_ graph: Graph, _ columns: ThemeTable.Columns) -> [Spot] {
        let table = ThemeTable(graph, by: columns)
        let spots = graph.nodes(of: .theme).flatMap { theme in
            table.columns.enumerated().compactMap { column, place -> Spot? in
                let counts = table.counts(theme, column: column)
                guard counts.needs > 0, counts.offers == 0 else { return nil }
                return Spot(theme: theme, place: place, needs: counts.needs)
            }
        }
        return spots.sorted { (-$0.needs, $0.theme, $0.place) < (-$1.needs, $1.theme, $1.place) }
    }

    private static func regionsWithoutContact(_ graph: Graph) -> [Int] {
        let regions = Belonging.regions(in: graph)
        var spoken: Set<UInt32> = []
        for node in 0..<graph.nodeCount
        where graph.kind(of: node).isOrganization && !graph.contactPersons(of: node).isEmpty {
            spoken.formUnion(regions.values[node])
        }
        return graph.nodes(of: .region).filter { !spoken.contains(UInt32($0)) }
    }

    private static func boardsWithoutInitiative(_ graph: Graph) -> [Int] {
        let boards = Belonging.boards(in: graph)
        var takePart: Set<UInt32> = []
        for initiative in graph.nodes(of: .initiative) {
            // Who leads it or is a partner in it is there already.
            takePart.formUnion(boards.values[initiative])
            for person in graph.incoming(.contactFor).neighbors(of: initiative) {
                takePart.formUnion(boards.values[Int(person)])
            }
        }
        return graph.nodes(of: .schoolBoard).filter { !takePart.contains(UInt32($0)) }
    }
}
