internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Tells all that is stored about a person.
struct PersonExport: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: Texts.personExport(.chosen),
            usage: Texts.usage("person export", Phrase("id")),
            discussion: Texts.personExportDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.personIDHelp(.chosen), valueName: "id"), completion: .ids())
    var id: String

    @OptionGroup var network: PresentOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try output.print(PersonDocument(PersonPlace(network, .reading).plan(of: id)))
    }
}
