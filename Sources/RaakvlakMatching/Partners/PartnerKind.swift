public import RaakvlakNetwork

/// A sort of organization, as people name it: "gemeente", "vo-school", "mbo-instelling", "jeugdzorg".
///
/// Words that name a kind of organization or a sector, in either language, one or several, say which are meant; where
/// there are none, the words are looked for in names.
public struct PartnerKind: Hashable, Sendable {
    /// The words as they were given.
    public let text: String
    private let kinds: NodeKindSet
    private let sectors: Set<String>
    private let words: [String]

    /// The sort of organization that `text` names.
    public init(_ text: String) {
        self.text = text
        let words = FoldedText.words(of: text)
        // "Organisatie" alone names any organization; a "school board" is no school.
        let named = NodeKindSet.organizations.kinds.filter { $0 != .organization }.map { kind in
            (
                kind: kind,
                phrase: Self.kindWords(kind).filter { Self.contain(words, $0) }.max { $0.count < $1.count } ?? []
            )
        }.filter { !$0.phrase.isEmpty }
        let kinds = named.filter { one in
            !named.contains { $0.phrase.count > one.phrase.count && Self.contain($0.phrase, one.phrase) }
        }.map(\.kind)
        self.kinds = kinds.isEmpty ? .organizations : kinds.reduce(NodeKindSet()) { $0 | NodeKindSet($1) }
        // A gemeente is a kind; as a sector it would leave out those that don't name it.
        sectors = Set(
            Self.sectorWords.filter { code, names in
                code != "gemeente" && names.contains { Self.contain(words, $0) }
            }.map(\.code)
        )
        let isNamed = !kinds.isEmpty || !sectors.isEmpty || words.allSatisfy(Self.anyOrganization.contains)
        self.words = isNamed ? [] : words
    }

    /// Whether the words name a sort of organization that the schema knows, and not a part of names.
    public var isKnown: Bool { words.isEmpty }

    /// The words for known sorts that are nearest to `text`, at most three.
    public static func nearest(to text: String) -> [String] {
        let kinds = NodeKindSet.organizations.kinds.flatMap(kindWords)
        let known = Set((kinds + sectorWords.flatMap(\.names)).map { $0.joined(separator: " ") }).sorted()
        return Spelling.nearest(to: FoldedText.words(of: text).joined(separator: " "), among: known, limit: 3)
    }

    /// Whether the organization with this number in `graph` is of the sort.
    public func matches(_ node: Int, in graph: Graph) -> Bool {
        guard kinds.contains(graph.kind(of: node)) else { return false }
        if !sectors.isEmpty {
            // A school has the sectors of those who govern it.
            let governing = graph.incoming(.governs).neighbors(of: node).map(Int.init)
            let own = Set(([node] + governing).flatMap { graph.node($0).attributes.list(.sector) })
            if own.isDisjoint(with: sectors) { return false }
        }
        guard !words.isEmpty else { return true }
        let found = graph.node(node)
        let names = [found.name, found.englishName ?? ""] + found.otherNames.map(\.name)
        return names.contains { name in
            words.allSatisfy { word in FoldedText.words(of: name).contains { $0.hasPrefix(word) } }
        }
    }

    private static let anyOrganization: Set = [
        "organisatie", "organisaties", "organization", "organizations", "partner",
    ]

    /// The words for a kind, folded.
    private static func kindWords(_ kind: NodeKind) -> [[String]] {
        let labels = [kind.code, kind.label.dutch, kind.plural.dutch, kind.label.english, kind.plural.english]
        return (labels + kind.synonyms).map { FoldedText.words(of: $0) }
    }

    /// The sectors of the schema with their words in both languages, and the words that people use besides.
    private static let sectorWords: [(code: String, names: [[String]])] = {
        guard case .choices(let choices) = Schema.rule(for: .organization).attribute(.sector)?.format else { return [] }
        let more = ["jeugdhulp": ["jeugdzorg", "jeugdhulpverlening"], "mbo": ["roc"], "ho": ["hbo", "hogeschool"]]
        return choices.map { choice in
            let names = [choice.code, choice.label.dutch, choice.label.english] + (more[choice.code] ?? [])
            return (choice.code, names.map { FoldedText.words(of: $0) })
        }
    }()

    /// Whether `words` has the words of `part`, one behind another.
    private static func contain(_ words: [String], _ part: [String]) -> Bool {
        guard !part.isEmpty, words.count >= part.count else { return false }
        return (0...words.count - part.count).contains { words[$0..<$0 + part.count].elementsEqual(part) }
    }
}
