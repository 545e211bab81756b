internal import ArgumentParser
internal import RaakvlakNetwork
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

    func run() throws {
        let target = try store.file()
        let note = try change.note(otherwise: "raakvlak")
        let kept = Self.kept(target, at: note.moment)
        let outcome = try SQLiteRestoration(of: file, to: target, keepingAs: kept, note).run(isLosing: yes)
        let check = outcome.check
        StandardError.tell(Texts.verified(target, check.lastChange, check.digest?.text))
        if let kept = outcome.keptAs { StandardError.tell(Texts.keptBefore(kept, outcome.lostChanges)) }
        if !outcome.erasedAgain.isEmpty {
            StandardError.tell(Texts.erasedAgain(outcome.erasedAgain.map(\.text)))
            StandardError.tell(Texts.eraseByHand)
        }
        if !outcome.areErasedKnown { StandardError.tell(Texts.erasedUnknown(target)) }
    }

    /// Under what path that is kept which was there at a moment.
    private static func kept(_ target: String, at moment: Moment) -> String {
        let time = moment.description.dropLast().replacing(#/[:.]/#, with: "-")
        let suffix = NetworkPlace.storeSuffix(of: target) ?? ""
        return "\(target.dropLast(suffix.count)).before-restore-\(time)\(suffix)"
    }
}
