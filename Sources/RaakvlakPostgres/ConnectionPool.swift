internal import RaakvlakStore
internal import Synchronization

/// A connection that callers on any thread may have, one at a time.
final class PostgresConnection: Sendable {
    private let session: Mutex<PostgresSession>

    /// Connects.
    init(_ uri: String) throws(PostgresFault) {
        let session = try PostgresSession(uri)
        self.session = Mutex(session)
    }

    /// Does something through it, while nobody else does.
    func use<Value: Sendable, Failure: Error>(
        _ body: (PostgresSession) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try session.withLock { session throws(Failure) in try body(session) }
    }
}

/// Connections to one server that are kept for the next caller.
final class ConnectionPool: Sendable {
    private let uri: String
    private let idle = Mutex<[PostgresConnection]>([])
    /// How many are kept at most.
    private static let most = 8

    init(_ uri: String) { self.uri = uri }

    /// A connection that nobody else has.
    func take() throws(PostgresFault) -> PostgresConnection {
        if let connection = idle.withLock({ $0.popLast() }) { return connection }
        return try PostgresConnection(uri)
    }

    /// Keeps a connection that is in order.
    func put(_ connection: PostgresConnection) {
        idle.withLock { idle in if idle.count < Self.most { idle.append(connection) } }
    }

    /// Lets all of them go: one was lost, and so probably are the others.
    func clear() { idle.withLock { $0.removeAll() } }
}
