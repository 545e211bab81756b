internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// Makes an empty network folder.
struct New: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.new(.chosen),
            usage: Texts.usage("new", Texts.folderValue),
            discussion: Texts.newDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.newFolderHelp(.chosen), valueName: Texts.folderValue(.chosen)))
    var folder: String

    @OptionGroup var speaking: SpeakingOptions

    func validate() throws { try NetworkOptions.checkFolder(folder) }

    func run() throws {
        let explanation = FolderWriter.File(
            name: Texts.explanationName(.chosen),
            bytes: Array((Texts.explanation(.chosen) + FolderReference.text(in: .chosen)).utf8)
        )
        do throws(LocationError) {
            try FolderTarget(path: folder).write(FolderWriter.emptyFiles + [explanation])
        } catch .notEmpty(let path) {
            throw Failure.notEmpty(path)
        }
        StandardError.tell(Texts.made(folder))
    }
}
