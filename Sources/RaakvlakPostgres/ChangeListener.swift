internal import Foundation
internal import RaakvlakStore
internal import Synchronization

/// Hears of changes as they are made, through a connection of its own.
final class ChangeListener: Sendable {
    private let uri: String
    private let channel: String
    private enum State {
        case silent
        case listening(PostgresConnection)
        /// A standby lets nobody listen.
        case refused
    }

    private let state = Mutex(State.silent)

    init(_ uri: String, channel: String) { (self.uri, self.channel) = (uri, channel) }

    /// Begins to listen, where that was not done yet.
    func start() { _ = listening() }

    /// Waits until the server tells of a change, at most so long.
    ///
    /// Behind a pooler that hands out connections for one transaction it never does.
    func wait(milliseconds: Int) {
        guard let connection = listening() else {
            return Thread.sleep(forTimeInterval: Double(milliseconds) / 1_000)
        }
        let isConnected = connection.use { session in
            _ = session.awaitNotice(milliseconds: milliseconds)
            return session.isConnected
        }
        if !isConnected { state.withLock { $0 = .silent } }
    }

    private func listening() -> PostgresConnection? {
        state.withLock { state in
            switch state {
            case .listening(let connection): return connection
            case .refused: return nil
            case .silent: break
            }
            guard let made = try? PostgresConnection(uri) else { return nil }
            do throws(PostgresFault) {
                try made.use { session throws(PostgresFault) in _ = try session.run("LISTEN \"\(channel)\"") }
                state = .listening(made)
                return made
            } catch {
                if !error.isLost { state = .refused }
                return nil
            }
        }
    }
}
