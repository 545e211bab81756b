internal import RaakvlakAnalysis
internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakNetwork

/// The nodes of one kind that hold on a day, or those of them that pass a filter.
///
/// JSON: `kind`, `count` (of all, also where fewer are listed), `conditions`: what was asked for, in words, and `nodes`, in the order of their ids: `id`,
/// `name`, what else is told of nodes of that kind (see `NodeDigest`; null where unknown), or the columns asked for, and
/// `isCertain`: whether they certainly hold on the day, not only possibly; `asOf`.
///
/// CSV: `id`, `name` and the same further columns, or those asked for, by the names of the CSV folder.
public struct NodesDocument: Document {
    private let graph: Graph
    private let kind: NodeKind
    private let all: [Int]
    /// Those of them that are listed.
    private let numbers: [Int]
    private let columns: [NodeDigest]
    private let conditions: [Phrase]

    /// Makes the document of all nodes of `kind` in the graph.
    public init(_ kind: NodeKind, in graph: Graph) {
        (self.graph, self.kind, conditions) = (graph, kind, [])
        all = graph.nodes(of: kind)
        (numbers, columns) = (all, [.id, .name] + NodeDigest.of(kind))
    }

    /// Makes the document of the nodes of `kind` that pass a filter, with the columns of these names, or the usual ones; at
    /// most `limit` are listed.
    /// - Throws: `RequestError`, where the filter or a column means nothing.
    public init(
        _ kind: NodeKind,
        passing filter: NodeFilter,
        columns names: [String]? = nil,
        limit: Int? = nil,
        in graph: Graph
    ) throws(RequestError) {
        (self.graph, self.kind) = (graph, kind)
        (all, conditions) = try filter.nodes(of: kind, in: graph)
        numbers = Array(all.prefix(limit ?? all.count))
        columns =
            try names.map { names throws(RequestError) in try NodeDigest.named(names, of: kind, in: graph) }
            ?? [.id, .name] + NodeDigest.of(kind)
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let further = columns.filter { $0 != .id && $0 != .name }
        let nodes = numbers.lazy.map { number in
            let node = graph.node(number)
            let members = further.map { JSON.Member($0.key, JSON($0.value(number, graph))) }
            return JSON.object(
                [
                    JSON.Member("id", .string(node.id.text)),
                    JSON.Member("name", .string(NodeName.of(number, in: graph, language))),
                ] + members + [JSON.Member("isCertain", .bool(isCertain(node)))]
            )
        }
        let head = [
            JSON.Member("asOf", JSON(graph.asOf?.description)), JSON.Member("kind", .string(kind.code)),
            JSON.Member("count", .integer(all.count)),
            JSON.Member("conditions", .array(conditions.map { .string($0(language)) })),
        ]
        JSON.write(head, then: "nodes", nodes, to: &output)
    }

    private func isCertain(_ node: Node) -> Bool { graph.asOf.map { node.certainty(on: $0) == .certainly } ?? true }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = numbers.lazy.map { number in
            columns.map { column in
                column == .name ? NodeName.of(number, in: graph, language) : column.value(number, graph) ?? ""
            }
        }
        CSVRows.write(columns.map(\.key), rows, to: &output)
    }

    /// A table of the nodes, below what was asked for.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.count(all.count, of: kind, language), asOf: graph.asOf, in: language)
        for condition in conditions { page.line(condition) }
        let anonymous = all.count { AnonymousContact.isOne(graph.node($0)) }
        if anonymous > 0 { page.line(Texts.anonymousPersons(.number(anonymous))) }
        let rows = numbers.map { number in
            let mark = isCertain(graph.node(number)) ? "" : " (?)"
            return columns.map { column in
                column.read(number, graph, language) + (column == .name ? mark : "")
            }
        }
        page.table(Page.Table(columns.map { .init($0.label(of: kind, language), $0.setting) }, rows: rows))
        if numbers.count < all.count {
            page.line(Texts.moreRows(Numerals.count(all.count - numbers.count, language)))
        }
        return page
    }
}
