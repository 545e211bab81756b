/// Numbers distinct byte strings 0, 1, 2, … in the order in which they first appear.
///
/// An open-addressing hash table over one arena of bytes: no allocation per string. A slot holds a string's hash and
/// number, so that a look-up touches the string only where the hash is right.
///
/// O(length) per look-up.
package struct SymbolTable: Sendable {
    private var arena: [UInt8] = []
    private var ends: [UInt32] = []
    /// A hash in the upper and a number in the lower half, or `vacant`.
    private var slots: [UInt64]

    private static let vacant = UInt64.max

    /// An empty table with room for `capacity` strings before it grows.
    package init(capacity: Int = 16) {
        var size = 32
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: Self.vacant, count: size)
    }

    /// How many strings there are.
    package var count: Int { ends.count }

    /// The number of the string, which gets the next one if it is new.
    package mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let hash = ByteString.hash(bytes)
        let slot = slot(of: bytes, hash)
        if slots[slot] != Self.vacant { return UInt32(truncatingIfNeeded: slots[slot]) }
        let symbol = UInt32(ends.count)
        slots[slot] = UInt64(hash) << 32 | UInt64(symbol)
        arena.append(contentsOf: bytes)
        ends.append(UInt32(arena.count))
        if ends.count * 2 > slots.count { grow() }
        return symbol
    }

    /// The number of the string, or nil where it is not in the table; that it is `last` or the next is seen without a
    /// search.
    package func find(_ bytes: UnsafeBufferPointer<UInt8>, near last: UInt32 = .max) -> UInt32? {
        if last < count {
            if equals(Int(last), bytes) { return last }
            if Int(last) + 1 < count, equals(Int(last) + 1, bytes) { return last + 1 }
        }
        let found = slots[slot(of: bytes, ByteString.hash(bytes))]
        return found == Self.vacant ? nil : UInt32(truncatingIfNeeded: found)
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
    private func slot(of bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
        var slot = Int(hash) & (slots.count - 1)
        while true {
            let found = slots[slot]
            if found == Self.vacant { return slot }
            if UInt32(truncatingIfNeeded: found >> 32) == hash, equals(Int(UInt32(truncatingIfNeeded: found)), bytes) {
                return slot
            }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    private func equals(_ symbol: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(symbol)
        guard range.count == bytes.count else { return false }
        return arena.withUnsafeBufferPointer { ByteString.equal($0.baseAddress, range.lowerBound, bytes) }
    }

    private mutating func grow() {
        var grown = [UInt64](repeating: Self.vacant, count: slots.count * 2)
        for found in slots where found != Self.vacant {
            var slot = Int(found >> 32) & (grown.count - 1)
            while grown[slot] != Self.vacant { slot = (slot + 1) & (grown.count - 1) }
            grown[slot] = found
        }
        slots = grown
    }
}
