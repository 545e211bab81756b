public import RaakvlakNetwork

/// Why a map can't be planned.
public enum MapError: ExplainedError, Hashable {
    /// The map would be around a node that is not there on that date.
    case noSuchNode(Node.ID)
    /// The view needs a node of another kind.
    case wrongKind(Node.ID, NodeKind, wanted: NodeKind)
    /// No chain of ties joins the two nodes.
    case noPath(Node.ID, Node.ID)

    /// The message, for people.
    public var phrase: Phrase {
        switch self {
        case .noSuchNode(let id): Texts.noSuchNode(id)
        case .wrongKind(let id, let kind, let wanted): Texts.wrongKind(id, kind, wanted)
        case .noPath(let from, let to): Texts.noPath(from, to)
        }
    }
}
