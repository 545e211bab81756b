internal import CPostgres
internal import RaakvlakStore

/// A question in SQL, and how it is answered.
struct PostgresQuery {
    let sql: String
    let timeLimit: Duration
    /// How many rows are given at most.
    let limit: Int

    /// How many bytes an answer has at most.
    fileprivate static let mostBytes = 256 << 20

    /// Asks the network in a schema of a server, through a connection that is then let go.
    func result(_ uri: String, _ schema: PostgresSchema, at place: String) throws(StoreError) -> QueryResult {
        switch StatementSplitter.count(in: sql) {
        case 0: throw .emptyQuery
        case 1: break
        default: throw .severalQueries
        }
        do throws(PostgresFault) {
            let session = try PostgresSession(uri)
            // After a first statement, nobody can make the transaction one that writes.
            try session.run(
                """
                BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL search_path = \(schema.name);
                SET LOCAL statement_timeout = \(milliseconds); SELECT 1
                """
            )
            guard try session.columnCount(preparing: sql) > 0 else {
                throw notAQuestion
            }
            return try session.answer(limit: limit)
        } catch {
            throw self.error(error, at: place)
        }
    }

    private static let readOnly = "25006"
    private var notAQuestion: PostgresFault { PostgresFault(state: Self.readOnly, message: "", isConnected: true) }

    /// The time limit; 0 would be none, and the server knows no longer one than this.
    private var milliseconds: Int { Int(min(max(1, timeLimit / .milliseconds(1)), Double(Int32.max))) }

    private func error(_ fault: PostgresFault, at place: String) -> StoreError {
        switch fault.state {
        case "57014": .timeLimit(timeLimit)
        case PostgresFault.tooLarge: .answerTooLarge(Self.mostBytes)
        case Self.readOnly, "25001": .queryChanges
        case "08P01" where fault.message.isEmpty: .queryParameters
        case let state where ["0A", "21", "22", "42", "54"].contains(state.prefix(2)):
            .badQuery(fault.message, at: fault.character.flatMap { QueryPlace(in: sql, character: $0) })
        default: fault.storeError(at: place, isReading: true)
        }
    }
}

extension PostgresSession {
    /// Compiles one statement.
    ///
    /// - Returns: How many columns its rows will have; 0 where it is none that gives rows.
    fileprivate func columnCount(preparing sql: String) throws(PostgresFault) -> Int {
        // A zero ends a text for the library.
        let text = sql.contains("\0") ? sql.replacing("\0", with: " ") : sql
        try rows(PQprepare(connection, "", text, 0, nil))
        let description = try rows(PQdescribePrepared(connection, ""))
        if description.parameterCount > 0 { throw PostgresFault(state: "08P01", message: "", isConnected: true) }
        return description.columnCount
    }

    /// Runs what was compiled, and takes so many of its rows.
    fileprivate func answer(limit: Int) throws(PostgresFault) -> QueryResult {
        guard PQsendQueryPrepared(connection, "", 0, nil, nil, nil, 0) == 1, PQsetSingleRowMode(connection) == 1
        else { throw fault(nil) }
        var (columns, values, bytes): ([String], [[QueryValue]], Int) = ([], [], 0)
        while let result = PQgetResult(connection) {
            if PQresultStatus(result) == PGRES_SINGLE_TUPLE {
                let row = PostgresRows(result)
                // The connection is let go with the rest.
                if values.count == limit { return QueryResult(columns: columns, rows: values, isCut: true) }
                if columns.isEmpty { columns = (0..<row.columnCount).map { row.name(of: $0) } }
                bytes += (0..<row.columnCount).reduce(0) { $0 + row.size(0, $1) }
                if bytes > PostgresQuery.mostBytes {
                    throw PostgresFault(state: PostgresFault.tooLarge, message: "", isConnected: true)
                }
                values.append((0..<row.columnCount).map { row.value(0, $0) })
            } else {
                let rows = try rows(result)
                if columns.isEmpty { columns = (0..<rows.columnCount).map { rows.name(of: $0) } }
            }
        }
        return QueryResult(columns: columns, rows: values, isCut: false)
    }
}

extension PostgresRows {
    /// The value in a column of a row, of the type that the engine says.
    fileprivate func value(_ row: Int, _ column: Int) -> QueryValue {
        guard let text = text(row, column) else { return .null }
        // The numbers of types in the catalog pg_type.
        switch type(of: column) {
        case 20, 21, 23: return Int(text).map(QueryValue.integer) ?? .text(text)
        case 700, 701, 1700:
            guard let number = Double(text), number.isFinite else { return .text(text) }
            return .number(number)
        case 17: return binary(row, column).map(QueryValue.bytes) ?? .text(text)
        default: return .text(text)
        }
    }
}
