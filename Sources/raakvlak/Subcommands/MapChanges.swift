internal import ArgumentParser
internal import RaakvlakMaps
internal import RaakvlakNetwork

/// Draws what began, ended and happened between two days.
struct MapChanges: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "changes",
            abstract: Texts.mapChanges(.chosen),
            usage: Texts.mapChangesUsage(.chosen),
            discussion: Texts.mapChangesDiscussion(.chosen)
        )
    }

    @OptionGroup var range: DayRangeOptions
    @OptionGroup var drawing: MapOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var speaking: SpeakingOptions

    func validate() throws { _ = try range.days(network) }

    func run() async throws {
        try await drawing.draw(.changes(range.days(network)), of: Graph(network.sound()), network)
    }
}
