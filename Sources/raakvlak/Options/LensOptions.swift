internal import ArgumentParser
internal import RaakvlakAnalysis
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// By what nodes count as joined, and which kinds are told of; the same words in every command that measures.
struct LensOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(Texts.viaHelp(.chosen), valueName: Texts.viaValue(.chosen)),
        completion: .list(Lens.allCases.map(\.code))
    )
    var via = "contacts"

    @Option(
        help: ArgumentHelp(Texts.rankKindHelp(.chosen), valueName: Texts.kindValue(.chosen)),
        completion: .list(NodeKind.codes)
    )
    var kind: [String] = []

    func validate() throws { _ = try Self.lens(via) }

    /// The lens with this word.
    /// - Throws: `ValidationError`, with the nearest.
    static func lens(_ word: String) throws -> Lens {
        if let lens = Lens(code: word) { return lens }
        let codes = Lens.allCases.map(\.code)
        throw ValidationError(
            Texts.unknownLens(word, Spelling.nearest(to: word, among: codes, limit: 1).first, codes)(.chosen)
        )
    }

    /// By what nodes count as joined.
    var lens: Lens { Lens(code: via) ?? .contacts }

    /// The kinds that were asked for; nil where none were.
    /// - Throws: `RequestError.noSuchKind`.
    func kinds() throws -> NodeKindSet? { try Lookup.kinds(kind) }
}
