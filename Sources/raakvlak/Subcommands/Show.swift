internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Shows all that is known of one node, or of several.
struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.show(.chosen),
            usage: Texts.usage("show", several: Phrase("id")),
            discussion: Texts.showDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.idHelp(.chosen), valueName: "id"), completion: .ids())
    var ids: [String]

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        // All facts: also a node that is not there on the day is found, and told of.
        let graph = Graph(try network.sound())
        let (lookup, day, asked) = (Lookup(in: graph), try network.day(), try IDArguments(ids))
        let documents = try asked.ids.map { NodeDocument(try lookup.node($0), in: graph, asOf: day) }
        try output.print(documents, isSingle: asked.isSingle)
    }
}
