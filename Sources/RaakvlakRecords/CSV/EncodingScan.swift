/// Decides whether bytes are UTF-8 or windows-1252.
///
/// They are windows-1252 where they are not valid UTF-8, unless characters of several bytes are valid in more places than
/// not: these hardly occur in windows-1252, where they would be pairs such as `Ã©`, so that the bytes are UTF-8 with an
/// error in it.
struct EncodingScan {
    private var validCount = 0
    private var invalidCount = 0

    /// The encoding of all of `source`, which is read once.
    /// - Throws: `LocationError.notReadable`.
    static func encoding(of source: ByteSource) throws(LocationError) -> TextEncoding {
        var scan = EncodingScan()
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: min(source.size, 1 << 18) + 8, alignment: 8)
        defer { block.deallocate() }
        var offset = 0
        while offset < source.size {
            let count = try source.read(into: block, from: offset)
            let isLast = count < block.count || offset + count >= source.size
            let scanned = scan.scan(UnsafeRawBufferPointer(rebasing: block[..<count]), isLast: isLast)
            if scanned == 0 { break }
            offset += scanned
        }
        return scan.invalidCount > scan.validCount ? .windows1252 : .utf8
    }

    /// Counts the characters of several bytes and what is none; tells how many bytes that took.
    ///
    /// The last character may end behind these bytes: it is then left for the next.
    private mutating func scan(_ bytes: UnsafeRawBufferPointer, isLast: Bool) -> Int {
        var position = 0
        while true {
            while position + 8 <= bytes.count,
                bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            { position += 8 }
            guard position < bytes.count else { return position }
            guard bytes[position] >= 0x80 else {
                position += 1
                continue
            }
            if !isLast, position + 4 > bytes.count { return position }
            let length = Self.characterLength(bytes[position...].prefix(4))
            if length > 0 { validCount += 1 } else { invalidCount += 1 }
            position += max(1, length)
        }
    }

    /// How many bytes the character has with which `bytes` begin; 0 where they begin with none.
    ///
    /// By table 3-7 of the Unicode Standard.
    private static func characterLength(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
        let first = bytes[bytes.startIndex]
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch first {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (0, 0...0)
            }
        let rest = bytes.prefix(length).dropFirst()
        guard length > 0, rest.count == length - 1, let next = rest.first, second.contains(next) else { return 0 }
        return rest.dropFirst().allSatisfy { 0x80...0xBF ~= $0 } ? length : 0
    }
}
