public import RaakvlakMatching
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
    case noSuchKind(String, nearest: [Phrase])
    /// The standard input holds no ids.
    case noIDs
    /// What the standard input begins with is no id.
    case notIDs(String)
    /// There is no such kind of tie; some were perhaps meant.
    case noSuchTieKind(String, nearest: [Phrase])
    /// The same, of a tie that is to lead from a node of one kind to one of another.
    case noSuchTieKindBetween(NodeKind, NodeKind, String, nearest: [Phrase])
    /// No ties lead from one node to the other in the way asked for.
    case noSuchPath(Node.ID, Node.ID)
    /// Nodes of the kind have no such column; some were perhaps meant.
    case noSuchColumn(String, NodeKind, nearest: [String], all: [String])
    /// The option has no such value; some were perhaps meant.
    case noSuchValue(String, option: String, nearest: [Phrase], all: [Phrase])
    /// The option means nothing for nodes of the kind.
    case filterWithoutMeaning(String, NodeKind)
    /// Nothing was found.
    case nothingFound(String)
    /// It is not recorded which partners someone seeks.
    case seeksNothing(Node.ID)

    /// There are too few collaborations to hide some of them.
    case tooFewCollaborations
    /// No organization is of the sort sought, which is none that is known; some were perhaps meant.
    case noSuchPartners(String, nearest: [String])

    /// The two are to be partners in a round, which is forbidden.
    case togetherForbidden(Node.ID, Node.ID, Constraint)
    /// The two are to be partners in a round, and not to be.
    case togetherAndApart(Node.ID, Node.ID)
    /// The person is to have so many partners in a round, and can have at most so many.
    case tooManyTogether(Node.ID, wanted: Int, most: Int)
    /// The person is to have a partner in a round, and takes no part.
    case notInRound(Node.ID)

    /// What an error of a round on `graph` means.
    public init(_ error: RoundError, in graph: Graph) {
        let id = { graph.node($0).id }
        self =
            switch error {
            case .forbidden(let one, let other, let constraint): .togetherForbidden(id(one), id(other), constraint)
            case .contradictory(let one, let other): .togetherAndApart(id(one), id(other))
            case .tooManyPartners(let person, let wanted, let most):
                .tooManyTogether(id(person), wanted: wanted, most: most)
            case .absent(let person): .notInRound(id(person))
            }
    }

    /// Whether the question itself is wrong, whatever the network.
    public var isUsage: Bool {
        switch self {
        case .noSuchKind, .noSuchTieKind, .noSuchTieKindBetween, .noSuchColumn, .noSuchValue, .filterWithoutMeaning:
            true
        default: false
        }
    }

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
        case .notIDs(let text): Texts.notIDs(text)
        case .noSuchTieKind(let text, let nearest): Texts.noSuchTieKind(text, nearest)
        case .noSuchTieKindBetween(let from, let to, let text, let nearest):
            Texts.noSuchTieKind(text, from, to, nearest)
        case .noSuchPath(let from, let to): Texts.noSuchPath(from, to)
        case .noSuchColumn(let text, let kind, let nearest, let all): Texts.noSuchColumn(text, kind, nearest, all)
        case .noSuchValue(let text, let option, let nearest, let all): Texts.noSuchValue(text, option, nearest, all)
        case .filterWithoutMeaning(let option, let kind): Texts.filterWithoutMeaning(option, kind)
        case .nothingFound(let text): Texts.nothingFound(text)
        case .seeksNothing(let id): Texts.seeksNothing(id)
        case .tooFewCollaborations: Texts.tooFewCollaborations
        case .togetherForbidden(let one, let other, let why): Texts.togetherForbidden(one, other, why)
        case .togetherAndApart(let one, let other): Texts.togetherAndApart(one, other)
        case .tooManyTogether(let id, let wanted, let most): Texts.tooManyTogether(id, wanted, most)
        case .notInRound(let id): Texts.notInRound(id)
        case .noSuchPartners(let text, let nearest): Texts.noSuchPartners(text, nearest)
        }
    }
}
