/// Reads JSON (RFC 8259), strictly, as it is asked for: whole values, or objects and arrays member by member, so that a
/// document of any length takes little memory.
///
/// Names may occur twice in an object; who reads it decides.
package struct JSONScanner {
    /// How many objects and arrays may stand within each other.
    package static let mostLevels = 100

    let bytes: [UInt8]
    var position: Int
    private var level = 0
    private var counted = (offset: 0, line: 1)

    /// Reads these bytes; a byte order mark at their start is passed over.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The one value of a whole document.
    /// - Throws: `SyntaxFault`.
    package static func document(_ bytes: [UInt8]) throws(SyntaxFault) -> JSON {
        var scanner = JSONScanner(bytes)
        let value = try scanner.value()
        try scanner.end()
        return value
    }

    /// Sees to it that nothing but blanks is left.
    package mutating func end() throws(SyntaxFault) {
        if peek() != nil { throw unexpected("end") }
    }

    /// The line of the next value.
    /// - Complexity: O(bytes since the last call).
    package mutating func line() -> Int {
        _ = peek()
        for byte in bytes[counted.offset..<position] where byte == UInt8(ascii: "\n") { counted.line += 1 }
        counted.offset = position
        return counted.line
    }

    /// The next value, with all that is in it.
    package mutating func value() throws(SyntaxFault) -> JSON {
        guard let byte = peek() else { throw fault(.unexpectedEnd) }
        switch byte {
        case UInt8(ascii: "{"):
            var members: [JSON.Member] = []
            try object { name, scanner throws(SyntaxFault) in
                members.append(JSON.Member(name, try scanner.value()))
            }
            return .object(members)
        case UInt8(ascii: "["):
            var elements: [JSON] = []
            try array { scanner throws(SyntaxFault) in elements.append(try scanner.value()) }
            return .array(elements)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), 48...57: return try number()
        default: return try word()
        }
    }

    /// Calls `member` for each member of the next value, an object; it must read the value.
    package mutating func object(
        _ member: (String, inout JSONScanner) throws(SyntaxFault) -> Void
    ) throws(SyntaxFault) {
        try begin(UInt8(ascii: "{"), "object")
        var isFirst = true
        while try hasNext(before: UInt8(ascii: "}"), &isFirst) {
            guard peek() == UInt8(ascii: "\"") else { throw unexpected("name") }
            let name = try string()
            try expect(UInt8(ascii: ":"))
            try member(name, &self)
        }
        level -= 1
    }

    /// Calls `element` for each element of the next value, an array; it must read the value.
    package mutating func array(_ element: (inout JSONScanner) throws(SyntaxFault) -> Void) throws(SyntaxFault) {
        try begin(UInt8(ascii: "["), "array")
        var isFirst = true
        while try hasNext(before: UInt8(ascii: "]"), &isFirst) { try element(&self) }
        level -= 1
    }

    /// Passes over the next value.
    package mutating func skip() throws(SyntaxFault) { _ = try value() }
}

extension JSONScanner {
    /// The next byte that is no blank, at which reading stands then; nil at the end.
    private mutating func peek() -> UInt8? {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return bytes[position]
            }
        }
        return nil
    }

    private mutating func begin(_ byte: UInt8, _ wanted: String) throws(SyntaxFault) {
        guard peek() == byte else { throw unexpected(wanted) }
        level += 1
        if level > Self.mostLevels { throw fault(.tooDeep(most: Self.mostLevels)) }
        position += 1
    }

    /// Whether another member or element comes before the end; passes over the comma, or the end.
    private mutating func hasNext(before last: UInt8, _ isFirst: inout Bool) throws(SyntaxFault) -> Bool {
        guard let byte = peek() else { throw fault(.unexpectedEnd) }
        if byte == last {
            position += 1
            return false
        }
        if !isFirst {
            try expect(UInt8(ascii: ","))
            if peek() == last { throw unexpected(last == UInt8(ascii: "}") ? "name" : "value") }
        }
        isFirst = false
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(SyntaxFault) {
        guard peek() == byte else { throw unexpected(String(decoding: [byte], as: UTF8.self)) }
        position += 1
    }

    private mutating func word() throws(SyntaxFault) -> JSON {
        for (word, value) in [("true", JSON.bool(true)), ("false", .bool(false)), ("null", .null)]
        where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return value
        }
        throw unexpected("value")
    }
}
