internal import Foundation
internal import RaakvlakStore

/// Writes the tables of a network anew, so that their files hold nothing of what was changed or deleted.
///
/// It needs a connection to the server itself: no pooler in between, and the right to do it.
struct TableWiping {
    private let location: PostgresLocation

    /// For how long it waits until nobody sees what was there before.
    private static let patience = Duration.seconds(5)

    init(_ location: PostgresLocation) { self.location = location }

    /// Wipes, and sees to it that it was done.
    ///
    /// - Throws: `StoreError.notWiped`, with the reason: other transactions that still see the old rows, a lock, no rights.
    func run() throws(StoreError) {
        do throws(PostgresFault) {
            let session = try PostgresSession(location.uri)
            try session.run("SET lock_timeout = \(PostgresTransactions.lockTimeout)")
            let end = ContinuousClock.now + Self.patience
            while let reason = try remains(session) {
                if .now > end { throw fault(reason) }
                Thread.sleep(forTimeInterval: 0.2)
            }
        } catch {
            throw .notWiped(location.description, reason: error.message)
        }
    }

    private func fault(_ reason: String) -> PostgresFault {
        PostgresFault(state: "55006", message: reason, isConnected: true)
    }

    /// Writes the tables anew.
    ///
    /// - Returns: Why something of the old rows is left; nil where nothing is.
    private func remains(_ session: PostgresSession) throws(PostgresFault) -> String? {
        session.begin()
        let schema = PostgresSchema(location.network)
        let tables = StoreTable.tables.map { "\(schema.name).\($0.name)" }
        try session.run("VACUUM (FULL, VERBOSE) \(tables.joined(separator: ", "))")
        for notice in session.notices.all {
            // A table that this role may not write anew is skipped with a warning.
            if notice.severity == "WARNING" { return notice.message }
            // Rows that are dead but that an older transaction still sees: the number stands first.
            let dead = notice.detail.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).first.flatMap { Int($0) }
            if notice.severity == "INFO", !notice.detail.isEmpty, dead != 0 { return notice.detail }
        }
        return nil
    }
}
