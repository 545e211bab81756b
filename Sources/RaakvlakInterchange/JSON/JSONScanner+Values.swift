extension JSONScanner {
    /// The next value, a text.
    mutating func string() throws(SyntaxFault) -> String {
        let start = position + 1
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\"), bytes[end] >= 32 {
            end += 1
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return try escapedString() }
        position = end + 1
        return try text(bytes[start..<end], from: start)
    }

    private func text(_ slice: ArraySlice<UInt8>, from start: Int) throws(SyntaxFault) -> String {
        if let text = String(validating: slice, as: UTF8.self) { return text }
        // Decoding puts another character where the first fault is.
        let decoded = String(decoding: slice, as: UTF8.self).utf8
        throw fault(.notUTF8, at: start + zip(slice, decoded).prefix { $0 == $1 }.count)
    }

    /// A text in which something is escaped, or that is faulty.
    private mutating func escapedString() throws(SyntaxFault) -> String {
        var text: [UInt8] = []
        position += 1
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                guard let string = String(validating: text, as: UTF8.self) else { throw fault(.notUTF8, at: start) }
                return string
            case UInt8(ascii: "\\"): try appendEscape(to: &text)
            case 0..<32: throw fault(.controlCharacter)
            default:
                text.append(byte)
                position += 1
            }
        }
        throw fault(.unexpectedEnd)
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(SyntaxFault) {
        let start = position
        guard position + 1 < bytes.count else { throw fault(.unexpectedEnd) }
        let byte = bytes[position + 1]
        position += 2
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "u"):
            guard let scalar = escapedScalar() else { throw fault(.badEscape, at: start) }
            text.append(contentsOf: String(Character(scalar)).utf8)
        default: throw fault(.badEscape, at: start)
        }
    }

    /// The character of four hexadecimal digits, or of two such escapes that are a surrogate pair.
    private mutating func escapedScalar() -> Unicode.Scalar? {
        guard let high = hexadecimal() else { return nil }
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { return nil }
        position += 2
        guard let low = hexadecimal(), (0xDC00..<0xE000).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func hexadecimal() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            guard byte < 128, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        position += 4
        return value
    }

    /// A number: a whole one where it has no fraction and no exponent.
    mutating func number() throws(SyntaxFault) -> JSON {
        let start = position
        while position < bytes.count, (48...57).contains(bytes[position]) || "+-.eE".utf8.contains(bytes[position]) {
            position += 1
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard Self.isNumber(bytes[start..<position]), let number = Double(text), number.isFinite else {
            throw fault(.badNumber(String(text.prefix(40))), at: start)
        }
        if text.utf8.contains(where: { ".eE".utf8.contains($0) }) { return .number(number) }
        return Int(text).map(JSON.integer) ?? .digits(text)
    }

    /// Whether the bytes have the form `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
    private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        func digits() -> Int {
            let count = rest.prefix { (48...57).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        if rest.first == UInt8(ascii: "0") {
            rest = rest.dropFirst()
        } else if digits() == 0 {
            return false
        }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            if digits() == 0 { return false }
        }
        if let byte = rest.first, byte | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            if digits() == 0 { return false }
        }
        return rest.isEmpty
    }

    // MARK: Faults

    /// What is wrong at a byte, or at that which is next.
    func fault(_ finding: SyntaxFault.Finding, at offset: Int? = nil) -> SyntaxFault {
        let place = place(offset ?? position)
        return SyntaxFault(line: place.line, column: place.column, finding)
    }

    func unexpected(_ wanted: String) -> SyntaxFault {
        guard position < bytes.count else { return fault(.unexpectedEnd) }
        let scalar = String(decoding: bytes[position...].prefix(4), as: UTF8.self).unicodeScalars.first
        let found = scalar.map { $0.value < 32 ? "U+\(String($0.value, radix: 16, uppercase: true))" : "'\($0)'" }
        return fault(.unexpected(found: found ?? "", wanted: wanted))
    }

    /// The line and the column of a byte, both from 1.
    func place(_ offset: Int) -> (line: Int, column: Int) {
        let before = bytes.prefix(offset)
        let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        return (line, before.count - (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1))
    }
}
