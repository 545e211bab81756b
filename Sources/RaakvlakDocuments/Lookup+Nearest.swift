internal import RaakvlakNetwork

extension Lookup {
    private static let most = 3
    /// How many found nodes are looked at: in texts a word stands more often than in names.
    private static let mostFound = 50
    /// How many words of what was asked for are looked at, and how few letters an id in it has at least.
    private static let (mostWords, fewestLetters) = (8, 3)

    /// The ids that `text` was perhaps meant to be: near ones, else those that stand in it, and those whose id or name has
    /// all of its words.
    func nearest(to text: String, of kinds: NodeKindSet = .all) -> [String] {
        let ids = graph.network.nodes.lazy.filter { kinds.contains($0.kind) }.map(\.id.text)
        let near = Spelling.nearest(to: text, among: ids, limit: Self.most)
        guard near.isEmpty else { return near }
        let found = within(text, of: kinds) + called(text, of: kinds)
        return Array(found.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.prefix(Self.most))
    }

    /// The ids that some words of `text` are, the longest first.
    private func within(_ text: String, of kinds: NodeKindSet) -> [String] {
        let words = FoldedText.words(of: text).prefix(Self.mostWords)
        let runs = (0...words.count).reversed().flatMap { length in
            (0...words.count - length).map { words[$0..<$0 + length].joined(separator: "-") }
        }
        return runs.filter { run in
            guard run.utf8.count >= Self.fewestLetters, let node = Node.ID(run).flatMap({ graph.network[$0] }) else {
                return false
            }
            return kinds.contains(node.kind)
        }
    }

    /// The ids of the nodes that are called by all words of `text`; what was written of a node calls it nothing.
    private func called(_ text: String, of kinds: NodeKindSet) -> [String] {
        let outcome = SearchIndex(graph).search(text, kinds: kinds, limit: Self.mostFound)
        return outcome.matches.compactMap { match in
            let id = graph.node(match.node).id.text
            let names = match.places.filter { $0.field.isName }.flatMap(\.found) + FoldedText.words(of: id)
            return outcome.words.allSatisfy { Self.isWritten($0, in: names) } ? id : nil
        }
    }

    /// Whether one of the words is `word`, begins with it, or is it with a slip; too many short words are a letter away.
    private static func isWritten(_ word: String, in words: [String]) -> Bool {
        let length = word.utf8.count
        return words.contains { $0 == word || length >= fewestLetters && $0.hasPrefix(word) }
            || length > fewestLetters + 1 && !Spelling.nearest(to: word, among: words, limit: 1).isEmpty
    }
}

extension SearchField {
    /// Whether texts of the field say what a node is called.
    fileprivate var isName: Bool {
        switch self {
        case .id, .identifier, .name, .otherName, .synonym: true
        case .weakSynonym, .role, .text: false
        }
    }
}
