internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// Says what is wrong with a network, and what is in it.
struct Check: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.check(.chosen),
            usage: Texts.usage("check"),
            discussion: Texts.checkDiscussion(.chosen)
        )
    }

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let outcome = try network.read()
        try output.print(CheckDocument(outcome, asOf: network.day(), mostIssues: network.shownIssues))
        if outcome.network == nil { throw Failure.checkFailed }
    }
}
