public import RaakvlakNetwork

/// The facts of a network.
public struct NetworkFacts: Facts {
    private let network: Network

    /// The facts of this network.
    public init(_ network: Network) { self.network = network }

    /// The node with this id.
    public func node(_ id: Node.ID) throws(StoreError) -> Node? { network[id] }

    /// The tie with this key.
    public func tie(_ key: Fact.TieKey) throws(StoreError) -> Tie? {
        network.ties(of: key.kind).first { Fact.TieKey($0) == key }
    }

    /// The ties of a kind that leave a node.
    public func ties(_ kind: TieKind, from node: Node.ID) throws(StoreError) -> [Tie] {
        network.ties(of: kind).filter { $0.from == node }
    }

    /// All ties of which a node is one end.
    public func ties(at node: Node.ID) throws(StoreError) -> [Tie] {
        network.ties.filter { $0.from == node || $0.to == node }
    }
}

/// The facts of a store as they are at each look-up.
public struct StoreFacts: Facts {
    private let store: any Store

    /// The facts of this store.
    public init(_ store: any Store) { self.store = store }

    /// The node with this id.
    public func node(_ id: Node.ID) throws(StoreError) -> Node? {
        if case .node(let node)? = try store.fact(.node(id)) { node } else { nil }
    }

    /// The tie with this key.
    public func tie(_ key: Fact.TieKey) throws(StoreError) -> Tie? {
        if case .tie(let tie)? = try store.fact(.tie(key)) { tie } else { nil }
    }

    /// The ties of a kind that leave a node.
    public func ties(_ kind: TieKind, from node: Node.ID) throws(StoreError) -> [Tie] {
        try store.ties(at: node).filter { $0.kind == kind && $0.from == node }
    }

    /// All ties of which a node is one end.
    public func ties(at node: Node.ID) throws(StoreError) -> [Tie] { try store.ties(at: node) }
}
