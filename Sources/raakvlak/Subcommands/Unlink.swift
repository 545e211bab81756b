internal import ArgumentParser
internal import RaakvlakDocuments
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

    @Argument(help: ArgumentHelp(Texts.linkFromHelp(.chosen), valueName: Texts.fromValue(.chosen)), completion: .ids())
    var from: String

    @Argument(help: ArgumentHelp(Texts.linkKindHelp(.chosen), valueName: Texts.tieKindValue(.chosen)))
    var kind: String

    @Argument(help: ArgumentHelp(Texts.linkToHelp(.chosen), valueName: Texts.toValue(.chosen)), completion: .ids())
    var to: String

    @Argument(help: ArgumentHelp(Texts.unlinkColumnsHelp(.chosen), valueName: Texts.assignmentValue(.chosen)))
    var columns: [String] = []

    @OptionGroup var change: ChangeOptions
    @OptionGroup var network: NetworkOptions

    func validate() throws { try checkAssignments(columns) }

    func edits(_ editor: FactEditor<some Facts>) throws -> [Edit] {
        try editor.unlinking(id(from), Lookup.tieKind(kind), id(to), assignments(columns, for: editor))
    }
}
