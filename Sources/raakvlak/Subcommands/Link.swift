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
    @OptionGroup var network: PresentOptions
    @OptionGroup var speaking: SpeakingOptions

    func validate() throws { try checkAssignments(columns) }

    func edits(_ editor: FactEditor<some Facts>) throws -> [Edit] {
        let (from, kind, to) = try tie.read(editor)
        return try editor.linking(from, kind, to, assignments(columns, for: editor))
    }
}
