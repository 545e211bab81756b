package import RaakvlakNetwork

/// The facts at which a check of edits looks, as far as the edits alone tell: they can be asked for at once.
package struct AskedFacts: Sendable {
    /// The ties of a kind that leave a node.
    package struct Bundle: Hashable, Sendable {
        /// Their kind.
        package let kind: TieKind
        /// The node.
        package let from: Node.ID
    }

    /// The nodes.
    package private(set) var nodes: Set<Node.ID> = []
    /// The ties, by their keys.
    package private(set) var ties: Set<Fact.TieKey> = []
    /// The ties of which it matters how many there are, or where they lead.
    package private(set) var bundles: Set<Bundle> = []

    /// What a check of these edits looks at.
    package init(checking edits: [Edit]) {
        for edit in edits {
            switch edit.key {
            case .node(let id): nodes.insert(id)
            case .tie(let key): insert(key, isStated: edit.after != nil)
            }
        }
        for person in ErasureList.persons(stated: edits) {
            nodes.insert(person)
            for kind in ErasureList.posts { bundles.insert(Bundle(kind: kind, from: person)) }
        }
    }

    private mutating func insert(_ key: Fact.TieKey, isStated: Bool) {
        ties.insert(key)
        guard isStated else { return }
        nodes.formUnion([key.from, key.to])
        let rule = Schema.rule(for: key.kind)
        if rule.most != nil { bundles.insert(Bundle(kind: key.kind, from: key.from)) }
        if rule.isAcyclic { bundles.insert(Bundle(kind: key.kind, from: key.to)) }
    }
}

/// What was found of facts that were asked for; nil where there is nothing.
private struct FoundFacts {
    let nodes: [Node.ID: Node?]
    let ties: [Fact.TieKey: Tie?]
    let bundles: [AskedFacts.Bundle: [Tie]]

    init(_ asked: AskedFacts, nodes: [Node], ties: [Tie], bundles: [Tie]) {
        var (foundNodes, foundTies): ([Node.ID: Node?], [Fact.TieKey: Tie?]) = ([:], [:])
        for id in asked.nodes { foundNodes[id] = .some(nil) }
        for node in nodes { foundNodes[node.id] = node }
        for key in asked.ties { foundTies[key] = .some(nil) }
        for tie in ties { foundTies[Fact.TieKey(tie)] = tie }
        var foundBundles: [AskedFacts.Bundle: [Tie]] = [:]
        for bundle in asked.bundles { foundBundles[bundle] = [] }
        for tie in bundles { foundBundles[AskedFacts.Bundle(kind: tie.kind, from: tie.from), default: []].append(tie) }
        (self.nodes, self.ties, self.bundles) = (foundNodes, foundTies, foundBundles)
    }
}

/// Facts of which some were asked for before; the others are looked up.
package struct KnownFacts<Base: Facts>: Facts {
    private let base: Base
    private let found: FoundFacts

    /// Facts of which these were found of what was asked for.
    package init(_ base: Base, asked: AskedFacts, nodes: [Node], ties: [Tie], bundles: [Tie]) {
        self.base = base
        found = FoundFacts(asked, nodes: nodes, ties: ties, bundles: bundles)
    }

    /// The node with this id.
    package func node(_ id: Node.ID) throws(StoreError) -> Node? {
        if let known = found.nodes[id] { known } else { try base.node(id) }
    }

    /// The tie with this key.
    package func tie(_ key: Fact.TieKey) throws(StoreError) -> Tie? {
        if let known = found.ties[key] { known } else { try base.tie(key) }
    }

    /// The ties of a kind that leave a node.
    package func ties(_ kind: TieKind, from node: Node.ID) throws(StoreError) -> [Tie] {
        if let known = found.bundles[AskedFacts.Bundle(kind: kind, from: node)] { return known }
        return try base.ties(kind, from: node)
    }

    /// All ties of which a node is one end.
    package func ties(at node: Node.ID) throws(StoreError) -> [Tie] { try base.ties(at: node) }
}
