internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakInterchange
internal import RaakvlakNetwork

/// What the words of another program mean.
struct KindOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.nodeKindHelp(.chosen), valueName: Texts.kindMappingValue(.chosen)))
    var nodeKind: [String] = []

    @Option(help: ArgumentHelp(Texts.tieKindHelp(.chosen), valueName: Texts.kindMappingValue(.chosen)))
    var tieKind: [String] = []

    func validate() throws { _ = try mapping() }

    /// Whether any word was told.
    var areGiven: Bool { !nodeKind.isEmpty || !tieKind.isEmpty }

    /// The mapping: `WORD=KIND` for a word, `KIND` for all that say none.
    func mapping() throws -> KindMapping {
        var mapping = KindMapping()
        for text in nodeKind {
            let (word, kind) = try Self.parse(text, "--node-kind", .nodeKinds, NodeKind.self)
            if let word { mapping.nodeKinds[word] = kind } else { mapping.otherNodes = kind }
        }
        for text in tieKind {
            let (word, kind) = try Self.parse(text, "--tie-kind", .tieKinds, TieKind.self)
            if let word { mapping.tieKinds[word] = kind } else { mapping.otherTies = kind }
        }
        return mapping
    }

    private static func parse<Kind: Coded>(
        _ text: String,
        _ option: String,
        _ words: WordList,
        _ kinds: Kind.Type
    ) throws -> (word: String?, kind: Kind) {
        // The last sign parts them: a word may have one, a kind has none.
        let split = text.lastIndex(of: "=")
        let word = String(split.map { text[text.index(after: $0)...] } ?? text[...])
        guard let kind = words.code(word).flatMap({ Kind(code: $0) }) else {
            throw ValidationError(Texts.unknownKind(option, word, of: words)(.chosen))
        }
        return (split.map { text[..<$0].trimmingBlanks() }, kind)
    }
}
