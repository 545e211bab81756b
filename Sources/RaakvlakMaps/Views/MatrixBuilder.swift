internal import RaakvlakAnalysis
internal import RaakvlakNetwork

/// Makes the drawings of a matrix of themes by regions or boards: from the whole to its busiest part.
struct MatrixBuilder {
    let plan: MapPlan
    private let told: ToldThemes
    /// The themes and columns with which anybody has to do, the busiest first.
    private let themes, columns: [Int]

    init(plan: MapPlan, by columns: ThemeTable.Columns) {
        self.plan = plan
        told = ToldThemes(plan.graph, by: columns, hiding: plan.minimumCell)
        let table = told.table
        let themes = plan.graph.nodes(of: .theme).filter { table.use(of: $0) > 0 }
            .sorted { (table.use(of: $1), $0) < (table.use(of: $0), $1) }
        let use = table.columns.indices.map { column in
            themes.reduce(0) { $0 + table.counts($1, column: column).use }
        }
        self.themes = themes
        self.columns = table.columns.indices.filter { use[$0] > 0 }.sorted { (use[$1], $0) < (use[$0], $1) }
    }

    private var table: ThemeTable { told.table }
    private var graph: Graph { plan.graph }
    private var language: Language { plan.language }

    private static let sizes = [60, 48, 40, 34, 28, 23, 19, 16, 13, 10, 8, 6, 4, 2, 1]
    private static let fewestRows = 10
    private static let fewColumns = 8

    /// The drawings: as many columns as go with ten rows or more, and as many rows as go with them.
    var drawings: some Sequence<Drawing> {
        let rows = [themes.count] + Self.sizes.filter { $0 < themes.count }
        let columns = [self.columns.count] + Self.sizes.filter { $0 < self.columns.count }
        let levels = columns.lazy.flatMap { columns in
            rows.filter { $0 >= min(Self.fewestRows, themes.count) || columns <= 1 }.map {
                (rows: $0, columns: columns)
            }
        }
        return levels.map { drawing(rows: $0.rows, columns: $0.columns) }
    }

    private func drawing(rows: Int, columns: Int) -> Drawing {
        let (themes, columns) = (themes.prefix(rows), self.columns.prefix(columns))
        var (nodes, places): ([Drawing.Node], [Drawing.Layout.Place]) = ([], [])
        func add(_ node: Drawing.Node, _ row: Int, _ column: Int) {
            nodes.append(node)
            places.append(.init(row: row, column: column))
        }
        let width = columns.count > Self.fewColumns ? 9 : 16
        for (place, column) in columns.enumerated() {
            add(heading(table.columns[column], width: width, lines: 4), 0, place + 1)
        }
        for (row, theme) in themes.enumerated() {
            add(heading(theme, width: 56, lines: 1), row + 1, 0)
            for (place, column) in columns.enumerated() { add(cell(theme, column), row + 1, place + 1) }
        }
        return Drawing(
            title: plan.title,
            asOf: graph.asOf,
            summary: summary(themes.count, columns.count),
            source: plan.source,
            language: language,
            nodes: nodes,
            edges: [],
            layout: .grid(places)
        )
    }

    private func heading(_ number: Int, width: Int, lines: Int) -> Drawing.Node {
        let node = graph.node(number)
        let name = NodeWords.name(of: node, in: language)
        let short = node.otherNames.first { $0.kind == .short && $0.name.count < name.count }?.name
        return Drawing.Node(
            id: node.id.text,
            kind: node.kind,
            cell: .heading,
            lines: Wrapping.lines(name.count > width ? short ?? name : name, width: width, limit: lines),
            title: "\(name), \(node.kind.label(language))",
            detail: node.attributes[.definition] ?? "",
            isSubject: false
        )
    }

    private func cell(_ theme: Int, _ column: Int) -> Drawing.Node {
        let counts = [ThemeUse.Relation.needs, .offers, .worksOn].map { told.told($0, theme, column: column) }
        let marks = zip(counts, ["○", "●", "+"]).filter { $0.0 != .number(0) }.map { "\($1)\($0.text)" }
        let (place, name) = (graph.node(table.columns[column]), graph.node(theme))
        return Drawing.Node(
            id: "\(name.id)/\(place.id)",
            kind: .theme,
            cell: Drawing.Cell(table.counts(theme, column: column)),
            lines: [marks.joined(separator: " ")],
            title: Texts.cell(
                NodeWords.name(of: name, in: language),
                NodeWords.name(of: place, in: language),
                counts
            )(language),
            detail: "",
            isSubject: false
        )
    }

    /// What the drawing leaves out.
    private func summary(_ rows: Int, _ columns: Int) -> String {
        guard rows > 0, columns > 0 else { return Texts.nothing(language) }
        let place = graph.kind(of: table.columns[self.columns[0]])
        let parts = [
            rows < themes.count ? Texts.busiest(rows, of: themes.count, .theme)(language) : nil,
            columns < self.columns.count ? Texts.busiest(columns, of: self.columns.count, place)(language) : nil,
        ].compactMap(\.self)
        return parts.isEmpty ? "" : Texts.summarized(parts.joined(separator: "; "))(language)
    }
}
