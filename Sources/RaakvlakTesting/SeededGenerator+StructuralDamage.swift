/// Damage that leaves a file in its format mostly, and makes its content odd.
extension SeededGenerator {
    /// Values that are out of place nearly everywhere.
    private static let oddValues = [
        "", " ", "kind", "person", "id", "themes", "organization", "2024", "-1", "nan", "1e999", "|", "[]", "né",
        "\u{7}",
        "_x0007_", "0", String(repeating: "9", count: 400), String(repeating: "a", count: 70), "2024-13-45", "\\",
        "99999999999999999999", "true", "a|a|a", "🙂", "e\u{301}",
    ]
    /// What begins a level of nesting.
    private static let openings = ["[", "{\"a\":", "<node>", "<graph>", "\"", "("]

    /// The bytes with one to four changes of whole lines, elements, values and numbers, or a deep nesting.
    public mutating func structurallyDamaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<number(in: 1...4) {
            switch number(below: 8) {
            case 0, 1: replaceValue(in: &bytes)
            case 2: replaceNumber(in: &bytes)
            case 3, 4:
                moveParts(of: &bytes, at: element(of: [10, UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "\"")]))
            case 5, 6:
                moveParts(
                    of: &bytes,
                    at: element(of: [10, UInt8(ascii: ","), UInt8(ascii: ";"), 9, UInt8(ascii: " ")])
                )
            default: if chance(20) { nest(&bytes) }
            }
        }
        return bytes
    }

    /// Puts an odd value between two quotes, or between two delimiters.
    private mutating func replaceValue(in bytes: inout [UInt8]) {
        let marks = chance(60) ? Array("\"".utf8) : Array(",;\t\n><".utf8)
        let places = bytes.indices.filter { marks.contains(bytes[$0]) }
        guard places.count > 1 else { return }
        let place = number(below: places.count - 1)
        bytes.replaceSubrange(places[place] + 1..<places[place + 1], with: Array(element(of: Self.oddValues).utf8))
    }

    /// Puts an odd value in the place of a number.
    private mutating func replaceNumber(in bytes: inout [UInt8]) {
        let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
        let starts = bytes.indices.filter { isDigit(bytes[$0]) && ($0 == 0 || !isDigit(bytes[$0 - 1])) }
        guard !starts.isEmpty else { return }
        let start = element(of: starts)
        let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.endIndex
        bytes.replaceSubrange(start..<end, with: Array(element(of: Self.oddValues).utf8))
    }

    /// Removes, doubles or moves one of the parts that begin with a byte, such as lines or elements.
    private mutating func moveParts(of bytes: inout [UInt8], at mark: UInt8) {
        var parts = bytes.split(separator: mark, omittingEmptySubsequences: false)
        guard parts.count > 2 else { return }
        let place = number(below: parts.count)
        let part = parts[place]
        switch number(below: 4) {
        case 0: parts.remove(at: place)
        case 1: parts.insert(part, at: number(below: parts.count))
        case 2: parts.insert(contentsOf: repeatElement(part, count: number(in: 1...50)), at: place)
        default: parts.swapAt(place, number(below: parts.count))
        }
        bytes = Array(parts.joined(separator: [mark]))
    }

    /// Begins a deep nesting, which nothing ends.
    private mutating func nest(_ bytes: inout [UInt8]) {
        let opening = Array(element(of: Self.openings).utf8)
        let many = repeatElement(opening, count: number(in: 50...20_000)).joined()
        bytes.insert(contentsOf: many, at: number(in: 0...bytes.count))
    }
}
