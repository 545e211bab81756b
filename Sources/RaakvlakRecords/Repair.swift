import RaakvlakNetwork

/// What people and spreadsheets write, as a folder wants it.
///
/// Each function gives a valid value, or nil where it can't tell what was meant.
enum Repair {
    /// A number with a decimal comma, points between thousands, or a sign of a currency or percentage.
    static func number(_ text: String, _ form: Problem.NumberForm) -> String? {
        var digits = text.filter { !" €%\u{A0}".contains($0) }
        if digits.contains(",") {
            digits = digits.replacing(".", with: "").replacing(",", with: ".")
        } else if digits.count(where: { $0 == "." }) > 1 {
            digits = digits.replacing(".", with: "")
        }
        return Decimal.parse(digits).flatMap { form.allows($0) ? Decimal.text($0) : nil }
    }

    /// An identifier that lost its leading zeros or its prefix, or has blanks or points in it.
    static func identifier(_ text: String, of kind: NodeKind) -> String? {
        let compact = text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let candidates =
            switch kind {
            case .schoolBoard: [padded(compact, to: 5)]
            case .organization: [padded(compact, to: 8)]
            case .gemeente: ["GM" + padded(compact.filter(\.isNumber), to: 4)]
            case .school: [compact, "0" + compact]
            default: [compact]
            }
        return candidates.lazy.compactMap { Identifier($0, of: kind)?.text }.first
    }

    private static func padded(_ digits: String, to count: Int) -> String {
        digits.isEmpty ? digits : String(repeating: "0", count: max(0, count - digits.count)) + digits
    }

    /// A name as an id: "Hét Anker" as `het-anker`.
    static func id(_ text: String) -> String? {
        var id = ""
        for letter in text.lowercased() {
            if let plain = plainLetters[letter]
                ?? (letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : nil)
            {
                id.append(plain)
            } else if ".'’\"".contains(letter) == false, id.last != "-", !id.isEmpty {
                id.append("-")
            }
        }
        if id.last == "-" { id.removeLast() }
        return Node.ID(id)?.text
    }

    private static let plainLetters: [Character: Character] = {
        let families: [(Character, String)] = [
            ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"), ("u", "ùúûü"),
            ("y", "ýÿ"),
        ]
        return Dictionary(families.flatMap { plain, accented in accented.map { ($0, plain) } }) { first, _ in first }
    }()

    /// The word of a closed list whose label in either language is `text`: "behoefte" is `need`.
    static func code(_ text: String, of allowed: [String]) -> String? {
        codesByLabel[text.lowercased()]?.first { allowed.contains($0) }
    }

    private static let codesByLabel: [String: [String]] = {
        let nodes = NodeKind.allCases.map { Schema.rule(for: $0) }
        let choices = nodes.flatMap(\.attributes).flatMap(\.format.choicesOfList)
        let labels: [(Phrase, String)] =
            nodes.flatMap { [($0.label, $0.kind.code), ($0.plural, $0.kind.code)] }
            + choices.map { ($0.label, $0.code) }
            + Schema.tieRules.flatMap { [($0.label, $0.kind.code), ($0.forward, $0.kind.code)] }
        let pairs = labels.flatMap { phrase, code in Language.allCases.map { (phrase($0).lowercased(), [code]) } }
        return Dictionary(pairs) { $0 + $1 }
    }()
}

extension AttributeFormat {
    fileprivate var choicesOfList: [Choice] {
        switch self {
        case .choice(let choices), .choices(let choices): choices
        default: []
        }
    }
}
