public import RaakvlakNetwork

/// Why a question can't be answered of a network.
public enum RequestError: ExplainedError, Hashable {
    /// There is no such node; some ids were perhaps meant.
    case noSuchNode(String, nearest: [String])
    /// The node is of another kind than was asked for; some ids of that kind are near it.
    case wrongKind(Node.ID, NodeKind, wanted: NodeKind, nearest: [String])
    /// The node is not there on the day.
    case notThere(Node.ID, CalendarDate)
    /// The network has no persons.
    case noPersons
    /// No ties lead from one node to the other.
    case noPath(Node.ID, Node.ID)
    /// There is no such kind of node; some were perhaps meant.
    case noSuchKind(String, nearest: [String])
    /// The standard input holds no ids.
    case noIDs
    /// Nothing was found.
    case nothingFound(String)

    /// What was asked, why it can't be, and what to do.
    public var phrase: Phrase {
        switch self {
        case .noSuchNode(let text, let nearest): Texts.noSuchNode(text, nearest)
        case .wrongKind(let id, let kind, let wanted, let nearest): Texts.wrongKind(id, kind, wanted, nearest)
        case .notThere(let id, let day): Texts.notThere(id, day)
        case .noPersons: Texts.noPersons
        case .noPath(let from, let to): Texts.noPath(from, to)
        case .noSuchKind(let text, let nearest): Texts.noSuchKind(text, nearest)
        case .noIDs: Texts.noIDs
        case .nothingFound(let text): Texts.nothingFound(text)
        }
    }
}
