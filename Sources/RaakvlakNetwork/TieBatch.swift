/// Ties before a builder takes them, with numbers for their ends and details.
package struct TieBatch: Sendable {
    /// One tie.
    package struct Entry: Sendable {
        /// The number of the first end.
        package fileprivate(set) var tail: UInt32
        /// The number of the second end.
        package fileprivate(set) var head: UInt32
        /// The number of the details.
        package fileprivate(set) var details: UInt32
        /// What the tie says.
        package let kind: TieKind
    }

    /// The ties, in the order in which they came.
    package private(set) var entries: [Entry] = []

    /// No ties.
    package init() {}

    /// How many ties there are.
    package var count: Int { entries.count }

    /// Makes room for `count` ties.
    package mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

    /// Adds a tie.
    package mutating func append(_ kind: TieKind, from tail: UInt32, to head: UInt32, details number: UInt32) {
        entries.append(Entry(tail: tail, head: head, details: number, kind: kind))
    }

    /// Replaces the numbers of ends from `first` on by `ends`, and those of details by `details`.
    package mutating func renumber(endsFrom first: UInt32, _ ends: [UInt32], details numbers: [UInt32]) {
        for tie in entries.indices {
            if entries[tie].tail >= first { entries[tie].tail = ends[Int(entries[tie].tail - first)] }
            if entries[tie].head >= first { entries[tie].head = ends[Int(entries[tie].head - first)] }
            entries[tie].details = numbers[Int(entries[tie].details)]
        }
    }

    /// Drops the ties from `count` on.
    package mutating func truncate(to count: Int) { entries.removeLast(entries.count - count) }

    /// The ties at these places, in their order.
    package func ties(at places: [Int]) -> TieBatch {
        var batch = TieBatch()
        batch.entries = places.map { entries[$0] }
        return batch
    }
}

/// Batches of ties, one behind the other.
struct TieBatches: Sendable {
    private(set) var batches: [TieBatch] = []
    /// How many ties there are with those of each batch.
    private var ends: [Int] = []

    /// How many ties there are.
    var count: Int { ends.last ?? 0 }

    /// A tie, by how many came before it.
    ///
    /// O(log batches).
    subscript(tie: Int) -> TieBatch.Entry {
        var places = 0..<ends.count
        while !places.isEmpty {
            let middle = places.lowerBound + places.count / 2
            places = ends[middle] <= tie ? middle + 1..<places.upperBound : places.lowerBound..<middle
        }
        let batch = places.lowerBound
        return batches[batch].entries[tie - start(of: batch)]
    }

    /// How many ties there are before those of a batch.
    func start(of batch: Int) -> Int { batch == 0 ? 0 : ends[batch - 1] }

    /// Adds a tie to the last batch.
    mutating func append(_ kind: TieKind, from tail: UInt32, to head: UInt32, details number: UInt32) {
        if batches.isEmpty { append(TieBatch()) }
        batches[batches.count - 1].append(kind, from: tail, to: head, details: number)
        ends[ends.count - 1] += 1
    }

    /// Adds a batch.
    mutating func append(_ batch: TieBatch) {
        ends.append(count + batch.count)
        batches.append(batch)
    }

    /// Calls `body` with each tie, and how many came before it.
    func forEach(_ body: (Int, TieBatch.Entry) -> Void) {
        var tie = 0
        for batch in batches {
            for entry in batch.entries {
                body(tie, entry)
                tie += 1
            }
        }
    }
}
