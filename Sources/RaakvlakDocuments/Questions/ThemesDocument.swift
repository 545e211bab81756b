public import RaakvlakAnalysis
internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakNetwork

/// How much each theme is needed, offered and worked on; perhaps per region or board, with all empty cells.
///
/// Counted are parties: persons, organizations and groups, each once a column (see `ThemeUse`).
///
/// JSON: `asOf`, `by` (region, board or null), `columns` (`id`, `name` of the regions or boards; empty without), `count`
/// and `themes`: `id`, `name`, `needs`, `offers`, `worksOn`, `use` (parties with anything to do with it), `persons` (how
/// many of these are persons), `initiatives`, `contributions` (about it), and `cells`, one a column: `column` (its id),
/// `needs`, `offers`, `worksOn`, `use`. Numbers of parties may be texts, as `Told`; with a relation, only that one is there
/// instead of the four.
///
/// CSV: a row a theme: `id,name,needs,offers,works_on,use,persons,initiatives,contributions`; per region or board a row a
/// cell, also where it is empty: `id,name,column,column_name,needs,offers,works_on,use`.
public struct ThemesDocument: Document {
    /// In which order themes stand.
    public enum Order: String, CaseIterable, Sendable {
        /// Those with which the most parties have to do first.
        case use
        case id
    }

    private let graph: Graph
    private let told: ToldThemes
    private let by: ThemeTable.Columns?
    private let relation: ThemeUse.Relation?
    private let themes: [Int]
    private let cell: MinimumCell

    /// Makes the document; with a relation, it counts the parties of that one, and else of all.
    public init(
        by columns: ThemeTable.Columns?,
        of relation: ThemeUse.Relation? = nil,
        order: Order,
        _ cell: MinimumCell = .none,
        in graph: Graph
    ) {
        (self.graph, by, self.relation, self.cell) = (graph, columns, relation, cell)
        told = ToldThemes(graph, by: columns, hiding: cell)
        let table = told.table
        let all = graph.nodes(of: .theme)
        let use = { (theme: Int) in table.counts(theme).of(relation) }
        themes = order == .id ? all : all.sorted { (use($1), $0) < (use($0), $1) }
    }

    private var table: ThemeTable { told.table }

    /// What is counted: one relation, or all that have a column of their own, and any.
    private var counted: [ThemeUse.Relation?] { relation.map { [$0] } ?? [.needs, .offers, .worksOn, nil] }

    private static func key(_ relation: ThemeUse.Relation?) -> String { relation?.code ?? "use" }

    private static func column(_ relation: ThemeUse.Relation?) -> String {
        relation == .worksOn ? "works_on" : key(relation)
    }

    private func id(_ number: Int) -> String { graph.node(number).id.text }

    private func name(_ number: Int, _ language: Language) -> String { NodeName.of(graph.node(number), in: language) }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let columns = table.columns.map { NodeName.json(of: graph.node($0), in: language) }
        let head = [
            JSON.Member("asOf", JSON(graph.asOf?.description)), JSON.Member("by", JSON(by?.rawValue)),
            JSON.Member("columns", .array(columns)), JSON.Member("count", .integer(themes.count)),
        ]
        let list = themes.lazy.map { theme in
            let cells = table.columns.indices.map { column in
                JSON.object(
                    [JSON.Member("column", .string(id(table.columns[column])))]
                        + members(theme, column)
                )
            }
            return JSON.object(
                [JSON.Member("id", .string(id(theme))), JSON.Member("name", .string(name(theme, language)))]
                    + members(theme, nil) + [
                        JSON.Member("persons", told.persons(on: theme).json),
                        JSON.Member("initiatives", .integer(abouts(.initiative, theme))),
                        JSON.Member("contributions", .integer(abouts(.contribution, theme))),
                        JSON.Member("cells", .array(cells)),
                    ]
            )
        }
        JSON.write(head, then: "themes", list, to: &output)
    }

    private func members(_ theme: Int, _ column: Int?) -> [JSON.Member] {
        counted.map { JSON.Member(Self.key($0), told.told($0, theme, column: column).json) }
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let numbers = { (theme: Int, column: Int?) in counted.map { told.told($0, theme, column: column).text } }
        let header = counted.map(Self.column)
        guard by != nil else {
            let rows = themes.lazy.map { theme in
                [id(theme), name(theme, language)] + numbers(theme, nil) + [
                    told.persons(on: theme).text, String(abouts(.initiative, theme)),
                    String(abouts(.contribution, theme)),
                ]
            }
            return CSVRows.write(
                ["id", "name"] + header + ["persons", "initiatives", "contributions"],
                rows,
                to: &output
            )
        }
        let rows = themes.lazy.flatMap { theme in
            table.columns.indices.lazy.map { place in
                let column = table.columns[place]
                return [id(theme), name(theme, language), id(column), name(column, language)] + numbers(theme, place)
            }
        }
        CSVRows.write(["id", "name", "column", "column_name"] + header, rows, to: &output)
    }

    /// A table of the themes, or the matrix with a key to its columns.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.count(themes.count, of: .theme, language), asOf: graph.asOf, in: language)
        if by == nil { page.table(overview(language)) } else { matrix(&page, language) }
        page.explain(cell)
        let unused = themes.filter { table.use(of: $0) == 0 }
        if !unused.isEmpty { page.paragraph(Texts.unusedThemes(unused.map { name($0, language) })) }
        return page
    }

    private func overview(_ language: Language) -> Page.Table {
        let labels = [Texts.theme] + counted.map(Texts.themesColumn) + Texts.themesAbout
        let rows = themes.map { theme in
            [name(theme, language)] + counted.map { words(told.told($0, theme), language) }
                + [NodeKind.initiative, .contribution].map { words(.number(abouts($0, theme)), language) }
        }
        return Page.Table(
            [.init(labels[0](language))] + labels.dropFirst().map { .init($0(language), .right) },
            rows: rows
        )
    }

    private func matrix(_ page: inout Page, _ language: Language) {
        page.line(Texts.matrixCounts(relation, by ?? .region))
        guard !table.columns.isEmpty else { return page.paragraph(Texts.noColumns(by ?? .region)) }
        let rows = themes.map { theme in
            [name(theme, language)]
                + table.columns.indices.map { words(told.told(relation, theme, column: $0), language) }
        }
        let columns = table.columns.indices.map { Page.Table.Column("\($0 + 1)", .right) }
        page.table(Page.Table([.init(Texts.theme(language))] + columns, rows: rows))
        page.facts(
            table.columns.enumerated().map { .init(label: "\($0 + 1)", value: "\(name($1, language)) (\(id($1)))") }
        )
    }

    /// A white spot is seen as one.
    private func words(_ count: Told, _ language: Language) -> String {
        count == .number(0) ? "·" : count.words(language)
    }

    /// How many nodes of a kind are about a theme.
    private func abouts(_ kind: NodeKind, _ theme: Int) -> Int {
        var (count, last) = (0, UInt32.max)
        for node in graph.incoming(.about).neighbors(of: theme) where node != last {
            if graph.kind(of: Int(node)) == kind { count += 1 }
            last = node
        }
        return count
    }
}
