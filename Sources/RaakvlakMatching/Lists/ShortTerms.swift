/// What the short lists add for a few persons, by block: as products of what is asked and what is answered.
///
/// A list with few entries in each block is not worth a loop for each; so its products are made and sorted by block once.
struct ShortTerms {
    /// What is asked at a short list.
    struct Term {
        /// The units that the greatest answer adds.
        let amount: UInt32
        /// The number among the short lists.
        let list: Int
    }

    /// A person's place in the block, and the product times 65536 above it.
    private(set) var entries: [UInt32] = []
    /// For each person who asks and each block, where its entries begin; and where the last end.
    private(set) var starts: [Int] = [0]
    private var next: [Int] = []

    /// Forgets all, keeping the room.
    mutating func removeAll() {
        entries.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        starts.append(0)
    }

    /// Adds the products of one more person.
    ///
    /// - Complexity: O(entries of the lists + blocks).
    mutating func append(_ terms: [Term], _ index: BoundIndex) {
        count(terms, index)
        entries.append(contentsOf: repeatElement(0, count: (starts.last ?? 0) - entries.count))
        entries.withUnsafeMutableBufferPointer { entries in
            next.withUnsafeMutableBufferPointer { next in
                Self.forEach(terms, index) { entry, amount in
                    let (block, place) = entry.person.quotientAndRemainder(dividingBy: UInt32(BoundIndex.blockSize))
                    entries[next[Int(block)]] = place | ((entry.share &* amount) & 0xFFFF_0000)
                    next[Int(block)] &+= 1
                }
            }
        }
    }

    /// Finds where the entries of each block begin.
    private mutating func count(_ terms: [Term], _ index: BoundIndex) {
        next.removeAll(keepingCapacity: true)
        next.append(contentsOf: repeatElement(0, count: index.blockCount))
        next.withUnsafeMutableBufferPointer { next in
            Self.forEach(terms, index) { entry, _ in next[Int(entry.person / UInt32(BoundIndex.blockSize))] &+= 1 }
        }
        for block in next.indices {
            let start = starts.last ?? 0
            starts.append(start + next[block])
            next[block] = start
        }
    }

    @inline(__always)
    private static func forEach(_ terms: [Term], _ index: BoundIndex, _ body: (BoundIndex.Entry, UInt32) -> Void) {
        index.shortEntries.withUnsafeBufferPointer { entries in
            for term in terms {
                for place in Int(index.shortStarts[term.list])..<Int(index.shortStarts[term.list + 1]) {
                    body(entries[place], term.amount)
                }
            }
        }
    }
}
