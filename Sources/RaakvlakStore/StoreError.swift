public import RaakvlakNetwork

/// Why a store can't do what was asked.
public enum StoreError: ExplainedError, Hashable {
    /// What was to be changed says something else by now.
    case stale(Fact.Key, expected: Fact?, found: Fact?)
    /// What would be stated can't be held.
    case notHeld(NetworkError)
    /// A node that is to go has ties yet.
    case hasTies(Node.ID, count: Int)
    /// A node can't become one of another kind.
    case kindChanged(Node.ID, from: NodeKind, to: NodeKind)
    /// One fact is edited twice in one change.
    case editedTwice(Fact.Key)
    /// There is nothing to change.
    case nothingToChange
    /// There is no such change.
    case noSuchChange(Int, last: Int)
    /// A change can't be undone, since later ones rest on it.
    case laterChanges(Int, later: [Int])
    /// The change has been undone already.
    case undoneAlready(Int, by: Int)
    /// A change can't be undone, since it erased something, or something of it was erased.
    case erasedChange(Int)
    /// A person who was erased would come back.
    case erasedPerson(Node.ID)
    /// The mail address of a person who was erased would come back, in what is told of something else.
    case erasedAddress(Fact.Key)
    /// Someone who is to be erased is named by who erases, or why.
    case erasureNamesPerson
    /// Something was changed after it was made out what to erase.
    case changedMeanwhile(by: Int)
    /// It is erased, but remains may be in the files yet: why, or nil where others are at work for too long.
    case notWiped(String, reason: String?)
    /// The store belongs to a newer version of the program.
    case newerSchema(String, found: Int, known: Int)
    /// What is there is no store.
    case notAStore(String)
    /// There is no store here.
    case noSuchStore(String)
    /// The store is damaged.
    case damaged(String, detail: String)
    /// The store is there, but can't be read.
    case notReadable(String, reason: String)
    /// The store's engine gives up.
    case failed(String, reason: String)
    /// The store can't be written.
    case notWritable(String, reason: String)
    /// Somebody else has been writing for too long.
    case busy(String)
    /// This is no location of a network on a server.
    case badLocation(String)
    /// The server refuses this user, password or database.
    case notAdmitted(String, reason: String)
    /// The server can't be reached, or no longer.
    case unreachable(String, reason: String)
    /// The server was lost just as a change was to be recorded: nobody knows whether it was.
    case unknownOutcome(String, change: Int)
    /// A text has a character that databases can't hold: U+0000.
    case unstorableText(Fact.Key)
    /// A question in SQL is wrong, perhaps at a place in it.
    case badQuery(String, at: QueryPlace?)
    /// A question in SQL has parameters, which get no values.
    case queryParameters
    /// There is no question in SQL.
    case emptyQuery
    /// There are several statements in SQL where one is asked.
    case severalQueries
    /// A question in SQL would change something.
    case queryChanges
    /// A question in SQL had no answer within its time.
    case timeLimit(Duration)
    /// A question in SQL has an answer that takes more than so many bytes.
    case answerTooLarge(Int)
    /// The store knows no SQL.
    case noSQL

    /// What is wrong, and what to do.
    public var phrase: Phrase {
        switch self {
        case .stale(let key, let expected, let found): Texts.stale(key, expected, found)
        case .notHeld(let error): error.phrase
        case .hasTies(let id, let count): Texts.hasTies(id, count)
        case .kindChanged(let id, let from, let to): Texts.kindChanged(id, from, to)
        case .editedTwice(let key): Texts.editedTwice(key)
        case .nothingToChange: Texts.nothingToChange
        case .noSuchChange(let number, let last): Texts.noSuchChange(number, last)
        case .laterChanges(let number, let later): Texts.laterChanges(number, later)
        case .undoneAlready(let number, let later): Texts.undoneAlready(number, later)
        case .erasedChange(let number): Texts.erasedChange(number)
        case .erasedPerson(let id): Texts.erasedPerson(id)
        case .erasedAddress(let key): Texts.erasedAddress(key)
        case .erasureNamesPerson: Texts.erasureNamesPerson
        case .changedMeanwhile(let number): Texts.changedMeanwhile(number)
        case .notWiped(let place, let reason): Texts.notWiped(place, reason)
        case .newerSchema(let place, let found, let known): Texts.newerSchema(place, found, known)
        case .notAStore(let place): Texts.notAStore(place)
        case .noSuchStore(let place): Texts.noSuchStore(place)
        case .damaged(let place, let detail): Texts.damaged(place, detail)
        case .notReadable(let place, let reason): Texts.storeNotReadable(place, reason)
        case .failed(let place, let reason): Texts.storeFailed(place, reason)
        case .notWritable(let place, let reason): Texts.storeNotWritable(place, reason)
        case .busy(let place): Texts.busy(place)
        case .badLocation(let text): Texts.badLocation(text)
        case .notAdmitted(let place, let reason): Texts.notAdmitted(place, reason)
        case .unreachable(let place, let reason): Texts.unreachable(place, reason)
        case .unknownOutcome(let place, let change): Texts.unknownOutcome(place, change)
        case .unstorableText(let key): Texts.unstorableText(key)
        case .badQuery(let reason, let place): Texts.badQuery(reason, place)
        case .emptyQuery: Texts.emptyQuery
        case .queryParameters: Texts.queryParameters
        case .severalQueries: Texts.severalQueries
        case .queryChanges: Texts.queryChanges
        case .timeLimit(let limit): Texts.timeLimit(limit)
        case .answerTooLarge(let bytes): Texts.answerTooLarge(bytes)
        case .noSQL: Texts.noSQL
        }
    }
}

extension StoreError {
    /// What an error means that comes after something was erased, which it does not take back.
    package func afterErasing(at place: String) -> StoreError {
        switch self {
        case .busy: .notWiped(place, reason: nil)
        case .notWritable(_, let reason), .notReadable(_, let reason), .failed(_, let reason),
            .unreachable(_, let reason), .damaged(_, let reason):
            .notWiped(place, reason: reason)
        case .notWiped: self
        default: .notWiped(place, reason: "\(self)")
        }
    }
}
