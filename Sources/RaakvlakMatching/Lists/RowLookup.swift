/// Finds the entry of a row that has a column, in a small table with open addresses; its room is used again.
struct RowLookup {
    private struct Slot {
        var column: UInt32 = 0
        /// The entry's place in the row, from 1; 0 where the slot is free.
        var place: UInt32 = 0
    }

    private var slots: [Slot] = []
    private var mask = 0

    /// Takes the columns of another row.
    ///
    /// - Complexity: O(columns).
    mutating func set(_ columns: ArraySlice<UInt32>) {
        var size = 16
        while size < 4 * columns.count { size *= 2 }
        mask = size - 1
        slots.removeAll(keepingCapacity: true)
        slots.append(contentsOf: repeatElement(Slot(), count: size))
        for (place, column) in columns.enumerated() {
            var slot = Self.hash(column) & mask
            while slots[slot].place != 0 { slot = (slot + 1) & mask }
            slots[slot] = Slot(column: column, place: UInt32(place + 1))
        }
    }

    /// The place in the row of the entry with this column.
    @inline(__always)
    func place(of column: UInt32) -> Int? {
        var slot = Self.hash(column) & mask
        return slots.withUnsafeBufferPointer { slots in
            while slots[slot].place != 0 {
                if slots[slot].column == column { return Int(slots[slot].place) - 1 }
                slot = (slot &+ 1) & mask
            }
            return nil
        }
    }

    @inline(__always)
    private static func hash(_ column: UInt32) -> Int { Int((UInt64(column) &* 0x9E37_79B9_7F4A_7C15) &>> 40) }
}
