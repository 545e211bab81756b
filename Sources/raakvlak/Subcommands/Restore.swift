internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakPostgres
internal import RaakvlakSQLite
internal import RaakvlakStore

/// Puts a backup in the place of a database.
struct Restore: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.restore(.chosen),
            usage: Texts.usage("restore", Texts.fileValue),
            discussion: Texts.restoreDiscussion(.chosen)
        )
    }

    @Argument(
        help: ArgumentHelp(Texts.restoreFileHelp(.chosen), valueName: Texts.fileValue(.chosen)),
        completion: .file()
    )
    var file: String

    @Flag(help: ArgumentHelp(Texts.restoreYesHelp(.chosen)))
    var yes = false

    @OptionGroup var change: ChangeOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    func validate() throws {
        if PostgresLocation.isMeant(by: file) { throw ValidationError(Texts.backupIsFile(.chosen)) }
    }

    func run() throws {
        let (place, target) = (try store.kept(), NetworkPlace.shown(try store.place()))
        let note = try change.note(otherwise: "raakvlak")
        let kept = Self.kept(NetworkPlace.path(beside: try store.place()), at: note.moment)
        let outcome = try restored(to: place, keepingAs: kept, note)
        let check = outcome.check
        StandardError.tell(Texts.verified(target, check.lastChange, check.digest?.text))
        if let kept = outcome.keptAs { StandardError.tell(Texts.keptBefore(kept, outcome.lostChanges)) }
        if !outcome.erasedAgain.isEmpty {
            StandardError.tell(Texts.erasedAgain(outcome.erasedAgain.map(\.text)))
            StandardError.tell(Texts.eraseByHand)
        }
        let revived = try outcome.keptAs.map { try Self.revived(target: store.place(), before: $0) } ?? []
        if !revived.isEmpty { StandardError.tell(Texts.consentsRevived(revived)) }
        if !outcome.areErasedKnown { StandardError.tell(Texts.erasedUnknown(target)) }
    }

    private func restored(
        to place: KeptPlace,
        keepingAs kept: String,
        _ note: Change.Note
    ) throws -> SQLiteRestoration.Outcome {
        switch place {
        case .file(let path):
            return try SQLiteRestoration(of: file, to: path, keepingAs: kept, note).run(isLosing: yes)
        case .server(let location):
            let open = { (access: StoreAccess) throws(StoreError) in try PostgresStore(location, access) }
            let target = location.description
            return try ContentsRestoration(of: file, to: target, keepingAs: kept, note, open: open).run(isLosing: yes)
        }
    }

    /// Of whom something can be seen again that was withdrawn before; nobody knows where the former state can't be read.
    private static func revived(target: String, before: String) throws -> [Node.ID] {
        guard let former = try? NetworkPlace.store(at: before, .reading).network().network else { return [] }
        let restored = try NetworkPlace.store(at: target, .reading).network().network
        return try restored.revivingConsents(of: former, on: DayOption.today())
    }

    /// Under what path that is kept which was there at a moment.
    private static func kept(_ target: String, at moment: Moment) -> String {
        let time = moment.description.dropLast().replacing(#/[:.]/#, with: "-")
        let suffix = NetworkPlace.storeSuffix(of: target) ?? ""
        return "\(target.dropLast(suffix.count)).before-restore-\(time)\(suffix)"
    }
}
