/// Numbers distinct byte strings 0, 1, 2, … in the order in which they first appear.
///
/// An open-addressing hash table over one arena of bytes: no allocation per string.
///
/// O(length) per look-up.
package struct SymbolTable: Sendable {
    private var arena: [UInt8] = []
    private var ends: [UInt32] = []
    private var hashes: [UInt32] = []
    private var slots: [UInt32]

    /// An empty table with room for `capacity` strings before it grows.
    package init(capacity: Int = 16) {
        var size = 32
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: .max, count: size)
    }

    /// How many strings there are.
    package var count: Int { ends.count }

    /// The number of the string, which gets the next one if it is new.
    package mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let hash = Self.hash(bytes)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != .max {
            let symbol = slots[slot]
            if hashes[Int(symbol)] == hash, equals(Int(symbol), bytes) { return symbol }
            slot = (slot + 1) & (slots.count - 1)
        }
        let symbol = UInt32(ends.count)
        slots[slot] = symbol
        arena.append(contentsOf: bytes)
        ends.append(UInt32(arena.count))
        hashes.append(hash)
        if ends.count * 2 > slots.count { grow() }
        return symbol
    }

    /// The number of the string, or nil where it is not in the table.
    package func find(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
        let hash = Self.hash(bytes)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != .max {
            let symbol = slots[slot]
            if hashes[Int(symbol)] == hash, equals(Int(symbol), bytes) { return symbol }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
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

    private func equals(_ symbol: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(symbol)
        guard range.count == bytes.count else { return false }
        return arena.withUnsafeBufferPointer { arena in
            for index in 0..<bytes.count where arena[range.lowerBound + index] != bytes[index] { return false }
            return true
        }
    }

    private mutating func grow() {
        slots = Array(repeating: .max, count: slots.count * 2)
        for symbol in 0..<hashes.count {
            var slot = Int(hashes[symbol]) & (slots.count - 1)
            while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(symbol)
        }
    }

    /// Eight bytes at a time, mixed by a 128-bit product (the scheme of wyhash).
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
        var index = 0
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= raw.count {
            state = mix(state ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        if index < raw.count {
            var tail: UInt64 = 0
            while index < raw.count {
                tail = tail << 8 | UInt64(raw[index])
                index += 1
            }
            state = mix(state ^ tail)
        }
        return UInt32(truncatingIfNeeded: state ^ state >> 32)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
