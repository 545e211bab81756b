internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Lets someone back who was erased, or someone who is taken for them.
struct PersonAllow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "allow",
            abstract: Texts.personAllow(.chosen),
            usage: Texts.usage("person allow", Phrase("id")),
            discussion: Texts.personAllowDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.addIDHelp(.chosen), valueName: "id"))
    var id: String

    @Option(help: ArgumentHelp(Texts.allowNameHelp(.chosen), valueName: Texts.nameValue(.chosen)))
    var name: String?

    @Option(help: ArgumentHelp(Texts.allowEmailHelp(.chosen), valueName: "e-mail"))
    var email: String?

    @Option(help: ArgumentHelp(Texts.allowOrganizationHelp(.chosen), valueName: "id"))
    var organization: [String] = []

    @OptionGroup var change: ChangeOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    func validate() throws {
        if (name == nil) != organization.isEmpty { throw ValidationError(Texts.allowNeedsBoth(.chosen)) }
    }

    func run() throws {
        let id = try Self.id(id)
        var attributes = Attributes()
        attributes[.email] = email
        let person = Node(id: id, kind: .person, name: name ?? "", attributes: attributes)
        let store = try store.store(.changing)
        let organizations = try organization.map(Self.id)
        let found = try store.recognized(person, organizations: name == nil ? [] : organizations)
        let made = try store.readmit(person, organizations: name == nil ? [] : organizations, change.note())
        let isAll = name != nil && !organizations.isEmpty && email != nil
        StandardError.tell(
            made == nil ? Texts.notErased(id.text, isAll: isAll) : Texts.personAllowed(found, id.text, isAll: isAll)
        )
    }

    private static func id(_ word: String) throws -> Node.ID {
        guard let id = Node.ID(word) else { throw EditingError.badID(word) }
        return id
    }
}
