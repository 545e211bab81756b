internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Tells a network in numbers.
struct Stats: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.stats(.chosen),
            usage: Texts.usage("stats"),
            discussion: Texts.statsDiscussion(.chosen)
        )
    }

    @OptionGroup var counts: CountOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func run() throws { try output.print(StatsDocument(try network.graph(), counts.minimumCell)) }
}
