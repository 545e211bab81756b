/// Finds the statements of a text in SQL, as the lexer of PostgreSQL does ("PostgreSQL 15", 4.1).
struct StatementSplitter {
    private let bytes: [UInt8]
    private var place = 0

    private init(_ sql: String) { bytes = Array(sql.utf8) }

    /// How many statements there are, besides comments and blanks.
    static func count(in sql: String) -> Int {
        var splitter = StatementSplitter(sql)
        return splitter.count()
    }

    private mutating func count() -> Int {
        var (count, isInside) = (0, false)
        while place < bytes.count {
            if skipComment() { continue }
            let byte = bytes[place]
            if byte == UInt8(ascii: ";") {
                isInside = false
                place += 1
                continue
            }
            if ![9, 10, 11, 12, 13, 32].contains(byte), !isInside {
                isInside = true
                count += 1
            }
            skipToken()
        }
        return count
    }

    private func starts(_ text: StaticString, at place: Int) -> Bool {
        text.withUTF8Buffer { bytes.count - place >= $0.count && bytes[place..<place + $0.count].elementsEqual($0) }
    }

    /// Skips a comment; one between `/*` and `*/` may have others inside.
    private mutating func skipComment() -> Bool {
        if starts("--", at: place) {
            while place < bytes.count, bytes[place] != 10 { place += 1 }
            return true
        }
        guard starts("/*", at: place) else { return false }
        var depth = 0
        repeat {
            let (opens, closes) = (starts("/*", at: place), starts("*/", at: place))
            depth += opens ? 1 : closes ? -1 : 0
            place += opens || closes ? 2 : 1
        } while depth > 0 && place < bytes.count
        return true
    }

    /// Skips a text, a name in quotes, or one byte of anything else.
    private mutating func skipToken() {
        switch bytes[place] {
        case UInt8(ascii: "'"): skipQuoted(UInt8(ascii: "'"), escapes: isAfterE)
        case UInt8(ascii: "\""): skipQuoted(UInt8(ascii: "\""), escapes: false)
        case UInt8(ascii: "$"): skipDollarQuoted()
        default: place += 1
        }
    }

    /// Whether an E stands before, and before that no part of a name.
    private var isAfterE: Bool {
        guard place > 0, bytes[place - 1] | 0x20 == UInt8(ascii: "e") else { return false }
        return place == 1 || !isPartOfName(bytes[place - 2])
    }

    private func isPartOfName(_ byte: UInt8) -> Bool {
        byte >= 128 || byte == 95 || (48...57).contains(byte) || (97...122).contains(byte | 0x20)
    }

    private mutating func skipQuoted(_ quote: UInt8, escapes: Bool) {
        place += 1
        while place < bytes.count, bytes[place] != quote {
            place += escapes && bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        place += 1
    }

    /// Skips what stands between `$tag$` and the same again.
    private mutating func skipDollarQuoted() {
        let isPartOfName = place > 0 && isPartOfName(bytes[place - 1])
        var end = place + 1
        while end < bytes.count, self.isPartOfName(bytes[end]) { end += 1 }
        guard !isPartOfName, end < bytes.count, bytes[end] == UInt8(ascii: "$") else {
            place += 1
            return
        }
        let tag = bytes[place...end]
        place = end + 1
        while place < bytes.count, !bytes[place...].starts(with: tag) { place += 1 }
        place += tag.count
    }
}
