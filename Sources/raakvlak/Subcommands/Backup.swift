internal import ArgumentParser
internal import RaakvlakNetwork
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

    func run() throws {
        let check = try SQLiteBackup.make(of: store.file(), at: file, isReplacing: replace)
        StandardError.tell(Texts.verified(file, check.lastChange, check.digest?.text))
    }
}
