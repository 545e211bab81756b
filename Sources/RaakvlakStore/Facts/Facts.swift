public import RaakvlakNetwork

/// What is stated, looked up fact by fact.
public protocol Facts {
    /// The node with this id.
    func node(_ id: Node.ID) throws(StoreError) -> Node?
    /// The tie with this key.
    func tie(_ key: Fact.TieKey) throws(StoreError) -> Tie?
    /// The ties of a kind that leave a node; of an undirected kind, those of which it is the first.
    func ties(_ kind: TieKind, from node: Node.ID) throws(StoreError) -> [Tie]
    /// All ties of which a node is one end.
    func ties(at node: Node.ID) throws(StoreError) -> [Tie]
}

extension Facts {
    /// What is stated under a key.
    public func fact(_ key: Fact.Key) throws(StoreError) -> Fact? {
        switch key {
        case .node(let id): try node(id).map(Fact.node)
        case .tie(let key): try tie(key).map(Fact.tie)
        }
    }
}

/// Facts as they are after edits.
struct EditedFacts<Base: Facts>: Facts {
    let base: Base
    private let changed: [Fact.Key: Fact?]
    private let changedTies: [Edit]

    init(_ base: Base, _ edits: [Edit]) {
        self.base = base
        changed = Dictionary(edits.map { ($0.key, $0.after) }, uniquingKeysWith: { $1 })
        changedTies = edits.filter { if case .tie = $0.key { true } else { false } }
    }

    func node(_ id: Node.ID) throws(StoreError) -> Node? {
        guard let fact = changed[.node(id)] else { return try base.node(id) }
        if case .node(let node) = fact { return node }
        return nil
    }

    func tie(_ key: Fact.TieKey) throws(StoreError) -> Tie? {
        guard let fact = changed[.tie(key)] else { return try base.tie(key) }
        if case .tie(let tie) = fact { return tie }
        return nil
    }

    func ties(_ kind: TieKind, from node: Node.ID) throws(StoreError) -> [Tie] {
        edited(try base.ties(kind, from: node)) { $0.kind == kind && $0.from == node }
    }

    func ties(at node: Node.ID) throws(StoreError) -> [Tie] {
        edited(try base.ties(at: node)) { $0.from == node || $0.to == node }
    }

    private func edited(_ ties: [Tie], where matches: (Tie) -> Bool) -> [Tie] {
        let kept = ties.filter { changed[.tie(Fact.TieKey($0))] == nil }
        return kept
            + changedTies.compactMap { edit in
                if case .tie(let tie)? = edit.after, matches(tie) { tie } else { nil }
            }
    }
}
