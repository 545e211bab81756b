public import RaakvlakNetwork

/// One fact that comes, goes or says something else.
public struct Edit: Hashable, Sendable {
    /// What was stated; nil where nothing was.
    public let before: Fact?
    /// What is stated from then on; nil where nothing is.
    public let after: Fact?

    /// What the fact is called.
    public let key: Fact.Key

    /// An edit of one fact; nil where nothing changes, or where both have not the same key.
    public init?(from before: Fact?, to after: Fact?) {
        guard before != after, let key = before?.key ?? after?.key, after.map({ $0.key == key }) ?? true else {
            return nil
        }
        (self.before, self.after, self.key) = (before, after, key)
    }

    /// The edit that takes this one back.
    public var inverse: Edit { Edit(before: after, after: before, key: key) }

    /// What differs between two facts, to be shown: they may be called differently.
    init(showing before: Fact, _ after: Fact) { self.init(before: before, after: after, key: after.key) }

    private init(before: Fact?, after: Fact?, key: Fact.Key) {
        (self.before, self.after, self.key) = (before, after, key)
    }
}

extension Edit {
    /// What makes one network of another: nodes that go last, ties before the nodes that they need are gone.
    ///
    /// - Returns: Nodes that come or change, ties, and nodes that go, each in the order of the networks.
    /// - Complexity: O(nodes + ties).
    public static func between(_ old: Network, _ new: Network) -> [Edit] {
        let ties = edits(of: old.ties.map(Fact.tie), new.ties.map(Fact.tie))
        let nodes = edits(of: old.nodes.map(Fact.node), new.nodes.map(Fact.node))
        return nodes.filter { $0.after != nil } + ties + nodes.filter { $0.after == nil }
    }

    private static func edits(of old: [Fact], _ new: [Fact]) -> [Edit] {
        if old.isEmpty { return new.compactMap { Edit(from: nil, to: $0) } }
        let before = Dictionary(old.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let kept = Set(new.map(\.key))
        let gone = old.filter { !kept.contains($0.key) }
        return gone.compactMap { Edit(from: $0, to: nil) } + new.compactMap { Edit(from: before[$0.key], to: $0) }
    }
}

extension Network {
    /// The network after these edits.
    ///
    /// - Throws: `StoreError.notHeld`.
    func holding(_ edits: [Edit]) throws(StoreError) -> Network {
        do throws(NetworkError) { return try applying(edits) } catch { throw .notHeld(error) }
    }

    /// The network after these edits, which must fit it.
    ///
    /// - Throws: The first `NetworkError`, where they don't leave a network.
    /// - Complexity: O(nodes + ties + edits).
    public func applying(_ edits: some Sequence<Edit>) throws(NetworkError) -> Network {
        if self.nodes.isEmpty { return try Network(stating: edits.lazy.compactMap(\.after)) }
        var changed: [Fact.Key: Fact?] = [:]
        for edit in edits { changed[edit.key] = .some(edit.after) }
        var (nodes, ties): ([Node], [Tie]) = ([], [])
        for node in self.nodes where changed[.node(node.id)] == nil { nodes.append(node) }
        let isTouched = Set(
            changed.keys.flatMap { key in if case .tie(let tie) = key { [tie.from] } else { [Node.ID]() } }
        )
        for tie in self.ties where !isTouched.contains(tie.from) || changed[.tie(Fact.TieKey(tie))] == nil {
            ties.append(tie)
        }
        return try Network(stating: changed.values.lazy.compactMap { $0 }, nodes, ties)
    }

    /// The network of facts, and of nodes and ties besides.
    fileprivate init(stating facts: some Sequence<Fact>, _ nodes: [Node] = [], _ ties: [Tie] = []) throws(NetworkError)
    {
        var (nodes, ties) = (nodes, ties)
        for fact in facts {
            switch fact {
            case .node(let node): nodes.append(node)
            case .tie(let tie): ties.append(tie)
            }
        }
        try self.init(nodes: nodes, ties: ties)
    }
}
