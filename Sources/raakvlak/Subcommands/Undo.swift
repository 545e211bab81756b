internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Takes a change of a database back, as a new change.
struct Undo: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.undo(.chosen),
            usage: Texts.usage("undo", Texts.changeValue),
            discussion: Texts.undoDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.undoNumberHelp(.chosen), valueName: Texts.changeValue(.chosen)))
    var number: Int

    @OptionGroup var change: ChangeOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    func run() throws { StandardError.tell(try store.store(.changing).undo(number, change.note()).summary) }
}
