internal import ArgumentParser
internal import RaakvlakMaps
internal import RaakvlakNetwork

/// Draws the whole network.
struct MapNetwork: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "network",
            abstract: Texts.mapNetwork(.chosen),
            usage: Texts.mapNetworkUsage(.chosen),
            discussion: Texts.mapNetworkDiscussion(.chosen)
        )
    }

    @OptionGroup var drawing: MapOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var speaking: SpeakingOptions

    func run() async throws {
        try await drawing.draw(.network, of: network.graph(), network)
    }
}
