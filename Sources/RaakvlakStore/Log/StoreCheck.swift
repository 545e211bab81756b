public import RaakvlakNetwork

/// Whether a store is whole: the engine's own check, the chain of the log, and that all changes together give the facts, and
/// what is told of which changes concern whom.
public struct StoreCheck: Hashable, Sendable {
    /// Something that is not as it should be.
    public enum Fault: Hashable, Sendable {
        /// What the engine finds wrong: damage, or references that lead nowhere.
        case engine(String)
        /// A change is not what was recorded, or is missing.
        case change(Int)
        /// The facts are not what the changes give together.
        case factsDiffer
        /// It is told otherwise than the changes say which of them concern so many nodes, and this one of them.
        case concernsDiffer(count: Int, Node.ID)

        /// What is wrong, of the store at a place.
        public func phrase(at place: String) -> Phrase {
            switch self {
            case .engine(let text): Phrase("\(place): \(Texts.shown(text))")
            case .change(let number): Texts.faultyChange(place, number)
            case .factsDiffer: Texts.factsDiffer(place)
            case .concernsDiffer(let count, let node): Texts.concernsDiffer(place, count, node)
            }
        }
    }

    /// What is wrong.
    public let faults: [Fault]
    /// The number of the last change; 0 where there is none.
    public let lastChange: Int
    /// The digest of the last change: whoever keeps it elsewhere sees whether anything was replaced.
    public let digest: Digest?

    /// Whether nothing is wrong.
    public var isWhole: Bool { faults.isEmpty }

    /// How often a store is looked at that others change meanwhile.
    private static let attempts = 5

    /// Checks a store.
    ///
    /// What is wrong is looked at again where the store changed meanwhile: an erasure takes texts out of the log that were
    /// still there a moment before.
    /// - Throws: `StoreError`, where so much is wrong that it can't be read.
    /// - Complexity: O(facts + edits).
    public init(_ store: some Store) throws(StoreError) {
        var check = try Self(at: store.lastChange(), store)
        for _ in 1..<Self.attempts where !check.isWhole {
            let last = try store.lastChange()
            if last == check.lastChange { break }
            check = try Self(at: last, store)
        }
        self = check
    }

    private init(at start: Int, _ store: some Store) throws(StoreError) {
        var faults = try store.integrityFaults().map(Fault.engine)
        let changes = try store.faultyChanges()
        faults += changes.map(Fault.change)
        let (network, last) = try store.network()
        // Of a log that was altered, nothing follows.
        if changes.isEmpty {
            let replay = try store.replay(to: last)
            if try !replay.gives(network) { faults.append(.factsDiffer) }
            let differing = try replay.differences(from: store.changesOfNodes())
            if let first = differing.min() { faults.append(.concernsDiffer(count: differing.count, first)) }
        }
        self.faults = faults
        lastChange = faults.isEmpty ? last : start
        digest = try store.digest(of: lastChange)
    }
}

extension LogReplay {
    /// Whether it gives these facts; what it can't give is no network at all.
    fileprivate func gives(_ network: Network) throws(StoreError) -> Bool {
        do { return try self.network() == network } catch {
            guard case .notHeld = error else { throw error }
            return false
        }
    }
}
