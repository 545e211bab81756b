internal import RaakvlakInterchange
internal import RaakvlakNetwork

/// What a node is called in documents.
enum NodeName {
    /// The name or text in `language`; the word for the kind and the id where it has none.
    static func of(_ node: Node, in language: Language) -> String {
        let name = node.name(in: language)
        return name.isEmpty ? "\(node.kind.label(language)) \(node.id)" : name
    }

    /// The keys `id` and `name`.
    static func json(of node: Node, in language: Language) -> JSON {
        ["id": .string(node.id.text), "name": .string(of(node, in: language))]
    }
}
