internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Tells what began, ended and happened between two days.
struct Changes: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.changes(.chosen),
            usage: Texts.changesUsage(.chosen),
            discussion: Texts.changesDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.changesOfHelp(.chosen), valueName: "id"), completion: .ids())
    var ids: [String] = []

    @OptionGroup var range: DayRangeOptions

    @Option(
        help: ArgumentHelp(Texts.changesKindHelp(.chosen), valueName: Texts.kindValue(.chosen)),
        completion: .list(NodeKind.codes)
    )
    var kind: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.rowLimitHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var limit = 40

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
        _ = try range.days(network)
    }

    func run() throws {
        let (facts, kind) = (try network.sound(), try kind.map(Lookup.kind))
        let all = Graph(facts)
        let asked = try ids.isEmpty ? nil : Set(IDArguments(ids).ids.map { all.node(try Lookup(in: all).node($0)).id })
        let document = ChangesDocument(
            in: facts,
            during: try range.days(network),
            about: { node in kind.map { $0 == node.kind } ?? true && asked?.contains(node.id) ?? true },
            most: limit
        )
        try output.print(document)
    }
}
