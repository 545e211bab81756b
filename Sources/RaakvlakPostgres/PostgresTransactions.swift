internal import Foundation
internal import RaakvlakStore

/// Transactions on one network, tried again where the server was lost or they stood in each other's way.
struct PostgresTransactions: Sendable {
    private let pool: ConnectionPool
    private let schema: PostgresSchema
    private let place: String

    /// For how many seconds something is tried again; a server that starts anew takes some.
    private static let patience = 15.0
    /// Milliseconds: how long a writer waits for others, and how long one statement may take.
    private static let (lockTimeout, statementTimeout) = (5_000, 300_000)

    init(_ location: PostgresLocation) {
        pool = ConnectionPool(location.uri)
        schema = PostgresSchema(location.network)
        place = location.description
    }

    /// Sees to it that the network is there and no newer than this program, and brings its tables up to date.
    func open(makesNew: Bool) throws(StoreError) {
        try attempt(isReading: !makesNew) { session in
            let found = try schema.version(session, at: place)
            if found == nil, !makesNew { throw StoreError.noSuchStore(place) }
            let known = PostgresSchema.version
            if let found, found > known { throw StoreError.newerSchema(place, found: found, known: known) }
            if found != known { try schema.migrate(session, at: place) }
        }
    }

    /// Reads in one transaction: all of it is of one moment.
    func read<Value: Sendable>(
        _ body: (PostgresFacts) throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        try retrying(isReading: true) { session in
            try session.run(
                """
                BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; \
                SET LOCAL statement_timeout = \(Self.statementTimeout)
                """
            )
            let value = try body(PostgresFacts(session, schema, at: place))
            try session.run("COMMIT")
            return value
        }
    }

    /// What a change is made on.
    struct Writing {
        /// The facts as they are.
        let facts: PostgresFacts
        /// Takes the change.
        let writer: PostgresWriter
        /// The last change.
        let last: PostgresFacts.LastChange
    }

    /// Changes something in one transaction, while nobody else does.
    ///
    /// - Parameter body: Makes the change; what it recorded.
    func write(
        _ body: (Writing) throws(StoreError) -> (change: Change, digest: Digest)
    ) throws(StoreError) -> Change {
        var recorded: (change: Change, digest: Digest)?
        return try retrying(isReading: false) { session in
            let facts = PostgresFacts(session, schema, at: place)
            let last = try facts.lastChange(of: session.run(begin))
            // Of a commit whose answer was lost, nobody knows whether it was done, until nobody else is at it any more.
            if let (change, digest) = recorded {
                if try facts.digest(of: change.number) == digest {
                    _ = session.rollBack()
                    return change
                }
                recorded = nil
            }
            let writing = Writing(facts: facts, writer: PostgresWriter(session, schema), last: last)
            let made = try body(writing)
            recorded = made
            try session.run("SELECT pg_notify('\(schema.channel)', '\(made.change.number)'); COMMIT")
            return made.change
        } givingUp: { error in
            guard case .unreachable = error, let recorded else { return error }
            return .unknownOutcome(place, change: recorded.change.number)
        }
    }

    /// Writes all tables anew, so that their files hold nothing but what is there.
    ///
    /// - Throws: `StoreError.notWiped`, where others are at work for too long.
    func wipe() throws(StoreError) {
        do throws(StoreError) {
            try attempt(isReading: false) { session in
                try session.run("SET lock_timeout = \(Self.lockTimeout)")
                defer { _ = try? session.run("RESET lock_timeout") }
                let tables = StoreTable.tables.map { "\(schema.name).\($0.name)" }
                try session.run("VACUUM (FULL, ANALYZE) \(tables.joined(separator: ", "))")
            }
        } catch {
            throw error.afterErasing(at: place)
        }
    }

    /// Begins a change: after the others, and acknowledged only when it is on the disk, whatever the server's settings.
    private var begin: String {
        """
        BEGIN ISOLATION LEVEL READ COMMITTED;
        SET LOCAL lock_timeout = \(Self.lockTimeout);
        SET LOCAL statement_timeout = \(Self.statementTimeout);
        SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
        SELECT pg_advisory_xact_lock(\(schema.lock));
        \(PostgresFacts.lastChange(schema))
        """
    }

    // MARK: Trying again

    /// Does something until it is done, or can't be.
    private func retrying<Value: Sendable>(
        isReading: Bool,
        _ body: (PostgresSession) throws -> Value,
        givingUp: (StoreError) -> StoreError = { $0 }
    ) throws(StoreError) -> Value {
        let end = Date.now.addingTimeInterval(Self.patience)
        var pause = 0.02
        while true {
            do throws(StoreError) { return try attempt(isReading: isReading, body) } catch {
                switch error {
                case .unreachable, .busy: if Date.now > end { throw givingUp(error) }
                default: throw error
                }
            }
            Thread.sleep(forTimeInterval: pause * Double.random(in: 0.5...1))
            pause = min(pause * 2, 0.5)
        }
    }

    /// Does something once, through a connection that is let go where it is no longer in order.
    private func attempt<Value: Sendable>(
        isReading: Bool,
        _ body: (PostgresSession) throws -> Value
    ) throws(StoreError) -> Value {
        do {
            let connection = try pool.take()
            do {
                let value = try connection.use { session in try body(session) }
                pool.put(connection)
                return value
            } catch {
                let isInOrder = connection.use { session in session.isConnected && session.rollBack() }
                if isInOrder { pool.put(connection) } else { pool.clear() }
                throw error
            }
        } catch let error as StoreError {
            throw error
        } catch let fault as PostgresFault {
            throw fault.storeError(at: place, isReading: isReading)
        } catch {
            throw .failed(place, reason: "\(error)")
        }
    }
}
