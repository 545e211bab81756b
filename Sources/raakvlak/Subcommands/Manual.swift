internal import ArgumentParser
internal import RaakvlakNetwork

/// Writes the manual as a man page.
struct Manual: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.manual(.chosen),
            usage: Texts.usage("manual"),
            discussion: Texts.manualDiscussion(.chosen)
        )
    }

    @OptionGroup var speaking: SpeakingOptions

    func run() throws {
        var output = StandardOutput()
        output.write(ManualPage(language: .chosen).text)
        try output.finish()
    }
}
