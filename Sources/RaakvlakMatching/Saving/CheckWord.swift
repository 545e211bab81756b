/// A checksum that no change of a single word leaves as it was: FNV-1a over words of 8 bytes instead of over bytes.
///
/// Fowler, Noll and Vo, *The FNV Non-Cryptographic Hash Algorithm* (draft-eastlake-fnv).
struct CheckWord {
    private(set) var word: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds bytes; a last word that is not full counts as with zeros behind it.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        let whole = bytes.count & ~7
        for offset in stride(from: 0, to: whole, by: 8) {
            add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        guard whole < bytes.count else { return }
        add(bytes[whole...].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }

    /// Adds a word.
    mutating func add(_ other: UInt64) {
        word = (word ^ other) &* 0x0000_0100_0000_01B3
        word ^= word >> 29
    }

    /// Adds numbers, behind how many they are.
    mutating func add(_ numbers: [some FixedWidthInteger & BitwiseCopyable]) {
        add(UInt64(numbers.count))
        numbers.withUnsafeBytes { add($0) }
    }

    /// Adds a text, behind its length, or that there is none.
    mutating func add(_ text: String?) {
        guard var text else { return add(UInt64.max) }
        text.withUTF8 { bytes in
            add(UInt64(bytes.count))
            add(UnsafeRawBufferPointer(bytes))
        }
    }
}
