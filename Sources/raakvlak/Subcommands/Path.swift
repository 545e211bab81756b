internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Shows how two nodes hang together.
struct Path: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.path(.chosen),
            usage: Texts.usage("path", Texts.fromValue, Texts.toValue),
            discussion: Texts.pathDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.fromHelp(.chosen), valueName: Texts.fromValue(.chosen)))
    var from: String

    @Argument(help: ArgumentHelp(Texts.toHelp(.chosen), valueName: Texts.toValue(.chosen)))
    var to: String

    @Option(help: ArgumentHelp(Texts.pathLimitHelp(.chosen), valueName: Texts.countValue(.chosen)))
    var limit = 100

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
    }

    func run() throws {
        let graph = try network.graph()
        let (from, to) = (try Lookup(in: graph).node(from), try Lookup(in: graph).node(to))
        let document = PathDocument(from: from, to: to, limit: limit, in: graph)
        if document.isFound || output.format != .text { try output.print(document) }
        if !document.isFound { throw Failure.answered(.noPath(graph.node(from).id, graph.node(to).id)) }
    }
}
