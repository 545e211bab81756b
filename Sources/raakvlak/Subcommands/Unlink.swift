internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Takes a tie away.
struct Unlink: EditingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.unlink(.chosen),
            usage: Texts.linkUsage("unlink")(.chosen),
            discussion: Texts.unlinkDiscussion(.chosen)
        )
    }

    @OptionGroup var tie: TieArguments

    @Argument(help: ArgumentHelp(Texts.unlinkColumnsHelp(.chosen), valueName: Texts.assignmentValue(.chosen)))
    var columns: [String] = []

    @OptionGroup var change: ChangeOptions
    @OptionGroup var network: PresentOptions
    @OptionGroup var speaking: SpeakingOptions

    func validate() throws { try checkAssignments(columns) }

    func edits(_ editor: FactEditor<some Facts>) throws -> [Edit] {
        let (from, kind, to) = try tie.read(editor)
        return try editor.unlinking(from, kind, to, assignments(columns, for: editor))
    }
}
