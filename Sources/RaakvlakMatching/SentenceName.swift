import RaakvlakNetwork

/// The names of nodes inside a sentence.
enum SentenceName {
    /// How much of a long text is quoted.
    private static let longest = 72

    static func phrase(_ node: Node) -> Phrase {
        let names = Phrase(nl: node.name(in: .dutch), en: node.name(in: .english))
        return switch node.kind {
        case .theme: Phrase(nl: lowered(names.dutch), en: lowered(names.english))
        case .person: names
        default: Texts.quoted(Phrase(nl: excerpt(names.dutch), en: excerpt(names.english)))
        }
    }

    /// A first capital becomes small, unless the word is an abbreviation.
    private static func lowered(_ name: String) -> String {
        guard let first = name.first, first.isUppercase, name.dropFirst().first?.isLowercase ?? true else {
            return name
        }
        return first.lowercased() + name.dropFirst()
    }

    /// The first words of a text, without line breaks and without the full stop behind them.
    private static func excerpt(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        var excerpt = words.first.map(String.init) ?? ""
        for word in words.dropFirst() {
            guard excerpt.count + 1 + word.count <= longest else { return excerpt.trimmingEnd(",;:.") + " …" }
            excerpt += " " + word
        }
        return excerpt.trimmingEnd(".")
    }
}

extension String {
    fileprivate func trimmingEnd(_ marks: String) -> String {
        guard let last, marks.contains(last) else { return self }
        return String(dropLast())
    }
}
