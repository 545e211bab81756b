internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakNetwork

/// The shortest paths from one node to another.
///
/// JSON: `from`, `to` (ids), `conditions` (what was asked for, in words), `length` (the number of steps, null where there is no path), `count` (how many shortest
/// paths there are), `paths`: the first of them, in the order of their ids, each a list of `id`, `name` and `tie`: the
/// kind of tie by which the node was reached, null for the first; and `asOf`.
///
/// CSV: one row a step: `path` and `step` (both from 1), `id`, `name`, `tie`.
public struct PathDocument: Document {
    private let graph: Graph
    private let from, to: Int
    private let found: ShortestPaths

    private let conditions: [Phrase]

    /// Makes the document of the shortest paths between two of the graph's nodes, by ties of these kinds; at most `limit`
    /// are listed.
    ///
    /// They go through none of the nodes to avoid, and between their ends through nodes of these kinds only.
    public init(
        from: Int,
        to: Int,
        limit: Int,
        avoiding avoided: [Int] = [],
        through kinds: NodeKindSet? = nil,
        by ties: [TieKind] = TieKind.allCases,
        in graph: Graph
    ) {
        (self.graph, self.from, self.to) = (graph, from, to)
        var adjacency = graph.joined(by: ties)
        if !avoided.isEmpty || kinds != nil {
            let avoided = Set(avoided)
            adjacency = adjacency.keeping { node in
                node == from || node == to
                    || !avoided.contains(node) && (kinds?.contains(graph.kind(of: node)) ?? true)
            }
        }
        found = ShortestPaths(in: adjacency, from: from, to: to, limit: limit)
        conditions = Texts.pathConditions(avoiding: avoided.map { graph.node($0) }, through: kinds)
    }

    /// Whether there is a path.
    public var isFound: Bool { found.length != nil }

    private func id(_ number: Int) -> String { graph.node(number).id.text }

    private func kind(of step: ShortestPaths.Step) -> TieKind? { step.tie.map { graph.network.ties.kind(at: $0) } }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let paths = found.paths.map { path in
            JSON.array(
                path.map { step in
                    [
                        "id": .string(id(step.node)), "name": .string(NodeName.of(step.node, in: graph, language)),
                        "tie": JSON(kind(of: step)?.code),
                    ]
                }
            )
        }
        let document: JSON = [
            "from": .string(id(from)), "to": .string(id(to)),
            "conditions": .array(conditions.map { .string($0(language)) }),
            "length": found.length.map(JSON.integer) ?? .null,
            "count": .integer(found.count), "paths": .array(paths), "asOf": JSON(graph.asOf?.description),
        ]
        document.write(to: &output)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = found.paths.enumerated().flatMap { index, path in
            path.enumerated().map { place, step in
                [
                    String(index + 1), String(place + 1), id(step.node),
                    NodeName.of(step.node, in: graph, language), kind(of: step)?.code ?? "",
                ]
            }
        }
        CSVRows.write(["path", "step", "id", "name", "tie"], rows, to: &output)
    }

    /// Each path with what its steps say.
    public func page(in language: Language) -> Page {
        let title = Texts.pathTitle(name(from, language), name(to, language))(language)
        var page = Page(title, asOf: graph.asOf, in: language)
        for condition in conditions { page.line(condition) }
        if let length = found.length {
            page.line(Texts.pathCount(length: length, count: found.count, listed: found.paths.count, language))
        }
        for path in found.paths {
            let steps = zip(path.dropFirst(), path).map { step, before in
                let verb = verb(of: step, after: before).map { $0(language) + " " } ?? ""
                return Page.Item(text: verb + name(step.node, language))
            }
            page.group(path.first.map { name($0.node, language) } ?? "", steps)
        }
        return page
    }

    private func name(_ number: Int, _ language: Language) -> String {
        let name = NodeName.of(number, in: graph, language)
        return Schema.rule(for: graph.node(number).kind).hasText ? Texts.quoted(Phrase(name))(language) : name
    }

    /// What the node before says of this one, read in the direction of the path.
    private func verb(of step: ShortestPaths.Step, after before: ShortestPaths.Step) -> Phrase? {
        step.tie.map { place in
            let tie = graph.network.ties[place]
            let rule = Schema.rule(for: tie.kind)
            return tie.from == graph.node(before.node).id ? rule.forward : rule.backward
        }
    }
}
