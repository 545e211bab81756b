internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakInterchange
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakSpreadsheets

/// Brings the school register into a network.
struct ImportRegister: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import-register",
            abstract: Texts.importRegister(.chosen),
            usage: Texts.usage("import-register", Texts.foldersValue),
            discussion: Texts.importRegisterDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.registerPathsHelp(.chosen), valueName: Texts.foldersValue(.chosen)))
    var paths: [String]

    @Option(help: ArgumentHelp(Texts.registerOutputHelp(.chosen), valueName: Texts.folderValue(.chosen)))
    var output: String?

    // Not that of the environment: this command changes the network that it is given.
    @Option(help: ArgumentHelp(Texts.registerNetworkHelp(.chosen), valueName: Texts.networkValue(.chosen)))
    var network: String?

    @Flag(help: ArgumentHelp(Texts.replaceHelp(.chosen)))
    var replace = false

    @Flag(help: ArgumentHelp(Texts.dryRunHelp(.chosen)))
    var dryRun = false

    @Flag(help: ArgumentHelp(Texts.skipInvalidHelp(.chosen)))
    var skipInvalid = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.vintageHelp(.chosen), valueName: Texts.yearValue(.chosen))
    )
    var vintage: Int?

    @Option(help: ArgumentHelp(Texts.candidatesHelp(.chosen), valueName: Texts.fileValue(.chosen)))
    var candidates: String?

    @Option(help: ArgumentHelp(Texts.matchesHelp(.chosen), valueName: Texts.fileValue(.chosen)))
    var matches: String?

    @OptionGroup var day: DayOption
    @Flag(help: ArgumentHelp(Texts.allIssuesHelp(.chosen)))
    var allIssues = false
    @OptionGroup var answer: OutputOptions

    func validate() throws {
        _ = try day.day()
        if output == nil, network == nil, !dryRun { throw ValidationError(Texts.noRegisterTarget(.chosen)) }
        if let target = output ?? network, !dryRun, WorkbookReader.isWorkbook(target) {
            throw ValidationError(Texts.workbookIsNoTarget(target)(.chosen))
        }
        if let vintage, !(1900...2999).contains(vintage) { throw ValidationError(Texts.badYear(vintage)(.chosen)) }
    }

    func run() throws {
        let shown = allIssues ? Int.max : NetworkOptions.mostIssues
        let known = try network.map { try NetworkOptions.sound(at: $0, shownIssues: shown) }
        let outcome = try RegisterImport(
            paths,
            into: known,
            matches: try matches.map { try ConfirmedMatch.read($0) } ?? [],
            vintage: vintage,
            day: try day.day(),
            skipsInvalid: skipInvalid
        )
        try answer.print(RegisterDocument(outcome, mostPoints: shown))
        guard let result = outcome.network else { throw Failure.registerRefused(errors: outcome.errorCount) }
        if let candidates {
            let table = CandidateTable(outcome.candidates)
            try FileTarget(path: candidates).write(table.bytes(in: .chosen))
            StandardError.tell(Texts.candidatesWritten(table.count, candidates))
        }
        guard !dryRun, let folder = output ?? network else { return }
        let files = FolderWriter(result).files
        try FolderTarget(path: folder).write(files, isReplacing: replace || output == nil)
        StandardError.tell(Texts.exported(files.count, folder))
    }
}
