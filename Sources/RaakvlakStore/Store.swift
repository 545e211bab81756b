internal import Foundation
public import RaakvlakNetwork

/// Where a network is kept, with the log of all that changed.
///
/// A change is made whole or not at all, and what was acknowledged stays. Each question is answered of one state; those who
/// write wait for each other.
public protocol Store: Sendable {
    /// The number of the last change; 0 where there is none.
    func lastChange() throws(StoreError) -> Int

    /// All facts as they are now, with the number of the last change.
    func network() throws(StoreError) -> (network: Network, change: Int)

    /// What is stated under a key now.
    func fact(_ key: Fact.Key) throws(StoreError) -> Fact?

    /// All ties of which a node is one end, in the order of networks.
    func ties(at node: Node.ID) throws(StoreError) -> [Tie]

    /// Makes a change.
    ///
    /// - Parameters:
    ///   - edits: What is to change, of each fact once. What each says to have been before must be so.
    ///   - note: Who changes it, when and why.
    /// - Returns: The change, which is kept for certain.
    /// - Throws: `StoreError`; nothing is changed then.
    func commit(_ edits: [Edit], _ note: Change.Note) throws(StoreError) -> Change

    /// The changes with numbers in a range, in their order, as they stand in the log.
    func log(_ numbers: ClosedRange<Int>) throws(StoreError) -> [SealedChange]

    /// The digest of the change with a number, and so of the whole log up to it; nil where there is no such change.
    ///
    /// - Complexity: O(log changes).
    func digest(of change: Int) throws(StoreError) -> Digest?

    /// The numbers of the changes that touch a node or its ties, ascending.
    func changes(of node: Node.ID) throws(StoreError) -> [Int]

    /// The numbers of the changes that touch each node or its ties, ascending: all that `changes(of:)` tells.
    func changesOfNodes() throws(StoreError) -> [Node.ID: [Int]]

    /// Waits until the last change is another than the one with this number, at most so long.
    ///
    /// - Returns: The number of the last change.
    func awaitChange(after number: Int, within patience: Duration) throws(StoreError) -> Int

    /// What the engine finds wrong with what is stored: damage, and references that lead nowhere.
    func integrityFaults() throws(StoreError) -> [String]

    /// Answers a question in SQL, on the tables and views of `StoreTable`; nothing can be changed by it.
    ///
    /// - Parameters:
    ///   - sql: One statement that reads.
    ///   - timeLimit: For how long the engine may look for the answer.
    ///   - limit: How many rows are given at most.
    /// - Returns: The rows in the engine's order.
    /// - Throws: `StoreError.badQuery`, `.emptyQuery`, `.severalQueries`, `.queryChanges`, `.timeLimit`, `.answerTooLarge`; `.noSQL` where the
    ///   store knows none.
    func query(_ sql: String, timeLimit: Duration, limit: Int) throws(StoreError) -> QueryResult

    /// Takes something out of the facts and the log, as one change; see `Erasure`.
    ///
    /// - Throws: `StoreError.changedMeanwhile`, or another one: nothing is changed then. `StoreError.notWiped`, where all is
    ///   changed but remains may be left in the files.
    func erase(_ erasure: Erasure, _ note: Change.Note) throws(StoreError) -> Change

    /// The marks of all who were erased; `commit` takes nobody back who has one of them.
    func erasedMarks() throws(StoreError) -> Set<ErasedMark>

    /// Sees to it that nothing of what was erased is left in the files of the store.
    ///
    /// - Throws: `StoreError.notWiped`, where others are reading for too long, or the files can't be written.
    func wipe() throws(StoreError)
}

extension Store {
    /// Waits until the last change is another than the one with this number, at most so long: it asks ten times a second.
    public func awaitChange(after number: Int, within patience: Duration) throws(StoreError) -> Int {
        let end = ContinuousClock.now + patience
        while true {
            let last = try lastChange()
            if last != number || .now >= end { return last }
            usleep(100_000)
        }
    }
}
