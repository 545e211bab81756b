internal import Foundation
internal import RaakvlakStore

/// Transactions on one network, tried again where the server was lost or they stood in each other's way.
struct PostgresTransactions: Sendable {
    private let pool: ConnectionPool
    private let schema: PostgresSchema
    private let place: String

    /// For how long something is tried again; a server that starts anew takes some seconds.
    private let patience: Duration
    /// Milliseconds: how long a writer waits for others, and how long one statement may take.
    static let (lockTimeout, statementTimeout) = (5_000, 300_000)

    init(_ location: PostgresLocation, patience: Duration) {
        pool = ConnectionPool(location.uri)
        schema = PostgresSchema(location.network)
        place = location.description
        self.patience = patience
    }

    /// Sees to it that the network is there and no newer than this program, and brings its tables up to date.
    ///
    /// Who only reads may find tables of an earlier version, which they may not change.
    func open(_ access: StoreAccess) throws(StoreError) {
        do throws(Attempt) {
            try attempt(isReading: access != .making) { session in
                let found = try schema.version(session, at: place)
                if found == nil, access != .making { throw StoreError.noSuchStore(place) }
                let known = PostgresSchema.version
                if let found, found > known { throw StoreError.newerSchema(place, found: found, known: known) }
                if found == known { return }
                do { try schema.migrate(session, at: place) } catch let fault as PostgresFault {
                    let isForbidden = ["42501", "25006"].contains(fault.state)
                    guard access == .reading, (found ?? 0) > 0, isForbidden else { throw fault }
                    _ = session.rollBack()
                }
            }
        } catch {
            throw error.error
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
        /// What the server answered to each question.
        let answers: ArraySlice<PostgresRows>
    }

    /// What a transaction records: how the log ends after it.
    struct Recorded {
        private let end: LogEnd
        /// How the log ended that was replaced; nil where it was only gone on with.
        private let replaced: LogEnd?

        /// One more change.
        init(_ change: SealedChange) {
            (end, replaced) = (LogEnd(number: change.number, digest: change.digest), nil)
        }

        /// A log in the place of another.
        init(_ end: LogEnd, replacing former: LogEnd) { (self.end, replaced) = (end, former) }

        /// What is told to those who listen.
        var number: Int { end.number }

        /// Whether it was committed; nil where that can't be told any more.
        func isDone(_ facts: PostgresFacts, _ last: PostgresFacts.LastChange) throws(StoreError) -> Bool? {
            guard let replaced else { return try facts.digest(of: end.number) == end.digest }
            // The log that was replaced may begin with all of the one that was put there.
            let found = LogEnd(number: last.number, digest: last.digest)
            return found == end ? true : found == replaced ? false : nil
        }
    }

    /// Changes something in one transaction, while nobody else does: `body` does it, and says what it recorded.
    ///
    /// The server is waited for twice: for the answers to the questions, and at the end.
    func write<Value: Sendable>(
        asking questions: [PostgresStatement] = [],
        _ body: (Writing) throws(StoreError) -> (value: Value, recorded: Recorded)
    ) throws(StoreError) -> Value {
        // What was to be committed when the connection was lost.
        var pending: (value: Value, recorded: Recorded)?
        return try retrying(isReading: false) { session in
            let facts = PostgresFacts(session, schema, at: place)
            let begin = begin
            let answers = try session.run(begin + questions)
            let last = try facts.lastChange(of: answers[begin.count - 1])
            // Of a commit whose answer was lost, nobody knows whether it was done, until nobody else is at it any more.
            if let (value, recorded) = pending {
                guard let isDone = try recorded.isDone(facts, last) else { throw unknownOutcome(of: recorded) }
                if isDone {
                    _ = session.rollBack()
                    return value
                }
                pending = nil
            }
            let writer = PostgresWriter(session, schema)
            let made = try body(
                Writing(facts: facts, writer: writer, last: last, answers: answers.dropFirst(begin.count))
            )
            pending = made
            do throws(PostgresFault) {
                let end = try writer.flush([notice(of: made.recorded.number), PostgresStatement("COMMIT")])
                // A transaction in which something failed is taken back without a word.
                guard end?.command == "COMMIT" else { throw Self.takenBack }
            } catch {
                if !error.isLost { pending = nil }
                throw error
            }
            return made.value
        } givingUp: { error in
            pending.map { unknownOutcome(of: $0.recorded) } ?? error
        }
    }

    private func unknownOutcome(of recorded: Recorded) -> StoreError {
        .unknownOutcome(place, change: recorded.number)
    }

    private static let takenBack = PostgresFault(state: "25P02", message: "rollback", isConnected: true)

    /// Begins a change: after the others, and acknowledged only when it is on the disk, whatever the server's settings.
    ///
    /// The last statement asks for the last change.
    private var begin: [PostgresStatement] {
        [
            PostgresStatement("BEGIN ISOLATION LEVEL READ COMMITTED"),
            // All settings hold before the lock is waited for. The plans that the server keeps look at indexes only: they are
            // good for tables that have grown.
            PostgresStatement(
                """
                SELECT pg_advisory_xact_lock(\(schema.lock)) FROM (
                    SELECT set_config('lock_timeout', '\(Self.lockTimeout)', true),
                    set_config('statement_timeout', '\(Self.statementTimeout)', true),
                    set_config('enable_seqscan', 'off', true),
                    CASE WHEN current_setting('synchronous_commit') = 'off'
                        THEN set_config('synchronous_commit', 'on', true) END
                    OFFSET 0
                ) AS settings
                """
            ),
            PostgresStatement(PostgresFacts.lastChange(schema)),
        ]
    }

    /// Tells of a change, to those who listen, once it is committed.
    private func notice(of change: Int) -> PostgresStatement {
        PostgresStatement("SELECT pg_notify($1, $2)", [schema.channel, String(change)])
    }

    // MARK: Trying again

    /// Why something was not done, and whether it may be tried again.
    struct Attempt: Error {
        let error: StoreError
        let isPassing: Bool
    }

    /// Does something until it is done, or can't be; `givingUp` says what is thrown then.
    private func retrying<Value: Sendable>(
        isReading: Bool,
        _ body: (PostgresSession) throws -> Value,
        givingUp: (StoreError) -> StoreError = { $0 }
    ) throws(StoreError) -> Value {
        let end = ContinuousClock.now + patience
        var pause = 0.02
        while true {
            do throws(Attempt) { return try attempt(isReading: isReading, body) } catch {
                if !error.isPassing || .now > end { throw givingUp(error.error) }
            }
            Thread.sleep(forTimeInterval: pause * Double.random(in: 0.5...1))
            pause = min(pause * 2, 0.5)
        }
    }

    /// Does something once, through a connection that is let go where it is no longer in order.
    private func attempt<Value: Sendable>(
        isReading: Bool,
        _ body: (PostgresSession) throws -> Value
    ) throws(Attempt) -> Value {
        let connection: PostgresConnection
        do throws(PostgresFault) { connection = try pool.take() } catch {
            throw Attempt(error: error.storeError(at: place, isReading: isReading), isPassing: true)
        }
        do {
            let value = try connection.use { session in
                session.begin()
                return try body(session)
            }
            pool.put(connection)
            return value
        } catch {
            let (isInOrder, fault) = connection.use { ($0.isConnected && $0.rollBack(), $0.lastFault) }
            if isInOrder { pool.put(connection) } else { pool.clear() }
            throw Attempt(error: storeError(error, isReading: isReading), isPassing: fault?.isPassing ?? false)
        }
    }

    private func storeError(_ error: any Error, isReading: Bool) -> StoreError {
        switch error {
        case let error as StoreError: error
        case let fault as PostgresFault: fault.storeError(at: place, isReading: isReading)
        default: .failed(place, reason: "\(error)")
        }
    }
}
