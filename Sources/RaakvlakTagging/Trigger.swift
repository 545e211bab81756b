public import RaakvlakNetwork

/// Words that point to a theme.
public struct Trigger: Hashable, Sendable {
    /// What the words are of the theme.
    public enum Source: UInt8, Coded {
        case label, otherName, synonym, weakSynonym
        /// The words of all cases, in order.
        public static let codes = allCases.map { "\($0)" }

        /// What people read.
        public var label: Phrase {
            switch self {
            case .label: Phrase(nl: "naam", en: "name")
            case .otherName: Phrase(nl: "andere naam", en: "other name")
            case .synonym: Phrase(nl: "synoniem", en: "synonym")
            case .weakSynonym: Phrase(nl: "zwak synoniem", en: "weak synonym")
            }
        }
    }

    /// The theme to which they point.
    public let theme: Node.ID
    /// The words as the theme has them.
    public let text: String
    /// What they are of the theme.
    public let source: Source

    /// Whether they are too general or too short to point to the theme on their own.
    public var isWeak: Bool { source == .weakSynonym || SchoolKinds.contains(self) }
}

extension Trigger {
    /// The triggers of the themes of a network, in the order of themes and sources; of texts that are the same trigger
    /// of a theme, the first.
    static func all(in network: Network) -> [Trigger] {
        network.nodes.filter { $0.kind == .theme }.flatMap { node in
            let texts =
                parts(ofLabel: node.name).map { ($0, Source.label) }
                + node.otherNames.filter { $0.language != .english }.map { ($0.name, .otherName) }
                + node.attributes.list(.synonyms).map { ($0, .synonym) }
            let weak = node.attributes.list(.weakSynonyms)
            let strong = texts.filter { text, _ in !weak.contains { $0.lowercased() == text.lowercased() } }
            return (strong + weak.map { ($0, .weakSynonym) }).map { Trigger(theme: node.id, text: $0, source: $1) }
        }
    }

    /// The label, and the shorter names in it: the halves of `Kennisdeling en uitwisseling`, which names one theme by
    /// two words, and the beginning of `Gedeelde visie op inclusie`, where that is an adjective and a noun.
    private static func parts(ofLabel label: String) -> [String] {
        let words = label.split(separator: " ").map(String.init)
        guard words.count > 2, !label.contains("-") else { return [label] }
        if words.count == 3, words[1] == "en" { return [label, words[0], words[2]] }
        return ["van", "op", "bij"].contains(words[2]) ? [label, words[0] + " " + words[1]] : [label]
    }
}
