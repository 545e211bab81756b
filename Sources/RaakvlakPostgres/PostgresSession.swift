internal import CPostgres
internal import Foundation

/// A connection to a server, in the hands of one caller at a time.
final class PostgresSession {
    let connection: OpaquePointer?
    /// What the server said besides its answers.
    let notices = NoticeList()
    /// What went wrong last; nil where nothing did.
    private(set) var lastFault: PostgresFault?
    /// What the server holds ready.
    var prepared = PreparedStatements()

    /// How long to wait for a server, and when a silent one counts as lost: in seconds, the last in milliseconds.
    private static let defaults = [
        ("connect_timeout", "5"), ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
        ("tcp_user_timeout", "25000"),
        ("fallback_application_name", "raakvlak"),
    ]

    /// Connects.
    ///
    /// - Throws: `PostgresFault`.
    init(_ uri: String) throws(PostgresFault) {
        let settings = Self.defaults + [("dbname", uri), ("client_encoding", "UTF8")]
        connection = CStringList.with(settings.map(\.0)) { names in
            CStringList.with(settings.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
        }
        guard PQstatus(connection) == CONNECTION_OK else {
            // The connection is closed with the session; there is no code where none came about.
            let isRefused = PQconnectionNeedsPassword(connection) == 1 || PQconnectionUsedPassword(connection) == 1
            throw PostgresFault(
                state: isRefused ? PostgresFault.notAdmitted : "08001",
                message: Self.line(PQerrorMessage(connection)),
                isConnected: false
            )
        }
        let receiver = Unmanaged.passUnretained(notices).toOpaque()
        PQsetNoticeReceiver(connection, { receiver, result in NoticeList.take(receiver, result) }, receiver)
    }

    deinit { PQfinish(connection) }

    /// Whether it can still be used.
    var isConnected: Bool { PQstatus(connection) == CONNECTION_OK }

    /// Takes back what was begun and not committed.
    ///
    /// - Returns: Whether no transaction is open then.
    func rollBack() -> Bool {
        if PQtransactionStatus(connection) != PQTRANS_IDLE { _ = try? run("ROLLBACK") }
        return PQtransactionStatus(connection) == PQTRANS_IDLE
    }

    /// Runs statements without parameters; the rows of the last.
    @discardableResult
    func run(_ sql: String) throws(PostgresFault) -> PostgresRows { try rows(PQexec(connection, sql)) }

    /// Runs one statement, in which parameters stand as `$1`, `$2` and so on.
    @discardableResult
    func run(_ sql: String, _ parameters: [String?]) throws(PostgresFault) -> PostgresRows {
        let result = CStringList.with(parameters) { values in
            PQexecParams(connection, sql, Int32(parameters.count), nil, values, nil, nil, 0)
        }
        return try rows(result)
    }

    /// Puts rows into a table.
    func copy(into table: String, _ rows: CopyWriter) throws(PostgresFault) {
        try beginCopy(into: table)
        try send(rows.finished)
        try endCopy()
    }

    /// Begins to put rows into a table, in the binary form; taking back what was begun ends it, too.
    func beginCopy(into table: String) throws(PostgresFault) {
        try expect(PGRES_COPY_IN, PQexec(connection, "COPY \(table) FROM STDIN (FORMAT binary)"))
    }

    /// Sends rows, or parts of rows.
    func send(_ rows: [UInt8]) throws(PostgresFault) {
        let isSent = rows.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest.prefix(CopyWriter.stretch))
                let start = part.assumingMemoryBound(to: CChar.self).baseAddress
                guard PQputCopyData(connection, start, Int32(part.count)) == 1 else { return false }
                rest = rest.dropFirst(part.count)
            }
            return true
        }
        if !isSent { throw fault(nil) }
    }

    /// Sees to it that all rows were taken.
    func endCopy() throws(PostgresFault) {
        guard PQputCopyEnd(connection, nil) == 1 else { throw fault(nil) }
        try expect(PGRES_COMMAND_OK, PQgetResult(connection))
        PQclear(PQgetResult(connection))
    }

    /// Takes the rows of a query, one after another.
    ///
    /// - Throws: `PostgresFault`, and what `body` throws.
    func copy(_ query: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try expect(PGRES_COPY_OUT, PQexec(connection, "COPY (\(query)) TO STDOUT (FORMAT binary)"))
        var buffer: UnsafeMutablePointer<CChar>?
        while true {
            let count = PQgetCopyData(connection, &buffer, 0)
            guard count >= 0 else { break }
            defer { PQfreemem(buffer) }
            try body(UnsafeRawBufferPointer(start: buffer, count: Int(count)))
        }
        try expect(PGRES_COMMAND_OK, PQgetResult(connection))
        PQclear(PQgetResult(connection))
    }

    /// Waits until the server says something by itself, at most so many milliseconds.
    ///
    /// - Returns: Whether it did, or is gone.
    func awaitNotice(milliseconds: Int) -> Bool {
        if takeNotices() { return true }
        var socket = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
        guard poll(&socket, 1, Int32(milliseconds)) > 0 else { return false }
        return PQconsumeInput(connection) == 0 || takeNotices()
    }

    private func takeNotices() -> Bool {
        var isThere = false
        while let notice = PQnotifies(connection) {
            isThere = true
            PQfreemem(notice)
        }
        return isThere
    }

    /// The rows of a result, which is taken over.
    @discardableResult
    func rows(_ result: OpaquePointer?) throws(PostgresFault) -> PostgresRows {
        let status = PQresultStatus(result)
        guard status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK else { throw fault(result) }
        return PostgresRows(result)
    }

    private func expect(_ status: ExecStatusType, _ result: OpaquePointer?) throws(PostgresFault) {
        guard PQresultStatus(result) == status else { throw fault(result) }
        PQclear(result)
    }

    /// What went wrong; takes the result over.
    func fault(_ result: OpaquePointer?) -> PostgresFault {
        defer { PQclear(result) }
        let field = { (name: Character) in
            PQresultErrorField(result, Int32(name.asciiValue ?? 0)).map { String(cString: $0) }
        }
        let state = field("C") ?? ""
        let fault = PostgresFault(
            state: state,
            character: field("P").flatMap { Int($0) },
            message: field("M") ?? Self.line(PQerrorMessage(connection)),
            isConnected: isConnected,
            isOfPrepared: prepared.giveUp(after: state)
        )
        lastFault = fault
        return fault
    }

    /// Forgets what went wrong and what was said before.
    func begin() {
        lastFault = nil
        notices.clear()
    }

    /// The first line of a message.
    private static func line(_ message: UnsafePointer<CChar>?) -> String {
        let text = message.map { String(cString: $0) } ?? ""
        let lines = text.split(whereSeparator: \.isNewline).map { $0.drop(while: { $0 == "\t" || $0 == " " }) }
        return lines.prefix(2).joined(separator: " ")
    }
}
