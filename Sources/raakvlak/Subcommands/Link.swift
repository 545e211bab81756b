internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakStore

/// States a tie, or something else of one.
struct Link: EditingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.link(.chosen),
            usage: Texts.linkUsage("link")(.chosen),
            discussion: Texts.linkDiscussion(.chosen)
        )
    }

    @OptionGroup var tie: TieArguments

    @Argument(help: ArgumentHelp(Texts.linkColumnsHelp(.chosen), valueName: Texts.assignmentValue(.chosen)))
    var columns: [String] = []

    @OptionGroup var change: ChangeOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var speaking: SpeakingOptions

    func validate() throws { try checkAssignments(columns) }

    func edits(_ editor: FactEditor<some Facts>) throws -> [Edit] {
        try editor.linking(id(tie.from), tie.tieKind(), id(tie.to), assignments(columns, for: editor))
    }
}
