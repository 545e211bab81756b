/// Rows with quotes, faults, or no end: byte by byte.
extension CSVReader {
    /// Parses the row at the present position, of which no byte at `limit` or behind it is one.
    mutating func parseRow(before limit: Int) {
        let start = buffer.position
        buffer.beginRow()
        repeat {
            if buffer.position < limit, buffer[buffer.position] == quote {
                parseQuoted(limit)
            } else {
                parsePlain(limit)
            }
        } while passSeparator(limit)
        buffer.endRow(from: start)
    }

    /// Passes over what stands behind a field; whether another field follows.
    private mutating func passSeparator(_ limit: Int) -> Bool {
        guard buffer.position < limit else {
            if limit < buffer.end, fault?.endsReading != true { fault = .tooLong }
            return false
        }
        let isDelimiter = buffer[buffer.position] == table.dialect.delimiter
        if !isDelimiter { nextLine += 1 }
        buffer.position += 1
        return isDelimiter
    }

    private func isInField(_ limit: Int) -> Bool {
        buffer.position < limit && buffer[buffer.position] != table.dialect.delimiter
            && buffer[buffer.position] != table.dialect.lineBreak
    }

    private func isReturnAtEndOfLine(_ place: Int) -> Bool {
        table.dialect.lineBreak == newline && buffer[place] == carriageReturn
            && (place + 1 == buffer.end || buffer[place + 1] == newline)
    }

    private mutating func parsePlain(_ limit: Int) {
        let start = buffer.position
        while isInField(limit) {
            if buffer[buffer.position] == quote, fault == nil {
                fault = .strayQuote(column: fieldCount + 1)
            }
            buffer.position += 1
        }
        let end = buffer.position
        buffer.appendField(start, end > start && isReturnAtEndOfLine(end - 1) ? end - 1 : end)
    }

    private mutating func parseQuoted(_ limit: Int) {
        unescapeQuoted(limit)
        guard buffer.position < limit else {
            fault = .unterminatedQuote(column: fieldCount)
            return
        }
        buffer.position += 1
        if buffer.position < limit, isReturnAtEndOfLine(buffer.position) { buffer.position += 1 }
        if isInField(limit) { fault = fault ?? .strayQuote(column: fieldCount) }
        while isInField(limit) { buffer.position += 1 }
    }

    /// Copies a quoted field over its own escaped form, which is never shorter, and stands at its closing quote then.
    private mutating func unescapeQuoted(_ limit: Int) {
        buffer.position += 1
        let start = buffer.position
        var (read, write) = (start, start)
        while read < limit {
            let byte = buffer[read]
            if byte == quote {
                guard read + 1 < limit, buffer[read + 1] == quote else { break }
                read += 1
            } else if byte == table.dialect.lineBreak {
                nextLine += 1
            }
            buffer[write] = byte
            write += 1
            read += 1
        }
        buffer.position = read
        buffer.appendField(start, write)
    }
}

private let quote = UInt8(ascii: "\"")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
