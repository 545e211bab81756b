internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakPostgres
internal import RaakvlakSQLite
internal import RaakvlakStore

/// Makes a backup of a database.
struct Backup: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.backup(.chosen),
            usage: Texts.usage("backup", Texts.fileValue),
            discussion: Texts.backupDiscussion(.chosen)
        )
    }

    @Argument(
        help: ArgumentHelp(Texts.backupFileHelp(.chosen), valueName: Texts.fileValue(.chosen)),
        completion: .file()
    )
    var file: String

    @Flag(help: ArgumentHelp(Texts.backupReplaceHelp(.chosen)))
    var replace = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    func validate() throws {
        if PostgresLocation.isMeant(by: file) { throw ValidationError(Texts.backupIsFile(.chosen)) }
    }

    func run() throws {
        let check = try made()
        StandardError.tell(Texts.verified(file, check.lastChange, check.digest?.text))
    }

    private func made() throws -> StoreCheck {
        switch try store.kept() {
        case .file(let path): return try SQLiteBackup.make(of: path, at: file, isReplacing: replace)
        case .server(let location):
            let store = try PostgresStore(location, .reading)
            return try SQLiteBackup.make(of: store, called: location.description, at: file, isReplacing: replace)
        }
    }
}
