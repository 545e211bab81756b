/// Numbers distinct byte strings 0, 1, 2, … in the order in which they first appear.
///
/// An open-addressing hash table over one arena of bytes: no allocation per string. A slot holds the length and the first
/// eight bytes of its string, so that a look-up of a short one, as most ids are, touches nothing else.
///
/// O(length) per look-up.
package struct SymbolTable: Sendable {
    private struct Slot {
        var head: UInt64
        var count: UInt32
        /// `vacant` where the slot has no string.
        var symbol: UInt32
    }

    private var arena: [UInt8] = []
    private var ends: [UInt32] = []
    private var slots: [Slot]

    private static let vacant = UInt32.max
    private static let vacantSlot = Slot(head: 0, count: 0, symbol: vacant)

    /// An empty table with room for `capacity` strings before it grows.
    package init(capacity: Int = 16) {
        slots = Array(repeating: Self.vacantSlot, count: 32)
        reserveCapacity(capacity)
    }

    /// Makes room for `capacity` strings in all, so that none of them is placed again.
    package mutating func reserveCapacity(_ capacity: Int) {
        var size = slots.count
        while size < capacity * 2 { size *= 2 }
        if size > slots.count { grow(to: size) }
    }

    /// How many strings there are.
    package var count: Int { ends.count }

    /// The number of the string, which gets the next one if it is new.
    package mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let slot = slot(of: bytes)
        if slots[slot].symbol != Self.vacant { return slots[slot].symbol }
        let symbol = UInt32(ends.count)
        slots[slot] = Slot(head: ByteString.head(bytes), count: UInt32(bytes.count), symbol: symbol)
        arena.append(contentsOf: bytes)
        ends.append(UInt32(arena.count))
        if ends.count * 2 > slots.count { grow(to: slots.count * 2) }
        return symbol
    }

    /// The number of the string, or nil where it is not in the table; that it is `last` or the next is seen without a
    /// search.
    package func find(_ bytes: UnsafeBufferPointer<UInt8>, near last: UInt32 = .max) -> UInt32? {
        if last < count {
            if equals(Int(last), bytes) { return last }
            if Int(last) + 1 < count, equals(Int(last) + 1, bytes) { return last + 1 }
        }
        let symbol = slots[slot(of: bytes)].symbol
        return symbol == Self.vacant ? nil : symbol
    }

    /// The string with the number `symbol`.
    package func text(_ symbol: UInt32) -> String {
        String(decoding: arena[range(Int(symbol))], as: UTF8.self)
    }

    /// Calls `body` with each string, in the order of their numbers.
    package func forEach(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
        arena.withUnsafeBufferPointer { arena in
            for symbol in ends.indices { body(symbol, UnsafeBufferPointer(rebasing: arena[range(symbol)])) }
        }
    }

    private func range(_ symbol: Int) -> Range<Int> {
        (symbol == 0 ? 0 : Int(ends[symbol - 1]))..<Int(ends[symbol])
    }

    /// The slot that holds the string, or the vacant one where it would be put.
    private func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let head = ByteString.head(bytes)
        let mask = slots.count - 1
        var place = Int(ByteString.hash(bytes)) & mask
        while true {
            let slot = slots[place]
            if slot.symbol == Self.vacant { return place }
            if slot.head == head, Int(slot.count) == bytes.count,
                bytes.count <= ByteString.headCount || equals(Int(slot.symbol), bytes)
            {
                return place
            }
            place = (place + 1) & mask
        }
    }

    private func equals(_ symbol: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(symbol)
        return arena.withUnsafeBufferPointer { ByteString.equal(UnsafeBufferPointer(rebasing: $0[range]), bytes) }
    }

    private mutating func grow(to size: Int) {
        var grown = [Slot](repeating: Self.vacantSlot, count: size)
        let mask = grown.count - 1
        arena.withUnsafeBufferPointer { arena in
            for slot in slots where slot.symbol != Self.vacant {
                let bytes = UnsafeBufferPointer(rebasing: arena[range(Int(slot.symbol))])
                var place = Int(ByteString.hash(bytes)) & mask
                while grown[place].symbol != Self.vacant { place = (place + 1) & mask }
                grown[place] = slot
            }
        }
        slots = grown
    }
}
