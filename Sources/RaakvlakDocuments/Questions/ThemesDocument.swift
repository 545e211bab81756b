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
/// `needs`, `offers`, `worksOn`, `use`.
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
    private let table: ThemeTable
    private let by: ThemeTable.Columns?
    private let relation: ThemeUse.Relation?
    private let themes: [Int]
    private let cell: MinimumCell

    /// Makes the document; the cells that people read count the parties of one relation, or of any.
    public init(
        by columns: ThemeTable.Columns?,
        of relation: ThemeUse.Relation? = nil,
        order: Order,
        _ cell: MinimumCell = .none,
        in graph: Graph
    ) {
        (self.graph, by, self.relation, self.cell) = (graph, columns, relation, cell)
        let table = ThemeTable(graph, by: columns)
        self.table = table
        let all = graph.nodes(of: .theme)
        themes = order == .id ? all : all.sorted { (table.use(of: $1), $0) < (table.use(of: $0), $1) }
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
                        + members(table.counts(theme, column: column))
                )
            }
            return JSON.object(
                [JSON.Member("id", .string(id(theme))), JSON.Member("name", .string(name(theme, language)))]
                    + members(table.counts(theme)) + [
                        JSON.Member("persons", cell.json(table.persons(on: theme))),
                        JSON.Member("initiatives", .integer(abouts(.initiative, theme))),
                        JSON.Member("contributions", .integer(abouts(.contribution, theme))),
                        JSON.Member("cells", .array(cells)),
                    ]
            )
        }
        JSON.write(head, then: "themes", list, to: &output)
    }

    private func members(_ counts: ThemeTable.Counts) -> [JSON.Member] {
        [
            JSON.Member("needs", cell.json(counts.needs)), JSON.Member("offers", cell.json(counts.offers)),
            JSON.Member("worksOn", cell.json(counts.worksOn)), JSON.Member("use", cell.json(counts.use)),
        ]
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let numbers = { (counts: ThemeTable.Counts) in
            [counts.needs, counts.offers, counts.worksOn, counts.use].map(cell.text)
        }
        guard by != nil else {
            let rows = themes.lazy.map { theme in
                [id(theme), name(theme, language)] + numbers(table.counts(theme)) + [
                    cell.text(table.persons(on: theme)), String(abouts(.initiative, theme)),
                    String(abouts(.contribution, theme)),
                ]
            }
            let header = [
                "id", "name", "needs", "offers", "works_on", "use", "persons", "initiatives", "contributions",
            ]
            return CSVRows.write(header, rows, to: &output)
        }
        let rows = themes.lazy.flatMap { theme in
            table.columns.indices.lazy.map { place in
                let column = table.columns[place]
                return [id(theme), name(theme, language), id(column), name(column, language)]
                    + numbers(table.counts(theme, column: place))
            }
        }
        let header = ["id", "name", "column", "column_name", "needs", "offers", "works_on", "use"]
        CSVRows.write(header, rows, to: &output)
    }

    /// A table of the themes, or the matrix with a key to its columns.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.count(themes.count, of: .theme, language), asOf: graph.asOf, in: language)
        if by == nil { page.table(overview(language)) } else { matrix(&page, language) }
        let unused = themes.filter { table.use(of: $0) == 0 }
        if !unused.isEmpty { page.paragraph(Texts.unusedThemes(unused.map { name($0, language) })) }
        return page
    }

    private func overview(_ language: Language) -> Page.Table {
        let labels = Texts.themesHeader.map { $0(language) }
        let rows = themes.map { theme in
            let counts = table.counts(theme)
            let parties = [counts.needs, counts.offers, counts.worksOn, counts.use]
            let said = [abouts(.initiative, theme), abouts(.contribution, theme)]
            return [name(theme, language)] + parties.map { words($0, language) }
                + said.map { Self.spot($0) ?? Numerals.count($0, language) }
        }
        return Page.Table([.init(labels[0])] + labels.dropFirst().map { .init($0, .right) }, rows: rows)
    }

    private func matrix(_ page: inout Page, _ language: Language) {
        page.line(Texts.matrixCounts(relation, by ?? .region))
        guard !table.columns.isEmpty else { return page.paragraph(Texts.noColumns(by ?? .region)) }
        let rows = themes.map { theme in
            let cells = table.columns.indices.map { column in
                let counts = table.counts(theme, column: column)
                return words(relation.map { counts.of($0) } ?? counts.use, language)
            }
            return [name(theme, language)] + cells
        }
        let columns = table.columns.indices.map { Page.Table.Column("\($0 + 1)", .right) }
        page.table(Page.Table([.init(Texts.theme(language))] + columns, rows: rows))
        page.facts(
            table.columns.enumerated().map { .init(label: "\($0 + 1)", value: "\(name($1, language)) (\(id($1)))") }
        )
    }

    /// A white spot is seen as one.
    private static func spot(_ count: Int) -> String? { count == 0 ? "·" : nil }

    private func words(_ count: Int, _ language: Language) -> String { Self.spot(count) ?? cell.words(count, language) }

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
