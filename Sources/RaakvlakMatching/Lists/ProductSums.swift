/// The scores of everyone who shares a column with a row, one product after another, with room that is used again.
///
/// Sums stand in a table with open addresses that is just large enough for the products of the row: where these are few,
/// as among persons who are joined by common acquaintances, it stays in the nearest cache, which room for everyone does
/// not.
struct ProductSums {
    private struct Slot {
        /// The row's number plus 1; 0 where the slot is free.
        var key: UInt32 = 0
        var sum = 0.0
    }

    /// Where the products of one column are.
    private struct Span {
        let asked: Double
        let entries: Range<Int>
    }

    private var slots: [Slot] = []
    private var touched: [UInt32] = []
    private var spans: [Span] = []
    /// What was read ahead: kept, so that reading is not left out.
    private var readAhead: UInt32 = 0

    /// The best for a row.
    ///
    /// - Complexity: O(products of the row).
    mutating func best(_ row: Int, limit: Int, _ product: TopProduct) -> BestEntries {
        add(row, product)
        var best = BestEntries(limit: limit)
        slots.withUnsafeMutableBufferPointer { slots in
            for place in touched {
                let slot = slots[Int(place)]
                if slot.sum >= best.threshold, slot.key != row + 1 { best.offer(Int(slot.key) - 1, slot.sum) }
                slots[Int(place)] = Slot()
            }
        }
        touched.removeAll(keepingCapacity: true)
        return best
    }

    private mutating func add(_ row: Int, _ product: TopProduct) {
        let mask = makeRoom(placeSpans(row, product))
        slots.withUnsafeMutableBufferPointer { slots in
            product.postings.entries.withUnsafeBufferPointer { entries in
                // Most are not in a cache: here the reads don't wait for each other.
                for span in spans where !span.entries.isEmpty {
                    readAhead ^= entries[span.entries.lowerBound].row ^ entries[span.entries.upperBound - 1].row
                }
                for span in spans {
                    for place in span.entries {
                        let entry = entries[place]
                        let key = entry.row &+ 1
                        var slot = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) &>> 32) & mask
                        while slots[slot].key != key {
                            if slots[slot].key == 0 {
                                slots[slot].key = key
                                touched.append(UInt32(slot))
                                break
                            }
                            slot = (slot &+ 1) & mask
                        }
                        slots[slot].sum += span.asked * Double(entry.value)
                    }
                }
            }
        }
    }

    /// Finds where the products of the row are; how many there are.
    private mutating func placeSpans(_ row: Int, _ product: TopProduct) -> Int {
        spans.removeAll(keepingCapacity: true)
        var count = 0
        for entry in product.ask.row(row) {
            let entries = product.postings.row(Int(product.ask.columns[entry]))
            spans.append(Span(asked: Double(product.ask.values[entry]), entries: entries))
            count += entries.count
        }
        return min(count, product.answer.rowCount)
    }

    /// Sees to it that no more than half of the slots are taken; the mask of their numbers.
    private mutating func makeRoom(_ count: Int) -> Int {
        var size = 64
        while size < 2 * count { size *= 2 }
        if slots.count < size { slots.append(contentsOf: repeatElement(Slot(), count: size - slots.count)) }
        return size - 1
    }
}
