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

    @Flag(help: ArgumentHelp(Texts.htmlHelp(.chosen)))
    var html = false

    @OptionGroup var pupils: PupilOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if html, ![.text, .html].contains(output.format) {
            throw ValidationError(Texts.htmlIsAFormat(output.format.rawValue)(.chosen))
        }
    }

    mutating func run() throws {
        if html { output.format = .html }
        let outcome = try network.read(pupils: pupils.policy(otherwise: .notice))
        try output.print(CheckDocument(outcome, asOf: network.day(), mostIssues: network.shownIssues))
        if outcome.network == nil { throw Failure.checkFailed }
    }
}
