public import RaakvlakNetwork
import Synchronization

/// A store that lasts as long as the program: for trying something out, and as the measure of the others.
public final class MemoryStore: Store {
    private struct State: Sendable {
        var network = NetworkBuilder().build().network
        var log: [SealedChange] = []
        var lastMoment: Moment?
        var changesOfNode: [Node.ID: [Int]] = [:]
        var marks: Set<ErasedMark> = []

        /// Appends a change to the log.
        mutating func append(_ change: Change) {
            lastMoment = change.note.moment
            log.append(SealedChange(sealing: change, after: log.last?.digest ?? .zero))
            for node in Set(change.edits.flatMap(\.key.nodes)) {
                changesOfNode[node, default: []].append(change.number)
            }
        }
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
            try ErasureList(state.marks).check(edits, against: NetworkFacts(state.network))
            state.network = try state.network.holding(edits)
            let change = Change(number: state.log.count + 1, note: note.notBefore(state.lastMoment), edits: edits)
            state.append(change)
            return change
        }
    }

    /// Takes something out of the facts and the log.
    public func erase(_ erasure: Erasure, _ note: Change.Note) throws(StoreError) -> Change {
        try state.withLock { state throws(StoreError) in
            let change = try erasure.change(state.log.count + 1, note, notBefore: state.lastMoment)
            state.network = try erasure.network(after: state.network)
            for replacement in erasure.texts { state.log.replace(replacement) }
            for id in erasure.gone { state.changesOfNode[id] = nil }
            for (old, new) in erasure.renamed {
                state.changesOfNode[new] = state.changesOfNode.removeValue(forKey: old)
            }
            state.marks = state.marks.union(erasure.marks).subtracting(erasure.lifted)
            state.append(change)
            return change
        }
    }

    /// The marks of all who were erased.
    public func erasedMarks() throws(StoreError) -> Set<ErasedMark> { state.withLock { $0.marks } }

    /// Does nothing: there are no files.
    public func wipe() throws(StoreError) {}

    /// The changes with numbers in a range, as they stand in the log.
    public func log(_ numbers: ClosedRange<Int>) throws(StoreError) -> [SealedChange] {
        state.withLock { state in state.log.filter { numbers.contains($0.number) } }
    }

    /// The digest of the change with a number; nil where there is none.
    public func digest(of change: Int) throws(StoreError) -> Digest? {
        state.withLock { state in
            state.log.indices.contains(change - 1) ? state.log[change - 1].digest : nil
        }
    }

    /// The numbers of the changes that touch a node or its ties, ascending.
    public func changes(of node: Node.ID) throws(StoreError) -> [Int] {
        state.withLock { $0.changesOfNode[node] ?? [] }
    }

    /// The numbers of the changes that touch each node or its ties, ascending.
    public func changesOfNodes() throws(StoreError) -> [Node.ID: [Int]] { state.withLock { $0.changesOfNode } }

    /// What is wrong with what is stored: nothing, since a network that is not whole can't be.
    public func integrityFaults() throws(StoreError) -> [String] { [] }

    /// Answers no question in SQL: nothing in it is a table.
    public func query(_ sql: String, timeLimit: Duration, limit: Int) throws(StoreError) -> QueryResult {
        throw .noSQL
    }
}

extension MemoryStore: ContentsStore {
    /// Calls `body` with all that is kept.
    package func withContents<Value: Sendable>(
        _ body: (any StoreContents) throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        let state = state.withLock { $0 }
        return try body(
            MemoryContents(
                network: state.network,
                log: state.log,
                changesOfNodes: state.changesOfNode,
                marks: state.marks
            )
        )
    }
}

extension [SealedChange] {
    /// Puts a text in place of another.
    fileprivate mutating func replace(_ replacement: Erasure.Replacement) {
        guard let index = firstIndex(where: { $0.number == replacement.place.change }) else { return }
        self[index] = self[index].replacing(replacement)
    }
}

extension SealedChange {
    /// The same with one text replaced; the digest stays.
    fileprivate func replacing(_ replacement: Erasure.Replacement) -> SealedChange {
        guard let place = replacement.place.edit else {
            return SealedChange(number: number, note: replacement.text, edits: edits, digest: digest)
        }
        var edits = edits
        edits[place] = replacement.text
        return SealedChange(number: number, note: note, edits: edits, digest: digest)
    }
}
