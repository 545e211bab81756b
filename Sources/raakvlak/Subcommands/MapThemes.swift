internal import ArgumentParser
internal import RaakvlakAnalysis
internal import RaakvlakMaps
internal import RaakvlakNetwork

/// Draws the matrix of themes by regions or boards.
struct MapThemes: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "themes",
            abstract: Texts.mapThemes(.chosen),
            usage: Texts.mapThemesUsage(.chosen),
            discussion: Texts.mapThemesDiscussion(.chosen)
        )
    }

    @Option(help: ArgumentHelp(Texts.mapThemesByHelp(.chosen), valueName: Texts.columnsValue(.chosen)))
    var by: ThemeTable.Columns = .region

    @OptionGroup var counts: CountOptions
    @OptionGroup var drawing: MapOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var speaking: SpeakingOptions

    func run() async throws {
        try await drawing.draw(.themes(by: by), of: network.graph(), network, hiding: counts.minimumCell)
    }
}
