public import ArgumentParser
public import RaakvlakDocuments
internal import RaakvlakNetwork

extension DocumentFormat: ExpressibleByArgument {}

/// How a command writes its answer; the same words in every command.
struct OutputOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.formatHelp(.chosen), valueName: Texts.formatValue(.chosen)))
    var format: DocumentFormat = .text

    @OptionGroup var speaking: SpeakingOptions

    /// Writes the document to the standard output.
    /// - Throws: `Failure.outputLost`.
    func print(_ document: some Document) throws(Failure) {
        var output = StandardOutput()
        document.write(as: format, Presentation(.chosen, terminalWidth: Terminal.width), to: &output)
        try output.finish()
    }
}
