public import RaakvlakNetwork
import RaakvlakRecords

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

    /// The columns that it states and nobody knows: they are kept as they are written.
    public var extraColumns: [String] {
        let (old, new) = (before?.attributes, after?.attributes ?? Attributes())
        return new.map(\.name).filter { old?[$0] == nil && !isKnown($0) }
    }

    private func isKnown(_ name: String) -> Bool {
        switch after {
        case .node(let node)?:
            AttributeName(rawValue: name).flatMap { Schema.rule(for: node.kind).attribute($0) } != nil
        case .tie?: name == "program"
        case nil: true
        }
    }

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
        var builder = NetworkBuilder(nodes: nodes.count)
        if nodes.isEmpty { return try builder.network(with: edits.lazy.compactMap(\.after)) }
        var changed: [Fact.Key: Fact?] = [:]
        for edit in edits { changed[edit.key] = .some(edit.after) }
        let symbols = nodes.map { builder.symbol(of: $0.id) }
        for (node, symbol) in zip(nodes, symbols) where changed[.node(node.id)] == nil {
            try builder.insert(node, symbol: symbol)
        }
        insertTies(besides: changed, symbols, into: &builder)
        return try builder.network(with: changed.values.lazy.compactMap { $0 })
    }

    /// Inserts the ties of which no edit says anything: what is known of them is looked at only where an edit is about their
    /// first node.
    private func insertTies(
        besides changed: [Fact.Key: Fact?],
        _ symbols: [UInt32],
        into builder: inout NetworkBuilder
    ) {
        var isTouched = [Bool](repeating: false, count: nodes.count)
        for case .tie(let key) in changed.keys { if let node = number(of: key.from) { isTouched[node] = true } }
        let details = distinctDetails.map { builder.number(of: $0) }
        for kind in TieKind.allCases {
            for index in kindStarts[kind.ordinal]..<kindStarts[kind.ordinal + 1] {
                let (tail, head, number) = (Int(tails[index]), Int(heads[index]), Int(detailNumbers[index]))
                if isTouched[tail] {
                    let tie = Tie(kind, from: nodes[tail].id, to: nodes[head].id, details: distinctDetails[number])
                    if changed[.tie(Fact.TieKey(tie))] != nil { continue }
                }
                builder.insert(kind, from: symbols[tail], to: symbols[head], details: details[number])
            }
        }
    }
}

extension NetworkBuilder {
    /// The network of what was inserted and of more facts.
    fileprivate mutating func network(with facts: some Sequence<Fact>) throws(NetworkError) -> Network {
        for fact in facts {
            switch fact {
            case .node(let node): try insert(node)
            case .tie(let tie): insert(tie)
            }
        }
        let (network, faults) = build(by: Threads())
        if let fault = faults.first { throw fault.error }
        return network
    }
}

extension Fact {
    /// What else is known of it.
    fileprivate var attributes: Attributes {
        switch self {
        case .node(let node): node.attributes
        case .tie(let tie): tie.details.attributes
        }
    }
}
