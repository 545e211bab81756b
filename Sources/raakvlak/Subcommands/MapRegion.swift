internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakMaps
internal import RaakvlakNetwork

/// Draws how a region hangs together.
struct MapRegion: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "region",
            abstract: Texts.mapRegion(.chosen),
            usage: Texts.mapRegionUsage(.chosen),
            discussion: Texts.mapRegionDiscussion(.chosen)
        )
    }

    @Argument(
        help: ArgumentHelp(Texts.regionOfMapHelp(.chosen), valueName: "id"),
        completion: .ids(NodeKindSet(.region))
    )
    var id: String

    @OptionGroup var drawing: MapOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var speaking: SpeakingOptions

    func run() async throws {
        let graph = try network.graph()
        let id = graph.node(try Lookup(in: graph).node(id, of: NodeKindSet(.region))).id
        try await drawing.draw(.region(id), of: graph, network)
    }
}
