internal import GRDB
package import RaakvlakStore

/// All that a file keeps, as one transaction sees it.
extension SQLiteFacts: StoreContents {
    func logEnd() throws(StoreError) -> LogEnd {
        try reading {
            let last = try lastChange()
            return LogEnd(number: last.number, digest: last.digest)
        }
    }

    func append<Sink: RowSink>(
        _ table: ContentsTable,
        to sink: inout Sink,
        _ body: (inout Sink) throws(StoreError) -> Void
    ) throws(StoreError) {
        // A file of an earlier version may be looked at as it is.
        guard try reading({ try db.tableExists(table.name) }) else { return }
        let query = "SELECT \(table.columns) FROM \(table.name) ORDER BY \(table.order)"
        let number = table.number.map { Int32($0) }
        try RowSteps(db.sqliteConnection, path).forEach(query, number: number) { row throws(StoreError) in
            try sink.append(row, of: table)
            try body(&sink)
        }
    }
}

extension SQLiteStore: ContentsStore {
    /// Calls `body` with all that is kept, as of one moment.
    package func withContents<Value: Sendable>(
        _ body: (any StoreContents) throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        try read { try body($0) }
    }
}
