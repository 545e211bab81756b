/// Why nodes and ties do not make a network.
public enum NetworkError: ExplainedError, Hashable {
    /// Two nodes have the same id.
    case duplicateNode(Node.ID)
    /// A node of this kind can't have this period: it has none, or no end.
    case periodNotAllowed(Node.ID, NodeKind)
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
}
