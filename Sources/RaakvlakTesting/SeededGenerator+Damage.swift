extension SeededGenerator {
    /// Bytes that mean something in one format or another, or nothing in an encoding.
    private static let special =
        Array(",;\t\"'\n\r|\\?-=<>&/[]{}:0".utf8) + [0, 0x1F, 0x7F, 0x80, 0x81, 0xC3, 0xEF, 0xFE, 0xFF]

    /// The bytes with one to four changes: a byte replaced or inserted, a bit turned over, a stretch removed, doubled or
    /// overwritten by another, or an end cut off.
    public mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<number(in: 1...4) where !bytes.isEmpty {
            let start = number(below: bytes.count)
            let stretch = start..<min(bytes.count, start + number(in: 1...40))
            switch number(below: 8) {
            case 0: bytes[start] = UInt8(number(below: 256))
            case 1: bytes[start] = element(of: Self.special)
            case 2: bytes.insert(element(of: Self.special), at: start)
            case 3: bytes.removeSubrange(stretch)
            case 4: bytes.insert(contentsOf: bytes[stretch], at: start)
            case 5: bytes[start] ^= 1 << UInt8(number(below: 8))
            case 6:
                let other = number(below: bytes.count)
                bytes.replaceSubrange(stretch, with: bytes[other..<min(bytes.count, other + stretch.count)])
            default: bytes.removeLast(min(bytes.count - 1, number(below: 20)))
            }
        }
        return bytes
    }
}
