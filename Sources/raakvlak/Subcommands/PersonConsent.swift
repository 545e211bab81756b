internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Tells what a person lets others see, or records it.
struct PersonConsent: EditingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "consent",
            abstract: Texts.personConsent(.chosen),
            usage: Texts.personConsentUsage(.chosen),
            discussion: Texts.personConsentDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.personIDHelp(.chosen), valueName: "id"), completion: .ids())
    var id: String

    @Argument(help: ArgumentHelp(Texts.consentFieldHelp(.chosen), valueName: Texts.fieldValue(.chosen)))
    var field: String?

    @Argument(help: ArgumentHelp(Texts.consentAudienceHelp(.chosen), valueName: Texts.audienceValue(.chosen)))
    var audience: String?

    @Flag(help: ArgumentHelp(Texts.withdrawHelp(.chosen)))
    var withdraw = false

    @Option(help: ArgumentHelp(Texts.consentDateHelp(.chosen), valueName: Texts.dateValue(.chosen)))
    var date: String?

    @OptionGroup var change: ChangeOptions
    @OptionGroup var network: PresentOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if (field == nil) != (audience == nil) { throw ValidationError(Texts.consentNeedsBoth(.chosen)) }
        if field == nil, withdraw || date != nil { throw ValidationError(Texts.consentOfWhat(.chosen)) }
        _ = try day()
    }

    /// The day on which it is given or withdrawn.
    private func day() throws -> CalendarDate {
        try date.map { try DayOption.day($0, named: "--date") } ?? network.day()
    }

    func run() throws {
        guard let field else { return try tell() }
        let asked = try Lookup.personalField(field, option: Texts.fieldValue(.chosen))
        let edits = try edit()
        guard case .node(let person)? = edits.first?.after else { return }
        let day = try network.day()
        StandardError.tell(Texts.nowSeen(asked, by: person.consents.audience(of: asked, on: day), on: day))
        let hasName = person.consents.audience(of: .name, on: day) != nil
        if !withdraw, asked != .name, !hasName { StandardError.tell(Texts.nameComesFirst(person.id)) }
    }

    func edits(_ editor: FactEditor<some Facts>) throws -> [Edit] {
        let person = try id(id)
        let field = try Lookup.personalField(field ?? "", option: Texts.fieldValue(.chosen))
        let audience = try Lookup.audience(audience ?? "", option: Texts.audienceValue(.chosen))
        guard withdraw else { return try editor.giving(field, to: audience, of: person, on: day()) }
        return try editor.withdrawing(field, from: audience, of: person, on: day())
    }

    private func tell() throws {
        let graph = Graph(try network.whole())
        let person = graph.node(try Lookup(in: graph).person(id))
        let changes = try network.storeIfThere()?.history(of: person.id) ?? []
        try output.print(ConsentsDocument(of: person, changes, asOf: network.day()))
    }
}
