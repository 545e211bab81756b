internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakMaps
internal import RaakvlakNetwork

/// Draws what happens on a theme.
struct MapTheme: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "theme",
            abstract: Texts.mapTheme(.chosen),
            usage: Texts.mapThemeUsage(.chosen),
            discussion: Texts.mapThemeDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.themeOfMapHelp(.chosen), valueName: "id"), completion: .ids(NodeKindSet(.theme)))
    var id: String

    @OptionGroup var drawing: MapOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var speaking: SpeakingOptions

    func run() async throws {
        let graph = try network.graph()
        let id = graph.node(try Lookup(in: graph).node(id, of: NodeKindSet(.theme))).id
        try await drawing.draw(.theme(id), of: graph, network)
    }
}
