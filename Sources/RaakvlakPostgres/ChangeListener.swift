internal import Foundation
internal import RaakvlakStore
internal import Synchronization

/// Hears of changes as they are made, through a connection of its own.
final class ChangeListener: Sendable {
    private let uri: String
    private let channel: String
    private let connection = Mutex<PostgresConnection?>(nil)

    init(_ uri: String, channel: String) { (self.uri, self.channel) = (uri, channel) }

    /// Begins to listen, where that was not done yet.
    ///
    /// - Returns: Whether it listens; a standby lets nobody listen.
    @discardableResult
    func start() -> Bool { listening() != nil }

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
        if !isConnected { self.connection.withLock { $0 = nil } }
    }

    private func listening() -> PostgresConnection? {
        connection.withLock { connection in
            if let connection { return connection }
            guard let made = try? PostgresConnection(uri),
                (try? made.use({ session throws(PostgresFault) in _ = try session.run("LISTEN \"\(channel)\"") }))
                    != nil
            else { return nil }
            connection = made
            return made
        }
    }
}
