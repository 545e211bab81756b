import RaakvlakNetwork

/// The nodes of tables by what people call them, so that a cell may name one by its name.
struct NodeNames {
    private struct Entry: Hashable {
        let id: String
        let kind: NodeKind?
    }

    private(set) var ids: Set<String> = []
    private var entries: [FoldedWord: Set<Entry>] = [:]

    /// Adds a node that is called by any of `names`.
    mutating func add(id: String, kind: NodeKind?, names: [String]) {
        ids.insert(id)
        for name in names {
            let word = FoldedWord(name)
            if !word.text.isEmpty { entries[word, default: []].insert(Entry(id: id, kind: kind)) }
        }
    }

    /// The id of the one node among `kinds` that is called `name`; nil where there is none, or several.
    func id(of name: String, among kinds: NodeKindSet) -> String? {
        let found = (entries[FoldedWord(name)] ?? []).filter { $0.kind.map(kinds.contains) ?? true }
        return found.count == 1 ? found.first?.id : nil
    }
}
