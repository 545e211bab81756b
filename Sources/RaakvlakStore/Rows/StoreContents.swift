/// All that a store keeps at one moment: facts, log and marks, as the rows of its tables.
///
/// Another store takes them over as they are, with what proves that nobody altered them, and with what was erased.
package protocol StoreContents {
    /// Where the log ends.
    func logEnd() throws(StoreError) -> LogEnd

    /// The digest of the change with a number; nil where there is none.
    func digest(of change: Int) throws(StoreError) -> Digest?

    /// The marks of all who were erased.
    func erasedMarks() throws(StoreError) -> Set<ErasedMark>

    /// Appends one row of a table after another to a sink, and calls `body` behind each; no more of them need be in memory.
    func append<Sink: RowSink>(
        _ table: ContentsTable,
        to sink: inout Sink,
        _ body: (inout Sink) throws(StoreError) -> Void
    ) throws(StoreError)
}

/// The last change of a log, and so all of the log.
package struct LogEnd: Hashable, Sendable {
    /// Its number; 0 where there is none.
    package let number: Int
    /// Its digest; zeros where there is none.
    package let digest: Digest

    /// The change with this number and digest.
    package init(number: Int, digest: Digest) { (self.number, self.digest) = (number, digest) }
}

extension StoreContents {
    /// How many changes are in this log and not in another: all behind the last link of the chains that is the same.
    package func changesMissing(in other: any StoreContents) throws(StoreError) -> Int {
        let last = try logEnd().number
        var (low, high) = (0, min(last, try other.logEnd().number))
        while low < high {
            let middle = (low + high + 1) / 2
            if let digest = try digest(of: middle), try other.digest(of: middle) == digest {
                low = middle
            } else {
                high = middle - 1
            }
        }
        return last - low
    }
}

/// A store that gives all it keeps to another.
package protocol ContentsStore: Store {
    /// Calls `body` with all that is kept, as of one moment; where the engine was lost meanwhile, perhaps once more.
    func withContents<Value: Sendable>(
        _ body: (any StoreContents) throws(StoreError) -> Value
    ) throws(StoreError) -> Value
}

/// A store that takes over all that another keeps.
package protocol ReplaceableStore: ContentsStore {
    /// Puts contents in the place of all that is kept, in one transaction, while nobody else writes.
    ///
    /// - Parameters:
    ///   - contents: What is to be kept.
    ///   - confirm: Called before anything is replaced, with what is there; where the engine was lost meanwhile, perhaps once
    ///     more. Where it throws, nothing is changed.
    /// - Throws: `StoreError`; nothing is changed then. `StoreError.unknownOutcome`, where nobody knows.
    func replaceContents(
        by contents: any StoreContents,
        after confirm: (_ former: any StoreContents) throws(StoreError) -> Void
    ) throws(StoreError)
}
