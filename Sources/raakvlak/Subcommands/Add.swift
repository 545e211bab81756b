internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// States a new node.
struct Add: EditingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.add(.chosen),
            usage: Texts.addUsage(.chosen),
            discussion: Texts.addDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.addKindHelp(.chosen), valueName: Texts.kindValue(.chosen)))
    var kind: String

    @Argument(help: ArgumentHelp(Texts.addIDHelp(.chosen), valueName: "id"))
    var id: String

    @Argument(help: ArgumentHelp(Texts.assignmentsHelp(.chosen), valueName: Texts.assignmentValue(.chosen)))
    var columns: [String] = []

    @Option(help: ArgumentHelp(Texts.addNameHelp(.chosen), valueName: Texts.nameValue(.chosen)))
    var name: String?

    @OptionGroup var change: ChangeOptions
    @OptionGroup var network: PresentOptions
    @OptionGroup var speaking: SpeakingOptions

    func validate() throws { try checkAssignments(columns) }

    func edits(_ editor: FactEditor<some Facts>) throws -> [Edit] {
        let kind = try Lookup.kind(kind)
        let named = name.map { [(Schema.rule(for: kind).hasText ? "text" : "name") + "=" + $0] } ?? []
        return try editor.adding(kind, id, assignments(named + columns, for: editor))
    }
}
