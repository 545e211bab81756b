internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// Writes a network as a folder of CSV files.
struct Export: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.export(.chosen),
            usage: Texts.usage("export", Texts.folderValue),
            discussion: Texts.exportDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.exportFolderHelp(.chosen), valueName: Texts.folderValue(.chosen)))
    var folder: String

    @Flag(help: ArgumentHelp(Texts.replaceHelp(.chosen)))
    var replace = false

    @OptionGroup var network: NetworkOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let files = FolderWriter(try network.sound()).files
        try FolderTarget(path: folder).write(files, isReplacing: replace)
        StandardError.write(Texts.exported(files.count, folder)(.chosen) + "\n")
    }
}
