internal import ArgumentParser
internal import RaakvlakNetwork

/// Writes the script by which a shell completes commands, options and ids.
struct Completion: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.completion(.chosen),
            usage: Texts.usage("completion", Texts.shellValue),
            discussion: Texts.completionDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.shellHelp(.chosen), valueName: Texts.shellValue(.chosen)))
    var shell: Shell

    /// The shells for which there is a script.
    enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }

    @OptionGroup var speaking: SpeakingOptions

    func run() throws {
        guard let shell = CompletionShell(rawValue: shell.rawValue) else { return }
        var output = StandardOutput()
        output.write(Raakvlak.completionScript(for: shell) + "\n")
        try output.finish()
    }
}
