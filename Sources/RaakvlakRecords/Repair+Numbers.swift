import RaakvlakNetwork

extension Repair {
    /// A number with a decimal comma, or with points, commas or blanks between thousands.
    ///
    /// What can be read in two ways is nil: 1.250 and 1,250 are over a thousand to some and little more than one to others.
    static func number(_ text: String, _ form: Problem.NumberForm) -> String? {
        let numbers = numbers(text).filter(form.allows)
        return numbers.count == 1 ? Decimal.text(numbers[0]) : nil
    }

    /// What was perhaps meant by a number with the sign of a currency or percentage, or that can be read in two ways.
    static func proposedNumbers(_ text: String, _ form: Problem.NumberForm) -> [String] {
        numbers(text.filter { !"€%".contains($0) }).filter(form.allows).map(Decimal.text)
    }

    /// Whether `text` has a point where others put one between thousands, and is no number that a folder would have:
    /// 1.250, but not 1.25 or 1.125.
    static func hasDoubtfulPoint(_ text: String) -> Bool { text.hasSuffix("0") && numbers(text).count == 2 }

    /// The numbers that `text` may be, those with thousands first.
    private static func numbers(_ text: String) -> [Double] {
        let text = text.filter { !" \u{A0}\u{202F}".contains($0) }
        let (points, commas) = (text.count { $0 == "." }, text.count { $0 == "," })
        let candidates: [String?] =
            switch (points, commas) {
            case (_, 0): [grouped(text, by: "."), points == 1 ? text : nil, points == 0 ? text : nil]
            case (0, _): [grouped(text, by: ","), commas == 1 ? text.replacing(",", with: ".") : nil]
            case (_, 1) where isBefore(".", ",", in: text): [grouped(text, by: ".", decimal: ",")]
            case (1, _) where isBefore(",", ".", in: text): [grouped(text, by: ",", decimal: ".")]
            default: []
            }
        return candidates.compactMap { $0.flatMap(Decimal.parse) }
    }

    private static func isBefore(_ a: Character, _ b: Character, in text: String) -> Bool {
        guard let last = text.lastIndex(of: a), let first = text.firstIndex(of: b) else { return false }
        return last < first
    }

    /// The number without what stands between its thousands, where that stands before each three digits.
    private static func grouped(_ text: String, by separator: Character, decimal: Character? = nil) -> String? {
        let parts = text.split(separator: decimal ?? "\u{0}", omittingEmptySubsequences: false)
        let groups = parts[0].split(separator: separator, omittingEmptySubsequences: false)
        guard groups.count > 1, (1...3).contains(groups[0].count), groups[0] != "0", groups[0] != "-",
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined() + (parts.count > 1 ? "." + parts[1] : "")
    }
}
