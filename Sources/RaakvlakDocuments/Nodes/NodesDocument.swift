internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakNetwork

/// The nodes of one kind that hold on a day.
///
/// JSON: `kind`, `count`, `nodes`, in the order of their ids: `id`, `name`, what else is told of nodes of that kind (see
/// `NodeDigest`; null where unknown), and `isCertain`: whether they certainly hold on the day, not only possibly; `asOf`.
///
/// CSV: `id`, `name` and the same further columns, in snake_case.
public struct NodesDocument: Document {
    private let graph: Graph
    private let kind: NodeKind

    /// Makes the document of all nodes of `kind` in the graph.
    public init(_ kind: NodeKind, in graph: Graph) { (self.graph, self.kind) = (graph, kind) }

    private var numbers: [Int] { graph.nodes(of: kind) }
    private var facets: [NodeDigest] { NodeDigest.of(kind) }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let nodes = numbers.lazy.map { number in
            let node = graph.node(number)
            let facets = facets.map { JSON.Member($0.key, JSON($0.value(number, graph))) }
            return JSON.object(
                [
                    JSON.Member("id", .string(node.id.text)),
                    JSON.Member("name", .string(NodeName.of(node, in: language))),
                ] + facets + [JSON.Member("isCertain", .bool(isCertain(node)))]
            )
        }
        let head = [
            JSON.Member("asOf", JSON(graph.asOf?.description)), JSON.Member("kind", .string(kind.code)),
            JSON.Member("count", .integer(numbers.count)),
        ]
        JSON.write(head, then: "nodes", nodes, to: &output)
    }

    private func isCertain(_ node: Node) -> Bool { graph.asOf.map { node.certainty(on: $0) == .certainly } ?? true }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = numbers.lazy.map { number in
            let node = graph.node(number)
            return [node.id.text, NodeName.of(node, in: language)] + facets.map { $0.value(number, graph) ?? "" }
        }
        CSVRows.write(["id", "name"] + facets.map(\.column), rows, to: &output)
    }

    /// A table of the nodes.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.count(numbers.count, of: kind, language), asOf: graph.asOf, in: language)
        let name = (Schema.rule(for: kind).hasText ? Texts.text : Texts.name)(language)
        let columns = [.init("id", .left), .init(name)] + facets.map { Page.Table.Column($0.label(language)) }
        let rows = numbers.map { number in
            let node = graph.node(number)
            let mark = isCertain(node) ? "" : " (?)"
            return [node.id.text, NodeName.of(node, in: language) + mark]
                + facets.map { $0.read(number, graph, language) }
        }
        page.table(Page.Table(columns, rows: rows))
        return page
    }
}
