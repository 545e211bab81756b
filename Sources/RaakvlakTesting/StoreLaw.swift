internal import RaakvlakNetwork
public import RaakvlakStore
internal import Testing

/// What every store must do, whatever it keeps its facts in.
public enum StoreLaw: String, CaseIterable, Sendable {
    case isEmptyAtFirst, keepsNetworks, followsChanges, knowsThePast, undoesEverything
    case refusesStaleEdits, refusesWhatNoNetworkHolds, refusesWhatRestsOnOthers, findsFacts, findsHistory
    case undoesOnce, undoesWhatNothingRestsOn, neverRunsBack
    case erasesPersons, leavesATrace, erasesWithoutNaming, keepsTheErasedOut, forgetsAgain, forgetsContacts
    case showsWhatIsForged, tellsWhatConcernsWhom

    /// Checks the law on a store that is empty.
    public func check(_ store: some Store) throws {
        let trial = StoreTrial(store)
        switch self {
        case .isEmptyAtFirst: try trial.isEmptyAtFirst()
        case .keepsNetworks: try trial.keepsNetworks()
        case .followsChanges: try trial.followsChanges()
        case .knowsThePast: try trial.knowsThePast()
        case .undoesEverything: try trial.undoesEverything()
        case .refusesStaleEdits: try trial.refusesStaleEdits()
        case .refusesWhatNoNetworkHolds: try trial.refusesWhatNoNetworkHolds()
        case .refusesWhatRestsOnOthers: try trial.refusesWhatRestsOnOthers()
        case .findsFacts: try trial.findsFacts()
        case .findsHistory: try trial.findsHistory()
        case .undoesOnce: try trial.undoesOnce()
        case .undoesWhatNothingRestsOn: try trial.undoesWhatNothingRestsOn()
        case .neverRunsBack: try trial.neverRunsBack()
        case .erasesPersons: try trial.erasesPersons()
        case .leavesATrace: try trial.leavesATrace()
        case .erasesWithoutNaming: try trial.erasesWithoutNaming()
        case .keepsTheErasedOut: try trial.keepsTheErasedOut()
        case .forgetsAgain: try trial.forgetsAgain()
        case .forgetsContacts: try trial.forgetsContacts()
        case .showsWhatIsForged: try trial.showsWhatIsForged()
        case .tellsWhatConcernsWhom: try trial.tellsWhatConcernsWhom()
        }
        let faults = try StoreCheck(store).faults
        #expect(faults.isEmpty, "the store is not whole after \(self)")
    }
}

extension StoreLaw {
    /// Checks on an empty store that persons of a random network are erased from facts and log, and nothing else is.
    public static func checkErasing(from store: some Store, seed: Int) throws {
        try StoreTrial(store).erasesPersons(seed: seed)
        let faults = try StoreCheck(store).faults
        #expect(faults.isEmpty)
    }
}

/// A store under trial.
struct StoreTrial<Subject: Store> {
    let store: Subject

    init(_ store: Subject) { self.store = store }

    /// A note for the change with this number; a second passes between two changes.
    func note(_ number: Int, undoes: Int? = nil) -> Change.Note {
        let moment = Moment(milliseconds: 1_700_000_000_000 + number * 1_000)
        return Change.Note(author: "lieke", moment: moment, reason: number % 2 == 0 ? "reden \(number)" : nil)
    }

    /// Makes the store hold a network.
    @discardableResult
    func commit(_ network: Network) throws -> Change {
        let (current, last) = try store.network()
        return try store.commit(Edit.between(current, network), note(last + 1))
    }

    /// Makes the store hold what a sketch says.
    @discardableResult
    func commit(_ sketch: String) throws -> Change {
        let sketch = try NetworkSketch(sketch)
        return try commit(try Network(nodes: sketch.nodes, ties: sketch.ties))
    }

    /// That edits are refused with an error, and nothing is changed.
    func expectRefused(
        _ edits: [Edit],
        _ error: StoreError,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try store.network()
        #expect(throws: error, sourceLocation: sourceLocation) { try store.commit(edits, note(99)) }
        let after = try store.network()
        #expect(after.network == before.network && after.change == before.change, sourceLocation: sourceLocation)
    }

    /// The edit that adds a fact.
    func adding(_ fact: Fact) throws -> Edit { try #require(Edit(from: nil, to: fact)) }

    /// The edit that takes away what is stated under a key.
    func removing(_ key: Fact.Key) throws -> Edit { try #require(Edit(from: try store.fact(key), to: nil)) }

    func node(_ kind: NodeKind, _ id: String, _ name: String = "") throws -> Node {
        Node(id: try .required(id), kind: kind, name: name.isEmpty ? id : name)
    }

    func tie(_ kind: TieKind, _ from: String, _ to: String, role: String? = nil) throws -> Tie {
        Tie(kind, from: try .required(from), to: try .required(to), details: Tie.Details(role: role))
    }
}
