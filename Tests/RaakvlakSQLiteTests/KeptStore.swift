import RaakvlakNetwork
import RaakvlakSQLite
import RaakvlakStore
import RaakvlakTesting
import Testing

/// A store of which each state is known: change after change of a network.
struct KeptStore {
    let path: String
    let store: SQLiteStore
    /// The network before the first change, after it, after the second, and so on.
    private(set) var states: [Network]
    private var facts: ChangingNetwork

    init(_ path: String, seed: Int, changes: Int = 1) throws {
        self.path = path
        store = try SQLiteStore(path: path, .making)
        facts = try ChangingNetwork(seed: seed, persons: 8)
        states = [try Network(nodes: [], ties: [])]
        try commit(facts.network)
        try change(changes - 1)
    }

    /// Makes more changes.
    mutating func change(_ count: Int = 1) throws {
        for _ in 0..<count {
            facts.change()
            try commit(facts.network)
        }
    }

    /// Makes a change that states one fact more.
    mutating func change(to fact: Fact) throws {
        let network = try #require(states.last)
        try commit(network.applying([#require(Edit(from: nil, to: fact))]))
    }

    private mutating func commit(_ network: Network) throws {
        let number = states.count
        let note = Change.Note(author: "ada", moment: Moment(milliseconds: 1_700_000_000_000 + number * 1_000))
        _ = try store.commit(Edit.between(try #require(states.last), network), note)
        states.append(network)
    }
}

/// Checks that a store holds a state of another, with the log that led to it.
func expect(
    _ store: SQLiteStore,
    isStateOf kept: KeptStore,
    at change: Int,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let (network, last) = try store.network()
    #expect(last == change, sourceLocation: sourceLocation)
    #expect(network == kept.states[change], sourceLocation: sourceLocation)
    #expect(try store.log(1...last + 1) == (last == 0 ? [] : kept.store.log(1...last)), sourceLocation: sourceLocation)
    #expect(try StoreCheck(store).isWhole, sourceLocation: sourceLocation)
}

extension SQLiteRestoration {
    /// Restores a backup, as a test does it.
    init(of backup: String, to target: String, keepingAs keptAs: String) {
        let note = Change.Note(author: "bob", moment: Moment(milliseconds: 1_700_000_900_000), reason: "terug")
        self.init(of: backup, to: target, keepingAs: keptAs, note)
    }
}
