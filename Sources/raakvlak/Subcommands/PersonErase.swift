internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Erases a person, from what is stated and from the log.
struct PersonErase: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase",
            abstract: Texts.personErase(.chosen),
            usage: Texts.usage("person erase", Phrase("id")),
            discussion: Texts.personEraseDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.personIDHelp(.chosen), valueName: "id"), completion: .ids())
    var id: String

    @Flag(help: ArgumentHelp(Texts.eraseDryRunHelp(.chosen)))
    var dryRun = false

    @Flag(help: ArgumentHelp(Texts.eraseYesHelp(.chosen)))
    var yes = false

    @OptionGroup var change: ChangeOptions
    @OptionGroup var network: PresentOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if !dryRun, !yes, !Terminal.isAsked { throw ValidationError(Texts.eraseNeedsYes(.chosen)) }
    }

    func run() throws {
        let place = try PersonPlace(network, dryRun ? .reading : .changing)
        guard let plan = try place.knownPlan(of: id) else { return try wipeAgain(place) }
        let note = try dryRun ? nil : change.note()
        if let note, plan.isNamed(in: note) { throw StoreError.erasureNamesPerson }
        try output.print(ErasureDocument(plan, hasLog: place.store != nil))
        guard let note, try isConfirmed() else { return }
        if let store = place.store {
            StandardError.tell(Texts.personErased(try store.erase(plan, note).number))
            IndexCache.remove(try network.place())
        } else {
            try eraseFromFolder(plan, place.network)
        }
        StandardError.tell(Texts.eraseByHand)
        let remains = try Remains(of: plan, at: network.place())
        if !remains.oldCopies.isEmpty { StandardError.tell(Texts.oldCopies(remains.oldCopies)) }
        if !remains.otherFiles.isEmpty { StandardError.tell(Texts.otherFiles(remains.otherFiles)) }
    }

    /// Empties the files once more, where the person was erased before: others may have kept them from being emptied then.
    private func wipeAgain(_ place: PersonPlace) throws {
        guard try place.isErased(id), let store = place.store else { throw Failure.noSuchPerson(id) }
        if dryRun { throw Failure.isErased(id) }
        try store.wipe()
        StandardError.tell(Texts.personErasedBefore(id))
    }

    private func eraseFromFolder(_ plan: ErasurePlan, _ known: Network) throws {
        let place = NetworkPlace(try network.place())
        if case .workbook(let path) = place { throw Failure.workbookIsNoTarget(path) }
        _ = try place.write(plan.erasure.network(after: known), replacing: known, change)
        StandardError.tell(Texts.personErasedFromFolder(try network.place()))
    }

    /// Asks on a terminal for the id once more.
    private func isConfirmed() throws -> Bool {
        if yes { return true }
        StandardError.write(Texts.eraseQuestion(id)(.chosen))
        if readLine() == id { return true }
        throw Failure.notConfirmed
    }
}
