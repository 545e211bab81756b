internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Takes a node away.
struct Remove: EditingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.remove(.chosen),
            usage: Texts.usage("remove", Phrase("id")),
            discussion: Texts.removeDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.historyIDHelp(.chosen), valueName: "id"), completion: .ids())
    var id: String

    @Flag(help: ArgumentHelp(Texts.withTiesHelp(.chosen)))
    var withTies = false

    @OptionGroup var change: ChangeOptions
    @OptionGroup var network: PresentOptions
    @OptionGroup var speaking: SpeakingOptions

    func edits(_ editor: FactEditor<some Facts>) throws -> [Edit] {
        try editor.removing(id(id), withTies: withTies)
    }
}
