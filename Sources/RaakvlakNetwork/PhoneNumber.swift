/// A telephone number in its one canonical form: `+`, the country and the number, 8 to 15 digits (ITU-T E.164).
public struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
    /// The canonical form, such as `+31612345678`.
    public let text: String

    /// The canonical form.
    public var description: String { text }

    /// The number whose canonical form is `text`, or nil where it has no such form.
    public init?(_ text: some StringProtocol) {
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "+"), (8...15).contains(digits.count), digits.first != UInt8(ascii: "0"),
            digits.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        self.text = String(text)
    }

    /// The number that people in the Netherlands write as `text`, or nil where it is none.
    ///
    /// Numbers within the Netherlands have nine digits behind the 0 (the first never 0), those of 0800 and 0900 also six
    /// or seven fewer (national numbering plan, BWBR0010198); abroad, with `+` or `00`, any that E.164 allows. A `(0)`
    /// behind the country is passed over.
    public init?(reading text: some StringProtocol) {
        let separators = " \u{A0}\u{202F}-–‑./()\t"
        var compact = String(text).replacing("(0)", with: "").filter { !separators.contains($0) }
        if compact.hasPrefix("00") { compact = "+" + compact.dropFirst(2) }
        if compact.hasPrefix("0") { compact = "+31" + compact.dropFirst() }
        // As a spreadsheet leaves what it took for a number: without the zero, or the sign, before it.
        if compact.count == 9 { compact = "+31" + compact }
        if compact.count == 11, compact.hasPrefix("31") { compact = "+" + compact }
        if compact.hasPrefix("+310") { compact = "+31" + compact.dropFirst(4) }
        guard !compact.hasPrefix("+31") || Self.isDutch(compact.dropFirst(3)) else { return nil }
        self.init(compact)
    }

    /// The number as people read it, in every language.
    public var readable: Phrase { Phrase(nl: readable(in: .dutch), en: readable(in: .english)) }

    /// Whether `digits` may follow the 0 of a number within the Netherlands.
    private static func isDutch(_ digits: Substring) -> Bool {
        guard let first = digits.first, ("1"..."9").contains(first) else { return false }
        return digits.count == 9 || ["80", "90"].contains(digits.prefix(2)) && [7, 10].contains(digits.count)
    }

    /// The number as people read it: Dutch numbers in Dutch as they are dialed there, `06 12 34 56 78`; others with `+`.
    public func readable(in language: Language) -> String {
        guard text.hasPrefix("+31"), Self.isDutch(text.dropFirst(3)) else { return text }
        let digits = text.dropFirst(3)
        let area = Self.areaLength(digits)
        let rest = digits.dropFirst(area)
        let groups = [String(digits.prefix(area))] + Self.groups(rest)
        return (language == .dutch ? "0" : "+31 ") + groups.joined(separator: " ")
    }

    /// How many digits of the number the area takes.
    private static func areaLength(_ digits: Substring) -> Int {
        if digits.hasPrefix("6") { return 1 }
        if ["80", "90"].contains(digits.prefix(2)), digits.count != 9 { return 3 }
        return shortAreas.contains(digits.prefix(2)) ? 2 : 3
    }

    /// The areas of large towns, and the services that are written like them, without the 0.
    private static let shortAreas: Set<Substring> = [
        "10", "13", "14", "15", "20", "23", "24", "26", "30", "33", "35", "36", "38", "40", "43", "45", "46", "50",
        "53",
        "55", "58", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "85", "88",
    ]

    /// The digits in twos, the first three together where they are odd in number.
    private static func groups(_ digits: Substring) -> [String] {
        var (rest, groups) = (digits, [String]())
        if rest.count % 2 == 1, rest.count > 1 {
            groups.append(String(rest.prefix(3)))
            rest = rest.dropFirst(3)
        }
        while !rest.isEmpty {
            groups.append(String(rest.prefix(2)))
            rest = rest.dropFirst(2)
        }
        return groups
    }
}
