internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakStore

/// States something else of a node.
struct SetColumns: EditingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set",
            abstract: Texts.set(.chosen),
            usage: Texts.setUsage(.chosen),
            discussion: Texts.setDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.historyIDHelp(.chosen), valueName: "id"), completion: .ids())
    var id: String

    @Argument(help: ArgumentHelp(Texts.assignmentsHelp(.chosen), valueName: Texts.assignmentValue(.chosen)))
    var columns: [String]

    @OptionGroup var change: ChangeOptions
    @OptionGroup var network: PresentOptions
    @OptionGroup var speaking: SpeakingOptions

    func validate() throws { try checkAssignments(columns) }

    func edits(_ editor: FactEditor<some Facts>) throws -> [Edit] {
        try editor.setting(id(id), assignments(columns, for: editor))
    }
}
