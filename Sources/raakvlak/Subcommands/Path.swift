internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Shows how two nodes hang together.
struct Path: ParsableCommand {
    /// The most paths that are listed at once: of very many nobody reads all.
    private static let mostPaths = 10_000

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.path(.chosen),
            usage: Texts.usage("path", Texts.fromValue, Texts.toValue),
            discussion: Texts.pathDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.fromHelp(.chosen), valueName: Texts.fromValue(.chosen)), completion: .ids())
    var from: String

    @Argument(help: ArgumentHelp(Texts.toHelp(.chosen), valueName: Texts.toValue(.chosen)), completion: .ids())
    var to: String

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.pathLimitHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var limit = 100

    @Flag(help: ArgumentHelp(Texts.pathAllHelp(.chosen)))
    var all = false

    @Option(help: ArgumentHelp(Texts.pathAvoidHelp(.chosen), valueName: "id"), completion: .ids())
    var avoid: [String] = []

    @Option(help: ArgumentHelp(Texts.pathThroughHelp(.chosen), valueName: Texts.kindValue(.chosen)))
    var through: [String] = []

    @OptionGroup var via: TiesOption
    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if from == to { throw ValidationError(Texts.sameID(.chosen)) }
        if limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
        if let end = [from, to].first(where: avoid.contains) { throw ValidationError(Texts.avoidsEnd(end)(.chosen)) }
    }

    func run() throws {
        let kinds = try Lookup.kinds(through)
        let graph = try network.graph()
        let lookup = Lookup(in: graph)
        let (from, to) = (try lookup.node(from), try lookup.node(to))
        let document = PathDocument(
            from: from,
            to: to,
            limit: all ? Self.mostPaths : limit,
            avoiding: try avoid.map(lookup.node),
            through: kinds,
            by: via.ties,
            in: graph
        )
        if document.isFound || output.format != .text { try output.print(document) }
        if !document.isFound {
            let isNarrowed = !avoid.isEmpty || kinds != nil || via.via != nil
            let ends = (graph.node(from).id, graph.node(to).id)
            throw Failure.answered(isNarrowed ? .noSuchPath(ends.0, ends.1) : .noPath(ends.0, ends.1))
        }
    }
}
