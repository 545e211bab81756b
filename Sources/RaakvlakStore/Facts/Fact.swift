public import RaakvlakNetwork

/// One thing that a network states: a node with what is known of it, or a tie.
public enum Fact: Hashable, Sendable {
    /// A node.
    case node(Node)
    /// A tie; of an undirected one, the smaller id stands first.
    case tie(Tie)

    /// What tells facts of one network apart.
    public enum Key: Hashable, Sendable {
        /// A node, by its id.
        case node(Node.ID)
        /// A tie, by its kind, ends, role and beginning.
        case tie(TieKey)
    }

    /// What a tie is called: two ties of one network never have all of this in common.
    public struct TieKey: Hashable, Sendable {
        /// What the tie says.
        public let kind: TieKind
        /// The node of which it says it; of an undirected tie, that with the smaller id.
        public let from: Node.ID
        /// The other node.
        public let to: Node.ID
        /// The role of the first node in it; empty where there is none.
        public let role: String
        /// When it began; nil where that is not known.
        public let since: PartialDate?

        /// The key of a tie, whichever end of an undirected one is named first.
        public init(_ tie: Tie) {
            self.init(tie.kind, from: tie.from, to: tie.to, role: tie.details.role, since: tie.details.period.since)
        }

        /// The key of the tie with these ends, whichever of an undirected one is named first.
        public init(_ kind: TieKind, from: Node.ID, to: Node.ID, role: String? = nil, since: PartialDate? = nil) {
            let isTurned = kind.isUndirected && to < from
            self.kind = kind
            (self.from, self.to) = isTurned ? (to, from) : (from, to)
            (self.role, self.since) = (role ?? "", since)
        }
    }

    /// Makes a fact of a tie; the ends of an undirected one may stand in either order.
    public init(_ tie: Tie) {
        let isTurned = tie.kind.isUndirected && tie.to < tie.from
        self = .tie(isTurned ? Tie(tie.kind, from: tie.to, to: tie.from, details: tie.details) : tie)
    }

    /// What it is called.
    public var key: Key {
        switch self {
        case .node(let node): .node(node.id)
        case .tie(let tie): .tie(TieKey(tie))
        }
    }
}

extension Fact.Key: CustomStringConvertible {
    /// The id of a node; the ends, kind, role and beginning of a tie.
    public var description: String {
        switch self {
        case .node(let id): id.text
        case .tie(let tie):
            "\(tie.from) \(tie.kind.code) \(tie.to)" + (tie.role.isEmpty ? "" : " (\(tie.role))")
                + (tie.since.map { " \($0)" } ?? "")
        }
    }

    /// The nodes that it names.
    public var nodes: [Node.ID] {
        switch self {
        case .node(let id): [id]
        case .tie(let tie): [tie.from, tie.to]
        }
    }
}

extension Fact.TieKey: Comparable {
    /// Orders ties as networks do: by kind, first node, second node, role and beginning.
    public static func < (a: Self, b: Self) -> Bool {
        if a.kind != b.kind { return a.kind < b.kind }
        if a.from != b.from { return a.from < b.from }
        if a.to != b.to { return a.to < b.to }
        return (a.role, a.since?.description ?? "") < (b.role, b.since?.description ?? "")
    }
}
