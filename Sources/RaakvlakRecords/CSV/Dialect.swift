/// How a table of separated values is written: by Excel, in any of its moods, or as RFC 4180 wants it.
struct Dialect: Sendable {
    /// How texts are written.
    var encoding = TextEncoding.utf8
    /// What stands between fields: a comma, a semicolon or a tab.
    var delimiter = UInt8(ascii: ",")
    /// What ends a row: a line feed, before which a carriage return may stand, or a carriage return alone.
    var lineBreak = UInt8(ascii: "\n")
    /// Where the first row begins, in bytes from 0.
    var start = 0
    /// The line on which it begins, from 1.
    var firstLine = 1

    /// As RFC 4180 wants it.
    static let standard = Dialect()

    /// How much of a table is looked at to tell how its lines end.
    private static let sampleSize = 1 << 20
    private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    private init() {}

    /// Finds out how `source` is written; it has a byte order mark, or none, and is not UTF-16.
    /// - Throws: `LocationError.notReadable`.
    init(of source: ByteSource) throws(LocationError) {
        let sample = try source.bytes(0..<min(source.size, Self.sampleSize))
        if sample.starts(with: [0xEF, 0xBB, 0xBF]) {
            start = 3
        } else {
            encoding = try EncodingScan.encoding(of: source)
        }
        let rest = sample[start...]
        lineBreak = Self.lineBreak(of: rest)
        let header = rest.prefix { $0 != lineBreak }
        if let declared = Self.declaredDelimiter(header) {
            delimiter = declared
            start += min(rest.count, header.count + 1)
            firstLine = 2
        } else {
            delimiter = Self.delimiter(of: rest, until: lineBreak)
        }
    }

    /// A carriage return where rows end with these and none with a line feed.
    private static func lineBreak(of bytes: ArraySlice<UInt8>) -> UInt8 {
        var (isQuoted, hasReturn) = (false, false)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "\n") where !isQuoted: return byte
            case UInt8(ascii: "\r") where !isQuoted: hasReturn = true
            default: break
            }
        }
        return UInt8(ascii: hasReturn ? "\r" : "\n")
    }

    /// The delimiter of the line `sep=;`, with which Excel is told of it.
    private static func declaredDelimiter(_ line: ArraySlice<UInt8>) -> UInt8? {
        var line = line
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        guard line.count == 5, let last = line.last, delimiters.contains(last) else { return nil }
        return String(decoding: line.dropLast(), as: UTF8.self).lowercased() == "sep=" ? last : nil
    }

    /// The delimiter that stands most often between the names of the header, outside of quotes; of those that stand
    /// there as often, the first.
    private static func delimiter(of bytes: ArraySlice<UInt8>, until lineBreak: UInt8) -> UInt8 {
        var (isQuoted, counts) = (false, [0, 0, 0])
        for byte in bytes.drop(while: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == lineBreak { break }
            if let index = delimiters.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return delimiters[counts.firstIndex(of: most) ?? 0]
    }
}
