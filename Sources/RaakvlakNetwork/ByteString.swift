/// Hashes and compares runs of bytes, eight at a time; the last eight may overlap those before them.
enum ByteString {
    /// A hash of the bytes, mixed by 128-bit products (the scheme of wyhash).
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let count = bytes.count
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(count)
        guard let base = UnsafeRawPointer(bytes.baseAddress), count > 0 else { return 0 }
        if count < 8 { return folded(mix(state ^ short(base, count))) }
        var place = 0
        while place + 8 < count {
            state = mix(state ^ word(base, place))
            place += 8
        }
        return folded(mix(state ^ word(base, count - 8)))
    }

    /// How many bytes a head tells at most.
    static let headCount = 8

    /// A word that no other bytes of the same number give, up to eight of them; of more, that of the first eight.
    static func head(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard let base = UnsafeRawPointer(bytes.baseAddress), !bytes.isEmpty else { return 0 }
        return bytes.count < headCount ? short(base, bytes.count) : word(base, 0)
    }

    /// Whether both have the same bytes.
    static func equal(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
        let count = a.count
        guard count == b.count else { return false }
        guard let left = UnsafeRawPointer(a.baseAddress), let right = UnsafeRawPointer(b.baseAddress), count > 0 else {
            return true
        }
        if count < 8 { return short(left, count) == short(right, count) }
        var place = 0
        while place + 8 < count {
            if word(left, place) != word(right, place) { return false }
            place += 8
        }
        return word(left, count - 8) == word(right, count - 8)
    }

    private static func word(_ base: UnsafeRawPointer, _ place: Int) -> UInt64 {
        base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }

    /// One to seven bytes as a word that no other bytes of the same number give.
    private static func short(_ base: UnsafeRawPointer, _ count: Int) -> UInt64 {
        if count >= 4 {
            let first = base.loadUnaligned(as: UInt32.self)
            let last = base.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            return UInt64(first) << 32 | UInt64(last)
        }
        let (first, middle) = (base.load(as: UInt8.self), base.load(fromByteOffset: count / 2, as: UInt8.self))
        let last = base.load(fromByteOffset: count - 1, as: UInt8.self)
        return UInt64(first) << 16 | UInt64(middle) << 8 | UInt64(last)
    }

    private static func folded(_ state: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: state ^ state >> 32) }

    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
