internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Finds nodes by what people remember of them.
struct Find: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.find(.chosen),
            usage: Texts.usage("find", several: Texts.textValue),
            discussion: Texts.findDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.findHelp(.chosen), valueName: Texts.textValue(.chosen)))
    var text: [String]

    @Option(
        help: ArgumentHelp(Texts.findKindHelp(.chosen), valueName: Texts.kindValue(.chosen)),
        completion: .list(NodeKind.codes)
    )
    var kind: [String] = []

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.findLimitHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var limit = 20

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if text.allSatisfy({ $0.trimmingBlanks().isEmpty }) { throw ValidationError(Texts.noText(.chosen)) }
        if limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
    }

    func run() throws {
        let kinds = try Lookup.kinds(kind)
        let graph = try network.graph()
        let query = text.joined(separator: " ")
        let outcome = SearchIndex(graph).search(query, kinds: kinds ?? .all, limit: limit)
        let isFound = !outcome.matches.isEmpty
        if isFound || output.format != .text { try output.print(FindDocument(query, outcome, in: graph)) }
        if !isFound { throw Failure.answered(.nothingFound(query)) }
    }
}
