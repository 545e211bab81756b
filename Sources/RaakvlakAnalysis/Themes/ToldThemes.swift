public import RaakvlakNetwork

/// What is told of how many parties stand to each theme, so that no small number can be computed of who is in a region
/// or board: see `CountTable`.
///
/// The regions and the boards of a theme are both taken for a division of all, whichever of them is asked for: then two
/// answers don't tell more than one.
public struct ToldThemes: Sendable {
    /// The counts themselves, by what was asked for.
    public let table: ThemeTable
    private let cell: MinimumCell
    private let byRegion, byBoard: ThemeTable?
    /// For each theme, in which way it is counted and where, what is not told as it is.
    private var hidden: [Place: Told] = [:]

    private struct Place: Hashable {
        let theme: Int
        let relation: ThemeUse.Relation?
        /// The graph's number of the region or board; nil in all.
        let area: Int?
    }

    /// Counts what the graph says of themes, and decides what can be told of it.
    ///
    /// - Complexity: that of `ThemeTable`, and O(themes · columns).
    public init(_ graph: Graph, by columns: ThemeTable.Columns?, hiding cell: MinimumCell = .none) {
        self.cell = cell
        guard cell.least > 1 else {
            table = ThemeTable(graph, by: columns)
            (byRegion, byBoard) = (nil, nil)
            return
        }
        let (regions, boards) = (ThemeTable(graph, by: .region), ThemeTable(graph, by: .board))
        (byRegion, byBoard) = (regions, boards)
        table = columns == nil ? ThemeTable(graph, by: nil) : columns == .region ? regions : boards
        for theme in graph.nodes(of: .theme) {
            for relation in ThemeUse.Relation.allCases.map(Optional.some) + [nil] { hide(theme, relation) }
        }
    }

    private mutating func hide(_ theme: Int, _ relation: ThemeUse.Relation?) {
        var counts = CountTable()
        var places: [Place] = []
        func add(_ count: Int, _ area: Int?) -> Int {
            places.append(Place(theme: theme, relation: relation, area: area))
            return counts.add(count)
        }
        let all = add(table.counts(theme).of(relation), nil)
        for division in [byRegion, byBoard].compactMap(\.self) {
            let parts = division.columns.enumerated().compactMap { column, area -> Int? in
                let count = division.counts(theme, column: column).of(relation)
                return count > 0 ? add(count, area) : nil
            }
            if !parts.isEmpty { counts.addSum(all, of: parts) }
        }
        for (place, told) in zip(places, counts.told(hiding: cell)) where told.number == nil { hidden[place] = told }
    }

    /// What is told of how many parties stand to a theme in one way, or with nil in any; in all, or in one column.
    public func told(_ relation: ThemeUse.Relation?, _ theme: Int, column: Int? = nil) -> Told {
        let counts = column.map { table.counts(theme, column: $0) } ?? table.counts(theme)
        let place = Place(theme: theme, relation: relation, area: column.map { table.columns[$0] })
        return hidden[place] ?? .number(counts.of(relation))
    }

    /// What is told of how many persons have anything to do with a theme.
    public func persons(on theme: Int) -> Told { cell.told(table.persons(on: theme)) }

    /// Whether it can be told that a party needs a theme: in all, and wherever it belongs, it is told how many do.
    public func isTold(_ party: Int, toNeed theme: Int) -> Bool {
        let areas = [byRegion, byBoard].compactMap(\.self).flatMap { $0.areas(of: party) }
        return ([nil] + areas).allSatisfy { hidden[Place(theme: theme, relation: .needs, area: $0)] == nil }
    }
}
