internal import RaakvlakInterchange
public import RaakvlakNetwork
internal import RaakvlakStore

/// The tables and views that can be asked in SQL, with what stands in them.
///
/// JSON: `count` and `tables`, views first: `name`, `isView`, `explanation` and `columns`: `name` and `explanation`.
///
/// CSV: `table`, `column`, `explanation`: a row for each column, and one without a column for each table.
public struct TablesDocument: Document {
    private let tables: [StoreTable]

    /// Makes the document of all tables and views.
    public init() { tables = StoreTable.views + StoreTable.tables }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let tables = tables.lazy.map { table -> JSON in
            [
                "name": .string(table.name), "isView": .bool(table.isView),
                "explanation": .string(table.explanation(language)),
                "columns": .array(
                    table.columns.map {
                        ["name": .string($0.name), "explanation": .string($0.explanation(language))]
                    }
                ),
            ]
        }
        JSON.write([JSON.Member("count", .integer(self.tables.count))], then: "tables", tables, to: &output)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = tables.lazy.flatMap { table in
            [[table.name, "", table.explanation(language)]]
                + table.columns.map { [table.name, $0.name, $0.explanation(language)] }
        }
        CSVRows.write(["table", "column", "explanation"], rows, to: &output)
    }

    /// A heading for each table, and its columns.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.tablesTitle(language), in: language)
        page.paragraph(Texts.tablesExplained)
        for table in tables {
            page.heading(Page.Heading(text: table.name, note: table.explanation(language)))
            page.facts(table.columns.map { Page.Fact(label: $0.name, value: $0.explanation(language)) })
        }
        return page
    }
}
