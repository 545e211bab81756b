internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Tells how what is stated of a node came to be.
struct History: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.history(.chosen),
            usage: Texts.usage("history", Phrase("id")),
            discussion: Texts.historyDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.historyIDHelp(.chosen), valueName: "id"), completion: .ids())
    var id: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        guard let id = Node.ID(id) else { throw EditingError.badID(id) }
        let store = try store.store()
        let changes = try store.history(of: id)
        let states = changes.flatMap(\.edits).filter { $0.key == .node(id) }.flatMap { [$0.before, $0.after] }
        guard case .node(let node)?? = states.last(where: { $0 != nil }) else { throw EditingError.noSuchNode(id.text) }
        try output.print(LogDocument(store.hidingFormerContacts(in: changes, on: DayOption.today()), of: node))
    }
}
