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

    public func lastChange() throws(StoreError) -> Int { state.withLock { $0.log.count } }

    public func network() throws(StoreError) -> (network: Network, change: Int) {
        state.withLock { ($0.network, $0.log.count) }
    }

    public func fact(_ key: Fact.Key) throws(StoreError) -> Fact? {
        try NetworkFacts(state.withLock { $0.network }).fact(key)
    }

    public func ties(at node: Node.ID) throws(StoreError) -> [Tie] {
        try NetworkFacts(state.withLock { $0.network }).ties(at: node)
    }

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

    public func log(_ numbers: ClosedRange<Int>) throws(StoreError) -> [SealedChange] {
        state.withLock { state in state.log.filter { numbers.contains($0.number) } }
    }

    public func changes(of node: Node.ID) throws(StoreError) -> [Int] {
        state.withLock { $0.changesOfNode[node] ?? [] }
    }
}

/// The facts of a network.
struct NetworkFacts: Facts {
    private let network: Network

    init(_ network: Network) { self.network = network }

    func node(_ id: Node.ID) throws(StoreError) -> Node? { network[id] }

    func tie(_ key: Fact.TieKey) throws(StoreError) -> Tie? {
        network.ties(of: key.kind).first { Fact.TieKey($0) == key }
    }

    func ties(_ kind: TieKind, from node: Node.ID) throws(StoreError) -> [Tie] {
        network.ties(of: kind).filter { $0.from == node }
    }

    func ties(at node: Node.ID) throws(StoreError) -> [Tie] {
        network.ties.filter { $0.from == node || $0.to == node }
    }
}
