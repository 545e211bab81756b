public import RaakvlakNetwork

/// How many parties stand to each theme in each way, in all and per region or school board: the matrix of themes.
///
/// A party is a person, an organization or a group (see `ThemeUse`); in a column each counts once. A party that belongs to
/// several regions or boards counts in each of them.
public struct ThemeTable: Sendable {
    /// What the columns of the matrix are.
    public enum Columns: String, CaseIterable, Hashable, Sendable {
        case region, board
    }

    /// How many parties need, offer, work on and mention a theme, and how many do anything with it.
    public struct Counts: Hashable, Sendable {
        /// How many stand to it in one way.
        public private(set) var needs = 0, offers = 0, worksOn = 0, mentions = 0
        /// How many parties there are, each once.
        public fileprivate(set) var use = 0

        /// How many parties stand to it in this way; with nil, in any.
        public func of(_ relation: ThemeUse.Relation?) -> Int {
            switch relation {
            case nil: use
            case .needs: needs
            case .offers: offers
            case .worksOn: worksOn
            case .mentions: mentions
            }
        }

        fileprivate mutating func add(_ relation: ThemeUse.Relation) {
            switch relation {
            case .needs: needs += 1
            case .offers: offers += 1
            case .worksOn: worksOn += 1
            case .mentions: mentions += 1
            }
        }
    }

    private struct Cell: Hashable { let theme, column: Int }

    /// The graph's numbers of the regions or boards of the columns, ascending; none without columns.
    public let columns: [Int]
    private let belonging: [[UInt32]]
    private var totals: [Int: Counts] = [:]
    private var persons: [Int: Int] = [:]
    private var cells: [Cell: Counts] = [:]

    /// Counts what the graph says of themes.
    ///
    /// - Complexity: O(n log n) for n statements and ties.
    public init(_ graph: Graph, by division: Columns?) {
        switch division {
        case .region: (columns, belonging) = (graph.nodes(of: .region), Belonging.regions(in: graph).values)
        case .board: (columns, belonging) = (graph.nodes(of: .schoolBoard), Belonging.boards(in: graph).values)
        case nil: (columns, belonging) = ([], [])
        }
        let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { (UInt32($1), $0) })
        let use = ThemeUse(graph)
        for theme in graph.nodes(of: .theme) {
            var (seen, total) = (Set<UInt32>(), Counts())
            for statement in use.statements(on: theme) {
                let isNew = seen.insert(statement.party).inserted
                total.add(statement.relation)
                if isNew { total.use += 1 }
                if isNew, graph.kind(of: Int(statement.party)) == .person { persons[theme, default: 0] += 1 }
                guard division != nil else { continue }
                for column in belonging[Int(statement.party)].compactMap({ places[$0] }) {
                    let cell = Cell(theme: theme, column: column)
                    cells[cell, default: Counts()].add(statement.relation)
                    if isNew { cells[cell, default: Counts()].use += 1 }
                }
            }
            totals[theme] = total
        }
    }

    /// The regions or boards to which a party belongs, by the graph's numbers.
    func areas(of party: Int) -> [Int] { columns.isEmpty ? [] : belonging[party].map(Int.init) }

    /// The counts of a theme, by its graph's number.
    public func counts(_ theme: Int) -> Counts { totals[theme] ?? Counts() }

    /// The counts of a theme in a column, by its place.
    public func counts(_ theme: Int, column: Int) -> Counts {
        cells[Cell(theme: theme, column: column)] ?? Counts()
    }

    /// How many parties have anything to do with a theme.
    public func use(of theme: Int) -> Int { counts(theme).use }

    /// How many of these are persons.
    public func persons(on theme: Int) -> Int { persons[theme] ?? 0 }
}
