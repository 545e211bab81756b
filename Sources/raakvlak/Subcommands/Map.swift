internal import ArgumentParser
internal import RaakvlakNetwork

/// Draws maps; which one, its subcommands say.
struct Map: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.map(.chosen),
            usage: Texts.mapUsage(.chosen),
            discussion: Texts.mapDiscussion(.chosen),
            subcommands: [
                MapNetwork.self,
                MapAround.self,
                MapTheme.self,
                MapRegion.self,
                MapPath.self,
                MapChanges.self,
                MapThemes.self,
            ]
        )
    }
}
