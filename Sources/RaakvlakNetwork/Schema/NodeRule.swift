/// One row of the schema: what a node of a kind is and may have.
public struct NodeRule: Sendable {
    /// Which kind.
    public let kind: NodeKind
    /// What one such node is called.
    public let label: Phrase
    /// What several are called.
    public let plural: Phrase
    /// The attributes it may have.
    public let attributes: [AttributeRule]
    /// Whether its name is a text of one or more sentences.
    public let hasText: Bool
    /// Whether it has a period of its own; a person has none.
    public let hasPeriod: Bool
    /// Whether its period may have an end; what was said on a day has none.
    public let hasEnd: Bool
    /// Whether it is something that happened or was said, and so remains a fact after its last day.
    public let isOccurrence: Bool

    /// The rule for `name`, or nil where the schema gives this kind no such attribute.
    ///
    /// O(attributes of the kind).
    public func attribute(_ name: AttributeName) -> AttributeRule? { attributes.first { $0.name == name } }
}

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
}
