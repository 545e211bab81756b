/// Turns UTF-16 into UTF-8.
enum UTF16Text {
    /// Whether bytes that begin with `start` are UTF-16 in big-endian order, by their byte order mark; nil where they have
    /// none.
    static func isBigEndian(_ start: ArraySlice<UInt8>) -> Bool? {
        start.starts(with: [0xFE, 0xFF]) ? true : start.starts(with: [0xFF, 0xFE]) ? false : nil
    }

    /// The text behind the byte order mark as UTF-8.
    ///
    /// A half of a character and a half of a unit become bytes that are no UTF-8, so that a reader finds them in their
    /// place.
    static func utf8(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count / 2 + 16)
        var high: UInt16?
        for place in stride(from: 2, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            let unit = isBigEndian ? first << 8 | second : second << 8 | first
            if let half = high.take() {
                if UTF16.isTrailSurrogate(unit) {
                    append(0x1_0000 + (UInt32(half & 0x3FF) << 10 | UInt32(unit & 0x3FF)), to: &text)
                    continue
                }
                append(UInt32(half), to: &text)
            }
            if UTF16.isLeadSurrogate(unit) { high = unit } else { append(UInt32(unit), to: &text) }
        }
        if let high { append(UInt32(high), to: &text) }
        if bytes.count % 2 == 1 { text.append(0xFF) }
        return text
    }

    /// Also a half of a character, in three bytes.
    private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | scalar >> shift & 0x3F) }
        switch scalar {
        case ..<0x80: text.append(UInt8(scalar))
        case ..<0x800: text += [UInt8(0xC0 | scalar >> 6), tail(0)]
        case ..<0x1_0000: text += [UInt8(0xE0 | scalar >> 12), tail(6), tail(0)]
        default: text += [UInt8(0xF0 | scalar >> 18), tail(12), tail(6), tail(0)]
        }
    }
}
