internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Shows all that is known of one node.
struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.show(.chosen),
            usage: Texts.usage("show", Phrase("id")),
            discussion: Texts.showDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.idHelp(.chosen), valueName: "id"))
    var id: String

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        // All facts: also a node that is not there on the day is found, and told of.
        let graph = Graph(try network.sound())
        try output.print(NodeDocument(Lookup(in: graph).node(id), in: graph, asOf: network.day()))
    }
}
