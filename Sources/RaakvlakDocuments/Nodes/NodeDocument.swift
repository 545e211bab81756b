package import RaakvlakInterchange
public import RaakvlakNetwork
internal import RaakvlakRecords

/// All that a network knows of one node, also of one that does not hold on the day.
///
/// JSON: `id`, `kind`, `name`, `names` (`nl`, `en` or null), `otherNames` (`name`, `kind`, `language`, `since`, `until`,
/// `source`), `attributes` (by their column names, as written in the CSV folder), `since`, `until`, `source`, `holds`
/// (certainly, possibly or no, on the day; null without a day), `succession`: the ids of what came before it, it, and what
/// came after it, a list for each step; `figures` about it (`id`, `stated`, `unit`, `listed`: how many the network lists)
/// and `ties`, by kind, direction and id: `kind`,
/// `direction` (outgoing, incoming; between for ties whose ends are equals), `node` (`id`, `name`, `kind`), `role`,
/// `weight`, `state`, `since`, `until`, `note`, `source`, `attributes`, `holds`; and `asOf`. What is unknown is null.
///
/// CSV: one row a tie: `kind,direction,node,name,role,weight,state,since,until,note,source,holds`.
public struct NodeDocument: SeriesMember {
    let node: Node
    /// What it is called.
    let name: Phrase
    let ties: [TieFacts]
    let asOf: CalendarDate?
    /// What came before it and after it, the first first, with the node itself in between; empty where nothing is known.
    let succession: [[Node]]
    let figures: [StatedFigure]

    /// Makes the document of the node with this number, and says of all its facts whether they hold on the day `asOf`.
    ///
    /// The graph is one of all facts, not only of those of a day.
    /// - Complexity: O(ties of the node).
    public init(_ number: Int, in graph: Graph, asOf: CalendarDate?) {
        (node, name, self.asOf) = (graph.node(number), NodeName.of(number, in: graph), asOf)
        ties = TieFacts.all(of: number, in: graph, asOf: asOf)
        let line = Lineage(of: number, in: graph)
        let isAlone = line.predecessors.isEmpty && line.successors.isEmpty
        succession =
            isAlone ? [] : (line.predecessors.reversed() + [[number]] + line.successors).map { $0.map(graph.node) }
        figures = Self.figures(about: number, in: graph, asOf: asOf)
    }

    /// The figures about a node, with what is listed on the day.
    private static func figures(about number: Int, in graph: Graph, asOf: CalendarDate?) -> [StatedFigure] {
        let figures = graph.incoming(.about).neighbors(of: number).map { graph.node(Int($0)) }.filter {
            $0.kind == .figure
        }
        guard !figures.isEmpty else { return [] }
        let dated = asOf.map { Graph(graph.network, asOf: $0) } ?? graph
        let there = dated.number(of: graph.node(number).id)
        return figures.compactMap { figure in
            guard let count = StatedCount(figure) else { return nil }
            return StatedFigure(
                figure: figure,
                stated: count.text,
                listed: there.flatMap { count.listed(at: $0, in: dated) }
            )
        }
    }

    /// Other names: those without a period, then by when they began.
    var names: [Node.OtherName] {
        let dated = node.otherNames.filter { !$0.period.isOpen }.sorted { a, b in
            let first = (a.period.since ?? a.period.until)?.earliest
            let second = (b.period.since ?? b.period.until)?.earliest
            guard let first, let second, first != second else { return a < b }
            return first < second
        }
        return node.otherNames.filter(\.period.isOpen) + dated
    }

    /// How sure it is that the node holds on the day.
    var certainty: Certainty? { asOf.map { node.certainty(on: $0) } }

    /// The node.
    package var subject: Node { node }

    /// The document as a value.
    package func json(in language: Language) -> JSON {
        [
            "id": .string(node.id.text), "kind": .string(node.kind.code),
            "name": .string(name(language)),
            "names": ["nl": JSON(node.name.isEmpty ? nil : node.name), "en": JSON(node.englishName)],
            "otherNames": .array(names.map(json)), "attributes": Self.json(of: node.attributes),
            "since": JSON(node.period.since?.description), "until": JSON(node.period.until?.description),
            "source": JSON(node.source), "holds": JSON(certainty?.code),
            "succession": .array(succession.map { level in .array(level.map { .string($0.id.text) }) }),
            "figures": .array(
                figures.map { figure in
                    [
                        "id": .string(figure.figure.id.text), "stated": .string(figure.stated),
                        "unit": JSON(figure.figure.attributes[.unit]),
                        "listed": figure.listed.map(JSON.integer) ?? .null,
                    ]
                }
            ),
            "ties": .array(ties.map { $0.json(in: language) }), "asOf": JSON(asOf?.description),
        ]
    }

    private func json(of name: Node.OtherName) -> JSON {
        [
            "name": .string(name.name), "kind": .string(name.kind.code), "language": JSON(name.language?.rawValue),
            "since": JSON(name.period.since?.description), "until": JSON(name.period.until?.description),
            "source": JSON(name.source),
        ]
    }

    static func json(of attributes: Attributes) -> JSON {
        .object(attributes.map { JSON.Member($0.name, .string($0.value)) })
    }

    /// The columns: those of ties.
    package static var header: [String] { TieFacts.header }

    /// A row a tie.
    package func rows(in language: Language) -> [[String]] { ties.map { $0.row(in: language) } }
}

extension Certainty {
    /// The word for it in documents.
    var code: String { "\(self)" }
}
