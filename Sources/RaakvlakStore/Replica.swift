public import RaakvlakNetwork
import Synchronization

/// The network of a store in memory, brought up to date with what anybody changes.
public final class Replica: Sendable {
    /// A network, and the number of the change after which it was so.
    public typealias State = (network: Network, change: Int)

    private struct Kept: Sendable {
        var state: State
        /// The digest of the last change: another one means another log.
        var digest: Digest?
    }

    private let store: any Store
    private let kept: Mutex<Kept>
    /// Held by the one who brings it up to date; who asks for the state need not wait.
    private let updating = Mutex(())

    /// How many changes are read at a time.
    private static let stretch = 1_000

    /// The network of a store as it is now.
    public init(of store: any Store) throws(StoreError) {
        self.store = store
        kept = Mutex(try Self.read(store))
    }

    private static func read(_ store: any Store) throws(StoreError) -> Kept {
        while true {
            let before = try store.digest(of: store.lastChange())
            let state = try store.network()
            // Neither a change nor another log came in between.
            let digest = try store.digest(of: state.change)
            if digest == before { return Kept(state: state, digest: digest) }
        }
    }

    /// The network as it was when it was last brought up to date.
    public var state: State { kept.withLock { $0.state } }

    /// Takes over what changed since.
    ///
    /// - Returns: The changes, in their order; none where all was read anew, since the log is not what it was.
    /// - Throws: `StoreError`; the state is then as it was.
    /// - Complexity: O(facts + edits) where something changed.
    @discardableResult
    public func update() throws(StoreError) -> [Change] {
        try updating.withLock { _ throws(StoreError) in
            let known = kept.withLock { $0 }
            let (now, changes) = try next(after: known)
            kept.withLock { $0 = now }
            return changes
        }
    }

    private func next(after known: Kept) throws(StoreError) -> (Kept, [Change]) {
        guard try store.digest(of: known.state.change) == known.digest else {
            // Another log was put in the place of this one.
            return (try Self.read(store), [])
        }
        var (changes, digest): ([Change], Digest?) = ([], known.digest)
        while true {
            let first = known.state.change + changes.count + 1
            let sealed = try store.log(first...first + Self.stretch - 1)
            guard let newest = sealed.last else { break }
            for link in sealed {
                guard let change = link.change else { throw .damaged("", detail: "change \(link.number)") }
                changes.append(change)
            }
            digest = newest.digest
        }
        if changes.isEmpty { return (known, []) }
        guard let state = Self.following(known.state, changes) else { return (try Self.read(store), changes) }
        return (Kept(state: state, digest: digest), changes)
    }

    /// Waits for a change, at most so long, and takes it over.
    ///
    /// - Returns: The changes since, in their order; none where the time is over, or all was read anew.
    public func awaitUpdate(within patience: Duration) throws(StoreError) -> [Change] {
        _ = try store.awaitChange(after: state.change, within: patience)
        return try update()
    }

    /// The state after changes; nil where they do not follow it, or tell not all, so that all must be read anew.
    private static func following(_ state: State, _ changes: [Change]) -> State? {
        // What an erasure took away, the log does not tell.
        guard changes.allSatisfy(\.note.erased.isEmpty) else { return nil }
        guard let network = try? state.network.applying(changes.lazy.flatMap(\.edits)), let last = changes.last
        else { return nil }
        return (network, last.number)
    }
}
