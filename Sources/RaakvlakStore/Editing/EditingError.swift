public import RaakvlakNetwork
public import RaakvlakRecords

/// Why what people state can't be made an edit.
public enum EditingError: ExplainedError, Hashable {
    /// There is no such node.
    case noSuchNode(String)
    /// This has not the form of an id.
    case badID(String)
    /// The node is no person, and consents to nothing.
    case notPerson(Node.ID, NodeKind)
    /// There is one already.
    case nodeExists(Node.ID)
    /// There is no such column; some were perhaps meant.
    case noSuchColumn(String, nearest: [String])
    /// The column says which node or tie it is, and can't be set.
    case keyColumn(String)
    /// The column holds consents, which have a command of their own; of a node, where there is one.
    case consentsColumn(String, Node.ID?)
    /// The column is about the one post of a person, who has several, or one of which more is told.
    case severalPosts(Node.ID, column: String, [Node.ID])
    /// There is no such tie.
    case noSuchTie(Node.ID, TieKind, Node.ID)
    /// There are several such ties.
    case severalTies([Fact.Key])
    /// Something stated is not valid.
    case refused([Issue])
    /// What is there can't be read.
    case notReadable(LocationError)
    /// The store refuses it.
    case store(StoreError)

    /// What is wrong, and what to do.
    public var phrase: Phrase {
        switch self {
        case .noSuchNode(let id): Texts.noSuchNode(id)
        case .badID(let text): Texts.badID(text)
        case .notPerson(let id, let kind): Texts.notPerson(id, kind)
        case .nodeExists(let id): Texts.nodeExists(id)
        case .noSuchColumn(let column, let nearest): Texts.noSuchColumn(column, nearest)
        case .keyColumn(let column): Texts.keyColumn(column)
        case .consentsColumn(let column, let id): Texts.consentsColumn(column, id)
        case .severalPosts(let id, let column, let organizations): Texts.severalPosts(id, column, organizations)
        case .noSuchTie(let from, let kind, let to): Texts.noSuchTie(from, kind, to)
        case .severalTies(let keys): Texts.severalTies(keys)
        case .refused(let issues): Texts.refused(issues)
        case .notReadable(let error): error.phrase
        case .store(let error): error.phrase
        }
    }
}
