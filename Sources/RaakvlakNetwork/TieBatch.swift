/// Ties in columns, before a builder takes them: their kinds, and numbers for their ends and details.
package struct TieBatch: Sendable {
    /// What the ties say.
    package private(set) var kinds: [TieKind] = []
    /// The numbers of the first ends.
    package private(set) var tails: [UInt32] = []
    /// The numbers of the second ends.
    package private(set) var heads: [UInt32] = []
    /// The numbers of the details.
    package private(set) var details: [UInt32] = []

    /// No ties.
    package init() {}

    /// How many ties there are.
    package var count: Int { kinds.count }

    /// Makes room for `count` ties.
    package mutating func reserveCapacity(_ count: Int) {
        kinds.reserveCapacity(count)
        tails.reserveCapacity(count)
        heads.reserveCapacity(count)
        details.reserveCapacity(count)
    }

    /// Adds a tie.
    package mutating func append(_ kind: TieKind, from tail: UInt32, to head: UInt32, details number: UInt32) {
        kinds.append(kind)
        tails.append(tail)
        heads.append(head)
        details.append(number)
    }

    /// Adds the ties of another batch.
    package mutating func append(_ other: TieBatch) {
        kinds += other.kinds
        tails += other.tails
        heads += other.heads
        details += other.details
    }

    /// Replaces the numbers of ends from `first` on by `ends`, and those of details by `details`.
    package mutating func renumber(endsFrom first: UInt32, _ ends: [UInt32], details numbers: [UInt32]) {
        if !ends.isEmpty {
            for tie in tails.indices where tails[tie] >= first { tails[tie] = ends[Int(tails[tie] - first)] }
            for tie in heads.indices where heads[tie] >= first { heads[tie] = ends[Int(heads[tie] - first)] }
        }
        for tie in details.indices { details[tie] = numbers[Int(details[tie])] }
    }

    /// Drops the ties from `count` on.
    package mutating func truncate(to count: Int) {
        let excess = kinds.count - count
        kinds.removeLast(excess)
        tails.removeLast(excess)
        heads.removeLast(excess)
        details.removeLast(excess)
    }

    /// The ties at these places, in their order.
    package func ties(at places: [Int]) -> TieBatch {
        var batch = TieBatch()
        for tie in places { batch.append(kinds[tie], from: tails[tie], to: heads[tie], details: details[tie]) }
        return batch
    }
}
