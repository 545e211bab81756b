package import RaakvlakNetwork

/// What people and spreadsheets write, as a folder wants it.
///
/// Each function gives a valid value, or nil where it can't tell what was meant.
package enum Repair {
    /// An identifier that lost its leading zeros or its prefix, or has blanks or points in it.
    package static func identifier(_ text: String, of kind: NodeKind) -> String? {
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

    /// A name, or the first words of a text, as an id of at most some forty letters; nil where nothing is left of it.
    static func shortID(_ text: String) -> String? {
        var short = ""
        for word in text.split(separator: " ").prefix(8) {
            guard short.isEmpty || short.count + word.count <= 40 else { break }
            short += " " + word.prefix(40)
        }
        return id(String(short))
    }

    static let plainLetters: [Character: Character] = {
        let families: [(Character, String)] = [
            ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"), ("u", "ùúûü"),
            ("y", "ýÿ"),
        ]
        return Dictionary(families.flatMap { plain, accented in accented.map { ($0, plain) } }) { first, _ in first }
    }()
}
