internal import RaakvlakRecords

extension JSON {
    /// The longest line on which a whole object or array may stand.
    private static let longestLine = 150

    /// Writes the value and a line feed: two blanks of indentation a level, small objects and arrays on one line.
    ///
    /// - Complexity: O(bytes written).
    public func write(to output: inout some TextOutputStream) {
        var text = ""
        append(to: &text, level: 0, isOpen: true)
        text += "\n"
        output.write(text)
    }

    /// Writes an object with the members `head` and a last one, an array whose elements are made one by one, so that a
    /// document of any length takes little memory.
    package static func write(
        _ head: [Member],
        then name: String,
        _ elements: some Sequence<JSON>,
        to output: inout some TextOutputStream
    ) {
        var text = "{"
        for member in head {
            text += "\n  "
            append(member, to: &text, level: 1)
            text += ","
        }
        text += "\n  \(JSON.string(name).flat): ["
        var isFirst = true
        for element in elements {
            text += isFirst ? "\n    " : ",\n    "
            isFirst = false
            element.append(to: &text, level: 2)
            if text.utf8.count > 1 << 16 {
                output.write(text)
                text.removeAll(keepingCapacity: true)
            }
        }
        text += isFirst ? "]\n}\n" : "\n  ]\n}\n"
        output.write(text)
    }

    /// The value on one line.
    package var flat: String {
        var text = ""
        _ = appendFlat(to: &text, end: .max)
        return text
    }

    /// Appends the value; where it is an object or array, on one line if it fits there, unless it is to be open.
    private func append(to text: inout String, level: Int, isOpen: Bool = false) {
        let start = text.utf8.count
        if !isOpen || isSimple {
            guard !appendFlat(to: &text, end: isSimple ? .max : start + Self.longestLine) else { return }
            text.removeSubrange(text.utf8.index(text.startIndex, offsetBy: start)...)
        }
        switch self {
        case .array(let elements):
            Self.appendLines(elements, "[", "]", to: &text, level) { $0.append(to: &$1, level: level + 1) }
        case .object(let members):
            Self.appendLines(members, "{", "}", to: &text, level) { Self.append($0, to: &$1, level: level + 1) }
        default: break
        }
    }

    private static func appendLines<Element>(
        _ elements: [Element],
        _ first: String,
        _ last: String,
        to text: inout String,
        _ level: Int,
        _ append: (Element, inout String) -> Void
    ) {
        let indentation = "\n" + String(repeating: "  ", count: level + 1)
        text += first
        for (index, element) in elements.enumerated() {
            text += index > 0 ? "," + indentation : indentation
            append(element, &text)
        }
        text += "\n" + String(repeating: "  ", count: level) + last
    }

    private static func append(_ member: Member, to text: inout String, level: Int) {
        appendQuoted(member.name, to: &text)
        text += ": "
        member.value.append(to: &text, level: level)
    }

    /// Whether the value holds no others.
    private var isSimple: Bool {
        switch self {
        case .array(let elements): elements.isEmpty
        case .object(let members): members.isEmpty
        default: true
        }
    }

    /// Appends the value on one line; false, with something appended, where the text gets longer than `end` bytes.
    private func appendFlat(to text: inout String, end: Int) -> Bool {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .digits(let digits): text += digits
        case .number(let value): text += Self.text(of: value)
        case .string(let value): Self.appendQuoted(value, to: &text)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += ", " }
                guard element.appendFlat(to: &text, end: end) else { return false }
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += ", " }
                Self.appendQuoted(member.name, to: &text)
                text += ": "
                guard member.value.appendFlat(to: &text, end: end) else { return false }
            }
            text += "}"
        }
        return text.utf8.count <= end
    }

    private static func text(of number: Double) -> String {
        guard number.isFinite else { return "null" }
        return number == 0 && number.sign == .minus ? "-0" : Decimal.text(number)
    }

    /// Appends the text in quotes; what JSON can't hold as it is, is escaped.
    private static func appendQuoted(_ value: String, to text: inout String) {
        text += "\""
        if value.utf8.contains(where: { $0 < 32 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
            for scalar in value.unicodeScalars { text += escaped(scalar) }
        } else {
            text += value
        }
        text += "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        case _ where scalar.value < 32:
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: return String(scalar)
        }
    }
}
