/// One row of the schema: what a tie of a kind says, and between which nodes it may stand.
public struct TieRule: Sendable {
    /// Which kind.
    public let kind: TieKind
    /// What the relation is called, as a noun.
    public let label: Phrase
    /// What the first node does to the second, as a verb: "is a member of".
    public let forward: Phrase
    /// The same, read from the second node: "has as member".
    public let backward: Phrase
    /// Between which kinds of nodes, from and to.
    public let ends: [(from: NodeKindSet, to: NodeKindSet)]
    /// Whether the two ends are equals; then the smaller id stands first.
    public let isUndirected: Bool
    /// The most such ties that may leave one node, or nil where there may be any number.
    public let most: Int?
    /// Whether following such ties must never lead back.
    public let isAcyclic: Bool
    /// The roles that one may have in it.
    public let roles: Vocabulary
    /// The states that it may be in.
    public let states: Vocabulary

    /// What may stand in a tie's role or state.
    public enum Vocabulary: Sendable {
        /// Nothing.
        case none
        /// One of a closed list.
        case closed([Choice])
        /// Any text.
        case open

        /// Whether `value` may stand.
        public func allows(_ value: String) -> Bool {
            switch self {
            case .none: false
            case .closed(let choices): choices.contains { $0.code == value }
            case .open: true
            }
        }

        /// The closed list, or none.
        public var choices: [Choice] {
            if case .closed(let choices) = self { choices } else { [] }
        }
    }

    /// Whether a tie may stand between nodes of these kinds, in this direction.
    public func allows(from: NodeKind, to: NodeKind) -> Bool {
        ends.contains { $0.from.contains(from) && $0.to.contains(to) }
            || isUndirected && ends.contains { $0.from.contains(to) && $0.to.contains(from) }
    }

    /// Whether the role or the state says that what the tie says is not so: not yet, no more, or not at all.
    public func isDenied(by details: Tie.Details) -> Bool {
        roles.choices.contains { $0.isDenial && $0.code == details.role }
            || states.choices.contains { $0.isDenial && $0.code == details.state }
    }
}

extension TieRule {
    /// A row of the table; words are the noun, and the verb as read from the first and from the second node.
    init(
        _ kind: TieKind,
        nl: (String, String, String),
        en: (String, String, String),
        _ ends: [(from: NodeKindSet, to: NodeKindSet)],
        undirected: Bool = false,
        most: Int? = nil,
        acyclic: Bool = false,
        roles: Vocabulary = .none,
        states: Vocabulary = .none
    ) {
        (self.kind, self.ends, self.roles, self.states) = (kind, ends, roles, states)
        label = Phrase(nl: nl.0, en: en.0)
        forward = Phrase(nl: nl.1, en: en.1)
        backward = Phrase(nl: nl.2, en: en.2)
        (isUndirected, self.most, isAcyclic) = (undirected, most, acyclic)
    }

    /// A row whose ends are of the same kinds in every case.
    init(
        _ kind: TieKind,
        nl: (String, String, String),
        en: (String, String, String),
        from: NodeKindSet,
        to: NodeKindSet,
        undirected: Bool = false,
        most: Int? = nil,
        acyclic: Bool = false,
        roles: Vocabulary = .none
    ) {
        self.init(
            kind,
            nl: nl,
            en: en,
            [(from, to)],
            undirected: undirected,
            most: most,
            acyclic: acyclic,
            roles: roles
        )
    }
}
