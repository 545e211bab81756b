public import RaakvlakNetwork

/// Whether a store is whole: the engine's own check, the chain of the log, and that all changes together give the facts.
public struct StoreCheck: Hashable, Sendable {
    /// Something that is not as it should be.
    public enum Fault: Hashable, Sendable {
        /// What the engine finds wrong: damage, or references that lead nowhere.
        case engine(String)
        /// A change is not what was recorded, or is missing.
        case change(Int)
        /// The facts are not what the changes give together.
        case factsDiffer

        /// What is wrong, of the store at a place.
        public func phrase(at place: String) -> Phrase {
            switch self {
            case .engine(let text): Phrase("\(place): \(text)")
            case .change(let number): Texts.faultyChange(place, number)
            case .factsDiffer: Texts.factsDiffer(place)
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

    /// Checks a store.
    ///
    /// - Throws: `StoreError`, where so much is wrong that it can't be read.
    /// - Complexity: O(facts + edits).
    public init(_ store: some Store) throws(StoreError) {
        var faults = try store.integrityFaults().map(Fault.engine)
        let changes = try store.faultyChanges()
        faults += changes.map(Fault.change)
        let (network, last) = try store.network()
        // Of a log that was altered, nothing follows.
        if changes.isEmpty, try !store.hasReplayed(network, to: last) { faults.append(.factsDiffer) }
        self.faults = faults
        lastChange = last
        digest = last == 0 ? nil : try store.log(last...last).first?.digest
    }
}

extension Store {
    /// Whether the changes up to one give these facts; what they can't give is no network at all.
    fileprivate func hasReplayed(_ network: Network, to last: Int) throws(StoreError) -> Bool {
        do { return try replayed(to: last) == network } catch {
            guard case .notHeld = error else { throw error }
            return false
        }
    }
}
