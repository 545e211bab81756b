internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Lists the nodes of one kind.
struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.list(.chosen),
            usage: Texts.usage("list", Texts.kindValue),
            discussion: Texts.listDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.kindHelp(.chosen), valueName: Texts.kindValue(.chosen)))
    var kind: String

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try output.print(NodesDocument(Lookup.kind(kind), in: network.graph()))
    }
}
