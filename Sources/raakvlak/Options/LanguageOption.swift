public import ArgumentParser
public import RaakvlakNetwork

extension Language: ExpressibleByArgument {}

/// In which language a command speaks.
struct LanguageOption: ParsableArguments {
    // The language is decided before the arguments are parsed, see `Language.chosen`; here it is checked and explained.
    @Option(help: ArgumentHelp(Texts.languageHelp(.chosen), valueName: Texts.languageValue(.chosen)))
    var language: Language?
}
