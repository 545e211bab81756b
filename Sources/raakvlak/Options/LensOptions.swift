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

    @Option(help: ArgumentHelp(Texts.rankKindHelp(.chosen), valueName: Texts.kindValue(.chosen)))
    var kind: [String] = []

    func validate() throws {
        guard Lens(code: via) == nil else { return }
        let codes = Lens.allCases.map(\.code)
        throw ValidationError(
            Texts.unknownLens(via, Spelling.nearest(to: via, among: codes, limit: 1).first, codes)(.chosen)
        )
    }

    /// By what nodes count as joined.
    var lens: Lens { Lens(code: via) ?? .contacts }

    /// The kinds that were asked for; nil where none were.
    /// - Throws: `RequestError.noSuchKind`.
    func kinds() throws -> NodeKindSet? { try Lookup.kinds(kind) }
}
