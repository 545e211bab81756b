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
        if let output, !dryRun { try NetworkOptions.checkFolder(output) }
        if output == nil, !dryRun, let network, WorkbookReader.isWorkbook(network) {
            throw ValidationError(Texts.workbookIsNoTarget(network)(.chosen))
        }
        if let vintage, !(1900...2999).contains(vintage) { throw ValidationError(Texts.badYear(vintage)(.chosen)) }
    }

    func run() throws {
        if let candidates, !replace, SystemFile.size(of: candidates) != nil {
            throw LocationError.fileExists(candidates)
        }
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
        // The document comes last: what reads it may not wait for all of it.
        if let network = outcome.network { try write(network, outcome.candidates) }
        try answer.print(RegisterDocument(outcome, mostPoints: shown))
        if outcome.network == nil { throw Failure.registerRefused(errors: outcome.errorCount) }
    }

    private func write(_ result: Network, _ names: [NameCandidate]) throws {
        if !dryRun, let folder = output ?? network {
            let files = FolderWriter(result).files
            try FolderTarget(path: folder).write(files, isReplacing: replace || output == nil)
            StandardError.tell(Texts.exported(files.count, folder))
        }
        guard let candidates else { return }
        let table = CandidateTable(names)
        try FileTarget(path: candidates).write(table.bytes(in: .chosen))
        StandardError.tell(Texts.candidatesWritten(table.count, candidates))
    }
}
