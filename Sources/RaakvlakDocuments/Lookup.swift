public import RaakvlakNetwork

/// Finds what people name, and what they meant where there is no such thing.
public struct Lookup: Sendable {
    let graph: Graph
    private static let most = 3

    /// Looks in `graph`.
    public init(in graph: Graph) { self.graph = graph }

    /// The graph's number of the node with the id `text`.
    /// - Throws: `RequestError.noSuchNode`, with the ids that are near it or whose name it is; `.notThere`.
    public func node(_ text: String) throws(RequestError) -> Int {
        guard let id = Node.ID(text), graph.network[id] != nil else {
            throw .noSuchNode(text, nearest: nearest(to: text))
        }
        if let number = graph.number(of: id) { return number }
        guard let day = graph.asOf else { throw .noSuchNode(text, nearest: []) }
        throw .notThere(id, day)
    }

    /// The graph's number of the node of one of these kinds with the id `text`.
    /// - Throws: `RequestError.noSuchNode`, with ids of such nodes; `.wrongKind`; `.notThere`.
    public func node(_ text: String, of kinds: NodeKindSet) throws(RequestError) -> Int {
        guard let id = Node.ID(text), let node = graph.network[id] else {
            throw .noSuchNode(text, nearest: nearest(to: text, of: kinds))
        }
        guard kinds.contains(node.kind) else {
            throw .wrongKind(id, node.kind, wanted: kinds.kinds.first ?? node.kind, nearest: [])
        }
        return try self.node(text)
    }

    /// The graph's number of the person with the id `text`.
    /// - Throws: `RequestError.noPersons`; `.noSuchNode`, with ids of persons; `.wrongKind`, with those who work there.
    public func person(_ text: String) throws(RequestError) -> Int {
        try requirePersons()
        guard let id = Node.ID(text), let node = graph.network[id] else {
            throw .noSuchNode(text, nearest: nearest(to: text, of: NodeKindSet(.person)))
        }
        guard node.kind == .person else {
            throw .wrongKind(id, node.kind, wanted: .person, nearest: persons(around: id))
        }
        return try self.node(text)
    }

    /// Finds out whether there are persons at all.
    /// - Throws: `RequestError.noPersons`.
    public func requirePersons() throws(RequestError) {
        guard graph.network.nodes.contains(where: { $0.kind == .person }) else { throw .noPersons }
    }

    /// The first persons of an organization.
    private func persons(around id: Node.ID) -> [String] {
        guard let number = graph.number(of: id) else { return [] }
        let persons = [TieKind.represents, .worksFor].flatMap { graph.incoming($0).neighbors(of: number) }
        let ids = persons.map { graph.node(Int($0)).id.text }
        return Array(ids.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.prefix(Self.most))
    }

    /// The kind of node that `text` names: by its code, or by its name in either language, one or several.
    /// - Throws: `RequestError.noSuchKind`.
    public static func kind(_ text: String) throws(RequestError) -> NodeKind {
        if let kind = WordList.nodeKinds.code(text).flatMap({ NodeKind(code: $0) }) { return kind }
        throw .noSuchKind(text, nearest: WordList.nodeKinds.nearest(to: text, limit: 1))
    }

    /// The kind of tie that `text` names: by its code, its name in either language, or what it says in either direction.
    /// - Throws: `RequestError.noSuchTieKind`.
    public static func tieKind(_ text: String) throws(RequestError) -> TieKind {
        if let kind = WordList.tieKinds.code(text).flatMap({ TieKind(code: $0) }) { return kind }
        throw .noSuchTieKind(text, nearest: WordList.tieKinds.nearest(to: text, limit: most))
    }

    /// The kind of tie that `text` names, of one that is to lead from a node to another.
    ///
    /// - Parameters:
    ///   - text: What is written.
    ///   - from: The kind of node from which it leads.
    ///   - to: The kind of node to which it leads.
    /// - Returns: The kind, which may be none that leads there.
    /// - Throws: `RequestError.noSuchTieKindBetween`, with what was perhaps meant of those that lead there.
    public static func tieKind(_ text: String, from: NodeKind, to: NodeKind) throws(RequestError) -> TieKind {
        if let kind = WordList.tieKinds.code(text).flatMap({ TieKind(code: $0) }) { return kind }
        let possible = WordList.tieKinds(from: from, to: to)
        throw .noSuchTieKindBetween(from, to, text, nearest: possible.nearest(to: text, limit: most))
    }

    /// The field of a person that `text` names: by its code, or by what people call it in either language.
    /// - Throws: `RequestError.noSuchValue`.
    public static func personalField(_ text: String, option: String) throws(RequestError) -> PersonalField {
        let list = WordList.personalFields
        if let field = list.code(text).flatMap({ PersonalField(code: $0) }) { return field }
        throw .noSuchValue(text, option: option, nearest: list.nearest(to: text, limit: 1), all: list.all)
    }

    /// The audience that `text` names: by its code, or by what people call it in either language.
    /// - Throws: `RequestError.noSuchValue`.
    public static func audience(_ text: String, option: String) throws(RequestError) -> Audience {
        let list = WordList.audiences
        if let audience = list.code(text).flatMap({ Audience(code: $0) }) { return audience }
        throw .noSuchValue(text, option: option, nearest: list.nearest(to: text, limit: 1), all: list.all)
    }

    /// The kinds that the texts name; nil where there are none.
    /// - Throws: `RequestError.noSuchKind`.
    public static func kinds(_ texts: [String]) throws(RequestError) -> NodeKindSet? {
        var kinds: NodeKindSet?
        for text in texts {
            let kind = NodeKindSet(try self.kind(text))
            kinds = kinds.map { $0 | kind } ?? kind
        }
        return kinds
    }
}
