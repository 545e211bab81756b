/// Finds telephone numbers in a text, as people write them; rather one too many than one too few.
///
/// Digits that stand together are a group; groups between which people put blanks, dashes, dots, slashes or brackets may
/// be one number. A number begins and ends where a group does, and never takes in a date.
struct PhoneScan {
    private struct Group {
        let range: Range<String.Index>
        /// Its digits, as those of ASCII.
        let digits: String
        /// What stands before it, from the group before on, where both can be one number; else nil.
        let joint: Substring?
        let hasPlus: Bool
        let isInWord: Bool
    }

    private let text: String
    private var groups: [Group] = []

    init(_ text: String) {
        self.text = text
        var end = text.startIndex
        while let start = text[end...].firstIndex(where: { Self.digit($0) != nil }) {
            let gap = text[end..<start]
            let digits = text[start...].prefix { Self.digit($0) != nil }
            let isJoint = !groups.isEmpty && gap.count <= 4 && gap.allSatisfy(Self.isJoint)
            groups.append(
                Group(
                    range: start..<digits.endIndex,
                    digits: digits.compactMap(Self.digit).map(String.init).joined(),
                    joint: isJoint ? gap : nil,
                    hasPlus: gap.last == "+",
                    isInWord: gap.last?.isLetter ?? false
                )
            )
            end = digits.endIndex
        }
    }

    /// Where the numbers stand, with the sign and the bracket before them.
    var numbers: [Range<String.Index>] {
        var (found, index) = ([Range<String.Index>](), 0)
        while index < groups.count {
            let count =
                dateLength(at: index)
                ?? numberLength(at: index).map { length in
                    found.append(start(of: index, to: index + length - 1)..<groups[index + length - 1].range.upperBound)
                    return length
                }
            index += count ?? 1
        }
        return found
    }

    private func start(of index: Int, to last: Int) -> String.Index {
        var start = groups[index].range.lowerBound
        if groups[index].hasPlus { start = text.index(before: start) }
        let isClosed = groups[index...last].dropFirst().contains { $0.joint?.contains(")") ?? false }
        if isClosed, text[..<start].last == "(" { start = text.index(before: start) }
        return start
    }

    // MARK: Numbers

    /// How many groups from `index` on are the longest number that begins there.
    private func numberLength(at index: Int) -> Int? {
        let first = groups[index]
        var (digits, lengths) = ("", [Int: String]())
        for next in index..<groups.count {
            let group = groups[next]
            let isApart = group.joint == nil || group.hasPlus || dateLength(at: next) != nil
            if next > index, isApart { break }
            digits += group.digits
            if next > index, digits.count > Self.mostDigits { break }
            lengths[next - index + 1] = digits
        }
        let isCountry = first.hasPlus || isInternational(index)
        let dutch = lengths.filter { Self.isDutch($0.value, afterPlus: first.hasPlus) }
        let abroad = isCountry ? lengths.filter { Self.isAbroad($0.value, afterPlus: first.hasPlus) } : [:]
        // Without the zero before it, as a spreadsheet leaves a number; other long ones are as telling.
        let lost = first.digits == "6" ? lengths.filter { $0.value.count == 9 } : [:]
        return dutch.keys.max() ?? abroad.keys.max() ?? lost.keys.max() ?? (first.digits.count > 8 ? 1 : nil)
    }

    private static let mostDigits = 17

    private static func isDutch(_ digits: String, afterPlus: Bool) -> Bool {
        if afterPlus { return digits.hasPrefix("31") && isNational(digits.dropFirst(2)) }
        if digits.hasPrefix("0031") { return isNational(digits.dropFirst(4)) }
        if digits.hasPrefix("316") { return digits.count == 11 }
        return digits.hasPrefix("0") && isNational(digits[...])
    }

    /// Nine digits behind a 0, which may lack; those of 0800 and 0900 also ten.
    private static func isNational(_ digits: Substring) -> Bool {
        let rest = digits.first == "0" ? digits.dropFirst() : digits
        guard let first = rest.first, first != "0" else { return false }
        return rest.count == 9 || rest.count == 10 && ["80", "90"].contains(rest.prefix(2))
    }

    private static func isAbroad(_ digits: String, afterPlus: Bool) -> Bool {
        afterPlus ? (8...15).contains(digits.count) : (11...17).contains(digits.count)
    }

    /// Whether a number for abroad begins with the two zeros here; times (`10.00`) and codes (`R0012`) don't.
    private func isInternational(_ index: Int) -> Bool {
        let group = groups[index]
        guard group.digits.hasPrefix("00"), !group.isInWord else { return false }
        let before = text[..<group.range.lowerBound].last
        return group.digits.count > 2 || before != "." && before != ":"
    }

    // MARK: What is no number

    /// How many groups from `index` on are a date, or the hours from one time to another.
    private func dateLength(at index: Int) -> Int? {
        let part = { (offset: Int, range: ClosedRange<Int>, length: ClosedRange<Int>) -> Bool in
            guard index + offset < groups.count else { return false }
            let group = groups[index + offset]
            return length.contains(group.digits.count) && range.contains(Int(group.digits) ?? -1)
                && (offset == 0 || group.joint != nil)
        }
        let joint = { (offset: Int) in groups[index + offset].joint ?? "" }
        let isDay = part(0, 1...31, 1...2) && part(1, 1...12, 1...2) && part(2, 1900...2049, 4...4)
        if isDay, joint(1) == joint(2), joint(1).count == 1 { return 3 }
        if part(0, 1900...2049, 4...4), part(1, 1...12, 2...2), joint(1) == "-" {
            return part(2, 1...31, 2...2) && joint(2) == "-" ? 3 : 2
        }
        let isTime = { (offset: Int) in part(offset, 0...24, 1...2) && part(offset + 1, 0...59, 2...2) }
        guard isTime(0), isTime(2), joint(1) == ".", joint(3) == ".", joint(2).contains(where: Self.isDash),
            !groups.indices.contains(index + 4) || groups[index + 4].joint != "."
        else { return nil }
        return 4
    }

    // MARK: Characters

    private static func digit(_ character: Character) -> Int? {
        if let ascii = character.asciiValue { return (48...57).contains(ascii) ? Int(ascii) - 48 : nil }
        guard let properties = character.unicodeScalars.first?.properties, properties.numericType == .decimal else {
            return nil
        }
        return properties.numericValue.map { Int($0) }
    }

    private static func isDash(_ character: Character) -> Bool {
        character.unicodeScalars.first?.properties.isDash ?? false
    }

    /// What people write between the digits of one number, and what programs leave there unseen.
    private static func isJoint(_ character: Character) -> Bool {
        if "+()/._".contains(character) || isDash(character) { return true }
        if character.isWhitespace { return !character.isNewline }
        return character.unicodeScalars.first?.properties.generalCategory == .format
    }
}
