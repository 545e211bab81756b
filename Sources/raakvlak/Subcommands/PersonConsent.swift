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
        let (day, today) = (try day(), try network.day())
        if day > today { throw ValidationError(Texts.consentToCome(day, after: today)(.chosen)) }
    }

    /// The day on which it is given or withdrawn.
    private func day() throws -> CalendarDate {
        try date.map { try DayOption.day($0, named: "--date") } ?? network.day()
    }

    func run() throws {
        guard let field else { return try tell() }
        let asked = try Lookup.personalField(field, option: Texts.fieldValue(.chosen))
        let isChanged = try !edit().isEmpty
        let day = try network.day()
        let (person, isFormer) = try found(on: day)
        try tellWhy(isChanged, asked, person.consents)
        let hidden = HiddenField(asked, of: person, isFormer: isFormer)
        StandardError.tell(Texts.nowSeen(asked, by: person.consents.audience(of: asked, on: day), hidden, on: day))
        let hasName = person.consents.audience(of: .name, on: day) != nil
        if !withdraw, asked != .name, !hasName { StandardError.tell(Texts.nameComesFirst(person.id)) }
    }

    /// Why nothing changed, and why what was withdrawn may still be seen.
    private func tellWhy(_ isChanged: Bool, _ field: PersonalField, _ consents: Consents) throws {
        guard withdraw else {
            if !isChanged { StandardError.tell(Texts.wasRecorded) }
            return
        }
        let audience = try Lookup.audience(audience ?? "", option: Texts.audienceValue(.chosen))
        let day = try day()
        if !isChanged { StandardError.tell(Texts.nothingToWithdraw(on: day)) }
        let later = try consents.given(field, to: audience, after: day, holdingOn: network.day())
        if let later { StandardError.tell(Texts.givenLater(later)) }
    }

    /// The person as recorded now, and whether they have no post any more.
    private func found(on day: CalendarDate) throws -> (person: Node, isFormer: Bool) {
        if let store = try network.storeIfThere() { return try found(in: StoreFacts(store), on: day) }
        return try found(in: NetworkFacts(network.whole()), on: day)
    }

    private func found(in facts: some Facts, on day: CalendarDate) throws -> (person: Node, isFormer: Bool) {
        let id = try id(id)
        guard let person = try facts.node(id) else { throw EditingError.noSuchNode(id.text) }
        return (person, try facts.hasOnlyFormerPosts(id, on: day))
    }

    func edits(_ editor: FactEditor<some Facts>) throws -> [Edit] {
        let person = try id(id)
        let field = try Lookup.personalField(field ?? "", option: Texts.fieldValue(.chosen))
        let audience = try Lookup.audience(audience ?? "", option: Texts.audienceValue(.chosen))
        guard withdraw else { return try editor.giving(field, to: audience, of: person, on: day()) }
        return try editor.withdrawing(field, from: audience, of: person, on: day(), recordedOn: network.day())
    }

    private func tell() throws {
        let (whole, day) = (try network.whole(), try network.day())
        let graph = Graph(whole)
        let person = graph.node(try Lookup(in: graph).person(id))
        let changes = try network.storeIfThere()?.history(of: person.id) ?? []
        let isFormer = try NetworkFacts(whole).hasOnlyFormerPosts(person.id, on: day)
        try output.print(ConsentsDocument(of: person, changes, isFormer: isFormer, asOf: day))
    }
}
