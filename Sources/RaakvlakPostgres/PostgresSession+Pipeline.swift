internal import CPostgres
internal import Foundation

extension PostgresSession {
    /// What the server is to answer.
    private enum Awaited {
        case name(String)
        case rows
    }

    /// Runs statements, and waits for the server once: all are sent before the first answer is read.
    ///
    /// - Returns: The rows of each.
    /// - Throws: The `PostgresFault` of the first that fails; none behind it is run.
    func run(_ statements: [PostgresStatement]) throws(PostgresFault) -> [PostgresRows] {
        guard PQenterPipelineMode(connection) == 1 else { throw fault(nil) }
        PQsetnonblocking(connection, 1)
        defer {
            PQsetnonblocking(connection, 0)
            PQexitPipelineMode(connection)
        }
        var awaited: [Awaited] = []
        for statement in statements { try send(statement, &awaited) }
        guard PQpipelineSync(connection) == 1 else { throw fault(nil) }
        try flush()
        return try answers(awaited)
    }

    private func send(_ statement: PostgresStatement, _ awaited: inout [Awaited]) throws(PostgresFault) {
        let (sql, count) = (statement.sql, Int32(statement.parameters.count))
        let form = prepared.form(of: statement)
        let isSent = CStringList.with(statement.parameters) { values in
            switch form {
            case .whole: return PQsendQueryParams(connection, sql, count, nil, values, nil, nil, 0) == 1
            case .named(let name): return PQsendQueryPrepared(connection, name, count, values, nil, nil, 0) == 1
            case .naming(let name):
                awaited.append(.name(name))
                return PQsendPrepare(connection, name, sql, 0, nil) == 1
                    && PQsendQueryPrepared(connection, name, count, values, nil, nil, 0) == 1
            }
        }
        awaited.append(.rows)
        if !isSent { throw fault(nil) }
    }

    /// Sends what was not sent yet, and takes in what the server says meanwhile: each would wait for the other otherwise.
    private func flush() throws(PostgresFault) {
        while true {
            let code = PQflush(connection)
            if code == 0 { return }
            if code < 0 { throw fault(nil) }
            var socket = pollfd(fd: PQsocket(connection), events: Int16(POLLIN | POLLOUT), revents: 0)
            poll(&socket, 1, -1)
            if socket.revents & Int16(POLLIN) != 0, PQconsumeInput(connection) == 0 { throw fault(nil) }
        }
    }

    private func answers(_ awaited: [Awaited]) throws(PostgresFault) -> [PostgresRows] {
        var (answers, failure): ([PostgresRows], PostgresFault?) = ([], nil)
        for one in awaited {
            let result = PQgetResult(connection)
            let status = PQresultStatus(result)
            if status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK {
                let rows = PostgresRows(result)
                if case .rows = one { answers.append(rows) }
            } else {
                // What follows on a failure is not run.
                if failure == nil { failure = fault(result) } else { PQclear(result) }
                if case .name(let name) = one { prepared.remove(name) }
            }
            // Nothing stands behind each answer.
            if isConnected { PQclear(PQgetResult(connection)) }
            guard isConnected else { throw failure ?? fault(nil) }
        }
        // The end of all.
        PQclear(PQgetResult(connection))
        if let failure { throw failure }
        return answers
    }
}
