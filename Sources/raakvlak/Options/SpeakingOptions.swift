public import ArgumentParser
public import RaakvlakNetwork

extension Language: ExpressibleByArgument {}

/// In which language a command speaks, and how much it says.
struct SpeakingOptions: ParsableArguments {
    // The language is decided before the arguments are parsed, see `Language.chosen`; here it is checked and explained.
    @Option(help: ArgumentHelp(Texts.languageHelp(.chosen), valueName: Texts.languageValue(.chosen)))
    var language: Language?

    // So is how much is said, see `Verbosity.chosen`.
    @Flag(help: ArgumentHelp(Texts.quietHelp(.chosen)))
    var quiet = false

    @Flag(help: ArgumentHelp(Texts.verboseHelp(.chosen)))
    var verbose = false
}
