internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakMaps
internal import RaakvlakNetwork

/// Draws the shortest paths between two nodes.
struct MapPath: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "path",
            abstract: Texts.mapPath(.chosen),
            usage: Texts.mapPathUsage(.chosen),
            discussion: Texts.mapPathDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.fromHelp(.chosen), valueName: Texts.fromValue(.chosen)), completion: .ids())
    var from: String

    @Argument(help: ArgumentHelp(Texts.toHelp(.chosen), valueName: Texts.toValue(.chosen)), completion: .ids())
    var to: String

    @OptionGroup var drawing: MapOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var speaking: SpeakingOptions

    func run() async throws {
        let graph = try network.graph()
        let lookup = Lookup(in: graph)
        let (source, target) = (graph.node(try lookup.node(from)).id, graph.node(try lookup.node(to)).id)
        try await drawing.draw(.path(source, target), of: graph, network)
    }
}
