package import RaakvlakInterchange
public import RaakvlakNetwork

/// All that a network knows of one node, also of one that does not hold on the day.
///
/// JSON: `id`, `kind`, `name`, `names` (`nl`, `en` or null), `otherNames` (`name`, `kind`, `language`, `since`, `until`,
/// `source`), `attributes` (by their column names, as written in the CSV folder), `since`, `until`, `source`, `holds`
/// (certainly, possibly or no, on the day; null without a day) and `ties`, by kind, direction and id: `kind`,
/// `direction` (outgoing, incoming; between for ties whose ends are equals), `node` (`id`, `name`, `kind`), `role`,
/// `weight`, `state`, `since`, `until`, `note`, `source`, `attributes`, `holds`; and `asOf`. What is unknown is null.
///
/// CSV: one row a tie: `kind,direction,node,name,role,weight,state,since,until,note,source,holds`.
public struct NodeDocument: SeriesMember {
    let node: Node
    let ties: [TieFacts]
    let asOf: CalendarDate?

    /// Makes the document of the node with this number, and says of all its facts whether they hold on the day `asOf`.
    ///
    /// The graph is one of all facts, not only of those of a day.
    /// - Complexity: O(ties of the node).
    public init(_ number: Int, in graph: Graph, asOf: CalendarDate?) {
        (node, self.asOf) = (graph.node(number), asOf)
        ties = TieFacts.all(of: number, in: graph, asOf: asOf)
    }

    /// How sure it is that the node holds on the day.
    var certainty: Certainty? { asOf.map { node.certainty(on: $0) } }

    /// The node.
    package var subject: Node { node }

    /// The document as a value.
    package func json(in language: Language) -> JSON {
        [
            "id": .string(node.id.text), "kind": .string(node.kind.code),
            "name": .string(NodeName.of(node, in: language)),
            "names": ["nl": JSON(node.name.isEmpty ? nil : node.name), "en": JSON(node.englishName)],
            "otherNames": .array(node.otherNames.map(json)), "attributes": Self.json(of: node.attributes),
            "since": JSON(node.period.since?.description), "until": JSON(node.period.until?.description),
            "source": JSON(node.source), "holds": JSON(certainty?.code),
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
