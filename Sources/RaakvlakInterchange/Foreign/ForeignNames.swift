import RaakvlakNetwork

/// Which id each node of a foreign graph gets.
///
/// An id stays where it is one. Others are made of what the file calls the node, and told apart by numbers. igraph
/// numbers nodes n0, n1, … and keeps what they were called before in a field `id`; where there is no such field, ids of
/// that form say nothing, and names are better.
struct ForeignNames {
    /// The id for the text of an id in the file, by the number of the text.
    private(set) var ids: [UInt32: Node.ID] = [:]

    init(_ graph: ForeignGraph) {
        let texts = Self.bestTexts(graph)
        var used: Set<Node.ID> = []
        for (node, text) in zip(graph.nodes, texts) where ids[node.id] == nil {
            if let id = Node.ID(text), used.insert(id).inserted { ids[node.id] = id }
        }
        for (index, (node, text)) in zip(graph.nodes, texts).enumerated() where ids[node.id] == nil {
            let id = Self.unused(Slug.id(of: text), index: index, &used)
            ids[node.id] = id
        }
    }

    /// What the nodes are called: by a field that tells all of them apart, or by their ids in the file.
    private static func bestTexts(_ graph: ForeignGraph) -> [String] {
        let own = graph.nodes.map { graph.text($0.id) }
        let isNumbered = own.allSatisfy { text in
            text.first == "n" && text.utf8.count > 1 && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
        }
        for field in isNumbered ? ["id", "name", "label"] : ["id"] {
            let texts = graph.nodes.map { graph.text(of: graph.fieldNumber(field), $0.cells) }
            let present = texts.compactMap(\.self)
            if !present.isEmpty, present.count == texts.count, Set(present).count == present.count { return present }
        }
        return own
    }

    private static func unused(_ id: Node.ID?, index: Int, _ used: inout Set<Node.ID>) -> Node.ID? {
        let stem = id?.text ?? "node-\(index + 1)"
        var number = 1
        while true {
            guard let id = Node.ID(number == 1 ? stem : "\(stem)-\(number)") else { return nil }
            if used.insert(id).inserted { return id }
            number += 1
        }
    }
}
