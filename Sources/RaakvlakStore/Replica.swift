public import RaakvlakNetwork
import Synchronization

/// The network of a store in memory, brought up to date with what anybody changes.
public final class Replica: Sendable {
    /// A network, and the number of the change after which it was so.
    public typealias State = (network: Network, change: Int)

    private let store: any Store
    private let kept: Mutex<(state: State, digest: Digest?)>

    /// How many changes are read at a time.
    private static let stretch = 1_000

    /// The network of a store as it is now.
    public init(of store: any Store) throws(StoreError) {
        self.store = store
        kept = Mutex(try Self.read(store))
    }

    private static func read(_ store: any Store) throws(StoreError) -> (state: State, digest: Digest?) {
        let state = try store.network()
        return (state, try digest(of: state.change, in: store))
    }

    private static func digest(of change: Int, in store: any Store) throws(StoreError) -> Digest? {
        change == 0 ? nil : try store.log(change...change).first?.digest
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
        try kept.withLock { kept throws(StoreError) in
            let known = kept.state.change
            guard try Self.digest(of: known, in: store) == kept.digest else {
                // Another store was put in the place of this one.
                kept = try Self.read(store)
                return []
            }
            var (changes, last): ([Change], Int) = ([], known)
            while true {
                let next = try store.changes(last + 1...last + Self.stretch)
                guard let newest = next.last else { break }
                changes += next
                last = newest.number
            }
            guard !changes.isEmpty else { return [] }
            if let following = Self.following(kept.state, changes) {
                kept = (following, try Self.digest(of: last, in: store))
            } else {
                kept = try Self.read(store)
            }
            return changes
        }
    }

    /// Waits for a change, at most so long, and takes it over.
    ///
    /// - Returns: The changes since, in their order; none where the time is over.
    public func awaitUpdate(within patience: Duration) throws(StoreError) -> [Change] {
        let known = state.change
        guard try store.awaitChange(after: known, within: patience) > known else { return [] }
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
