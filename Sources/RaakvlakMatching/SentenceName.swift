import RaakvlakNetwork

/// The names of nodes inside a sentence.
enum SentenceName {
    /// How much of a long text is quoted.
    private static let longest = 72

    static func phrase(_ node: Node) -> Phrase {
        Phrase(nl: name(of: node, node.name(in: .dutch)), en: name(of: node, node.name(in: .english)))
    }

    private static func name(of node: Node, _ name: String) -> String {
        switch node.kind {
        case .theme: lowered(name)
        case .person: name
        default: "‘\(excerpt(name))’"
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
