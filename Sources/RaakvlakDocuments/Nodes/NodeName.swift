internal import RaakvlakInterchange
internal import RaakvlakNetwork

/// What a node is called in documents.
enum NodeName {
    /// The name or text in `language`; the word for the kind and the id where it has none.
    static func of(_ node: Node, in language: Language) -> String {
        let name = node.name(in: language)
        return name.isEmpty ? "\(node.kind.label(language)) \(node.id)" : name
    }

    /// What the node with this number in `graph` is called; a proposal without a text by who proposes to whom.
    static func of(_ number: Int, in graph: Graph, _ language: Language) -> String {
        let node = graph.node(number)
        guard node.kind == .proposal, node.name(in: language).isEmpty else { return of(node, in: language) }
        let ends = [TieKind.proposedBy, .proposedTo].map { kind in
            graph.outgoing(kind).neighbors(of: number).map { of(graph.node(Int($0)), in: language) }
        }
        guard ends.allSatisfy({ !$0.isEmpty }) else { return of(node, in: language) }
        return ends.map { $0.joined(separator: ", ") }.joined(separator: " → ")
    }

    /// The same in both languages.
    static func of(_ number: Int, in graph: Graph) -> Phrase {
        Phrase(nl: of(number, in: graph, .dutch), en: of(number, in: graph, .english))
    }

    /// The keys `id` and `name`.
    static func json(of node: Node, in language: Language) -> JSON {
        ["id": .string(node.id.text), "name": .string(of(node, in: language))]
    }
}
