public import RaakvlakNetwork
import Synchronization

/// A store that lasts as long as the program: for trying something out, and as the measure of the others.
public final class MemoryStore: Store {
    private struct State: Sendable {
        var network = NetworkBuilder().build().network
        var log: [SealedChange] = []
        var lastMoment: Moment?
        var changesOfNode: [Node.ID: [Int]] = [:]
    }

    private let state = Mutex(State())

    /// An empty store.
    public init() {}

    /// The number of the last change; 0 where there is none.
    public func lastChange() throws(StoreError) -> Int { state.withLock { $0.log.count } }

    /// All facts as they are now, with the number of the last change.
    public func network() throws(StoreError) -> (network: Network, change: Int) {
        state.withLock { ($0.network, $0.log.count) }
    }

    /// What is stated under a key now.
    public func fact(_ key: Fact.Key) throws(StoreError) -> Fact? {
        try NetworkFacts(state.withLock { $0.network }).fact(key)
    }

    /// All ties of which a node is one end.
    public func ties(at node: Node.ID) throws(StoreError) -> [Tie] {
        try NetworkFacts(state.withLock { $0.network }).ties(at: node)
    }

    /// Makes a change.
    public func commit(_ edits: [Edit], _ note: Change.Note) throws(StoreError) -> Change {
        try state.withLock { state throws(StoreError) in
            try EditCheck.check(edits, against: NetworkFacts(state.network))
            state.network = try state.network.holding(edits)
            let change = Change(number: state.log.count + 1, note: note.notBefore(state.lastMoment), edits: edits)
            state.lastMoment = change.note.moment
            state.log.append(SealedChange(sealing: change, after: state.log.last?.digest ?? .zero))
            for node in Set(edits.flatMap(\.key.nodes)) { state.changesOfNode[node, default: []].append(change.number) }
            return change
        }
    }

    /// The changes with numbers in a range, as they stand in the log.
    public func log(_ numbers: ClosedRange<Int>) throws(StoreError) -> [SealedChange] {
        state.withLock { state in state.log.filter { numbers.contains($0.number) } }
    }

    /// The numbers of the changes that touch a node or its ties, ascending.
    public func changes(of node: Node.ID) throws(StoreError) -> [Int] {
        state.withLock { $0.changesOfNode[node] ?? [] }
    }

    /// What is wrong with what is stored: nothing, since a network that is not whole can't be.
    public func integrityFaults() throws(StoreError) -> [String] { [] }

    /// Answers no question in SQL: nothing in it is a table.
    public func query(_ sql: String, timeLimit: Duration, limit: Int) throws(StoreError) -> QueryResult {
        throw .noSQL
    }
}
