import RaakvlakNetwork

/// Which id each node of a foreign graph gets.
///
/// An id stays where it is one. Others are made of what the file calls the node, and told apart by numbers. igraph
/// numbers nodes n0, n1, … and keeps what they were called before in a field `id`; where there is no such field, ids of
/// that form say nothing, and names are better.
struct ForeignNames {
    /// The id for the text of an id in the file, by the number of the text.
    private(set) var ids: [UInt32: Node.ID] = [:]
    /// Whether the file only numbers its nodes, and has what they were called before in a field `id`.
    let numbersHideIDs: Bool
    /// The field that tells all nodes apart, by which they are called; nil where their ids in the file do.
    private let field: Int32?

    init(_ graph: ForeignGraph) {
        let areNumbers = graph.nodes.allSatisfy { node in
            let text = graph.text(node.id).utf8
            return text.count > 1 && text.first == UInt8(ascii: "n")
                && text.dropFirst().allSatisfy { (48...57).contains($0) }
        }
        field = (areNumbers ? ["id", "name", "label"] : ["id"]).lazy.compactMap(graph.fieldNumber).first {
            Self.tellsApart($0, graph)
        }
        numbersHideIDs = areNumbers && field != nil && field == graph.fieldNumber("id")
        let texts = graph.nodes.map { text(of: $0, in: graph) }
        var used = UsedIDs()
        for (node, text) in zip(graph.nodes, texts) where ids[node.id] == nil {
            if let id = Node.ID(text), used.insert(id) { ids[node.id] = id }
        }
        for (index, (node, text)) in zip(graph.nodes, texts).enumerated() where ids[node.id] == nil {
            ids[node.id] = used.unused(like: Slug.id(of: text)?.text ?? "node-\(index + 1)")
        }
    }

    /// What the file calls a node.
    func text(of node: ForeignGraph.Node, in graph: ForeignGraph) -> String {
        graph.text(of: field, node.cells) ?? graph.text(node.id)
    }

    private static func tellsApart(_ field: Int32, _ graph: ForeignGraph) -> Bool {
        let texts = graph.nodes.lazy.compactMap { graph.text(of: field, $0.cells) }
        return !graph.nodes.isEmpty && Set(texts).count == graph.nodes.count
    }
}

/// The ids that nodes have already.
private struct UsedIDs {
    private static let mostBytes = 64

    private var ids: Set<Node.ID> = []
    /// The number that the next id of a stem gets.
    private var next: [String: Int] = [:]

    /// Whether the id was free; it no longer is.
    mutating func insert(_ id: Node.ID) -> Bool { ids.insert(id).inserted }

    /// The stem as an id, or shortened so far that a number behind it fits.
    mutating func unused(like stem: String) -> Node.ID? {
        var number = next[stem] ?? 1
        defer { next[stem] = number }
        while true {
            let suffix = number == 1 ? "" : "-\(number)"
            let room = Self.mostBytes - suffix.utf8.count
            guard let id = Node.ID(String(decoding: stem.utf8.prefix(room), as: UTF8.self) + suffix) else { return nil }
            number += 1
            if insert(id) { return id }
        }
    }
}
