internal import RaakvlakNetwork
package import RaakvlakStore

extension PostgresStore: ReplaceableStore {
    /// Calls `body` with all that is kept, as of one moment; where the server was lost meanwhile, perhaps once more.
    package func withContents<Value: Sendable>(
        _ body: (any StoreContents) throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        try transactions.read { facts throws(StoreError) in try body(facts) }
    }

    /// Puts contents in the place of all that is kept, in one transaction, while nobody else writes.
    package func replaceContents(
        by contents: any StoreContents,
        after confirm: (any StoreContents) throws(StoreError) -> Void
    ) throws(StoreError) {
        if isReadOnly { throw .notWritable(place, reason: "read-only") }
        let end = try contents.logEnd()
        try transactions.write { writing throws(StoreError) in
            let former = LogEnd(number: writing.last.number, digest: writing.last.digest)
            try writing.facts.scanning { () throws(StoreError) in try confirm(writing.facts) }
            try writing.writer.replaceAll(by: contents, at: place)
            return ((), PostgresTransactions.Recorded(end, replacing: former))
        }
    }
}

extension PostgresFacts {
    /// Runs `body`, which reads whole tables, in a transaction that changes something: it looks at indexes only otherwise.
    fileprivate func scanning(_ body: () throws(StoreError) -> Void) throws(StoreError) {
        _ = try rows("SET LOCAL enable_seqscan TO DEFAULT")
        try body()
        _ = try rows("SET LOCAL enable_seqscan = off")
    }
}
