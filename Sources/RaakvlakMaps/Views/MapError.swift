public import RaakvlakNetwork

/// Why a map can't be planned.
public enum MapError: ExplainedError, Hashable {
    /// The map would be around a node that is not there on that date.
    case noSuchNode(Node.ID)

    /// The message, for people.
    public var phrase: Phrase {
        switch self {
        case .noSuchNode(let id): Texts.noSuchNode(id)
        }
    }
}
