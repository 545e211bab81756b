/// Why nodes and ties do not make a network.
public enum NetworkError: ExplainedError, Hashable {
    /// Two nodes have the same id.
    case duplicateNode(Node.ID)
    /// A tie names a node that is not there.
    case unknownNode(String, TieKind)
    /// A tie of this kind may not stand between nodes of these kinds.
    case tieNotAllowed(TieKind, from: Node.ID, NodeKind, to: Node.ID, NodeKind)
    /// A tie leads from a node to itself.
    case selfTie(TieKind, Node.ID)
    /// The same tie is stated twice, with different details.
    case contradictoryTie(TieKind, from: Node.ID, to: Node.ID)
    /// More ties of this kind leave the node than may.
    case tooManyTies(TieKind, from: Node.ID, count: Int, most: Int)
    /// Ties of this kind lead back to where they began.
    case cycle(TieKind, [Node.ID])
    /// The weight of a tie is not above 0.
    case weightNotPositive(TieKind, Double)
    /// A tie of this kind can't have this role.
    case roleNotAllowed(TieKind, String)
    /// A tie of this kind can't be in this state.
    case stateNotAllowed(TieKind, String)

    public var phrase: Phrase {
        switch self {
        case .duplicateNode(let id): Texts.duplicateNode(id)
        case .unknownNode(let id, let kind): Texts.unknownNode(id, kind)
        case .tieNotAllowed(let kind, let from, let fromKind, let to, let toKind):
            Texts.tieNotAllowed(kind, from, fromKind, to, toKind)
        case .selfTie(let kind, let id): Texts.selfTie(kind, id)
        case .contradictoryTie(let kind, let from, let to): Texts.contradictoryTie(kind, from, to)
        case .tooManyTies(let kind, let from, let count, let most): Texts.tooManyTies(kind, from, count, most)
        case .cycle(let kind, let ids): Texts.cycle(kind, ids)
        case .weightNotPositive(let kind, let weight): Texts.weightNotPositive(kind, weight)
        case .roleNotAllowed(let kind, let role): Texts.roleNotAllowed(kind, role)
        case .stateNotAllowed(let kind, let state): Texts.stateNotAllowed(kind, state)
        }
    }
}
