internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakInterchange
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// Copies a network into another and merges both by id.
struct ImportNetwork: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: Texts.import(.chosen),
            usage: Texts.usage("import", Texts.sourceValue),
            discussion: Texts.importDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.importSourceHelp(.chosen), valueName: Texts.sourceValue(.chosen)))
    var source: String

    @Option(help: ArgumentHelp(Texts.importFromHelp(.chosen), valueName: Texts.formatValue(.chosen)))
    var from: ImportFormat?

    @OptionGroup var kinds: KindOptions

    @Option(help: ArgumentHelp(Texts.preferHelp(.chosen), valueName: Texts.preferValue(.chosen)))
    var prefer: MergePreference?

    @Flag(help: ArgumentHelp(Texts.importSkipInvalidHelp(.chosen)))
    var skipInvalid = false

    @Flag(help: ArgumentHelp(Texts.importDryRunHelp(.chosen)))
    var dryRun = false

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    private var format: ImportFormat { from ?? ImportFormat(source: source) ?? .csv }

    func validate() throws {
        if source == "-", from?.interchange == nil { throw ValidationError(Texts.importNeedsFormat(.chosen)) }
    }

    func run() throws {
        let read = try readSource()
        let merge = Merge(read.network, into: try network.soundOrEmpty(), preferring: prefer)
        let lost = read.losses.lazy.filter(\.kind.isFact).reduce(0) { $0 + $1.count }
        let isRefused = lost > 0 && !skipInvalid
        let isWritten = !isRefused && !dryRun && merge.network != nil
        if isWritten, let merged = merge.network { try write(merged) }
        let target = try network.place()
        try output.print(
            ImportDocument(from: source, to: target, merge, losses: read.losses, isWritten: isWritten)
        )
        if isRefused { throw Failure.lossyImport(lost) }
        if merge.network == nil {
            throw Failure.conflictingImport(merge.nodes.conflicting + merge.ties.conflicting + merge.faults.count)
        }
    }

    private func readSource() throws -> (network: Network, losses: [Loss]) {
        guard let format = format.interchange else {
            return (try NetworkOptions.sound(at: source, shownIssues: network.shownIssues), [])
        }
        let bytes = try FileBytes.read(source == "-" ? "/dev/stdin" : source, most: ForeignReader.mostBytes)
        let name = source.split(separator: "/").last.map(String.init) ?? source
        let outcome = try ForeignReader(name: name, format: format, kinds: kinds.mapping()).read(bytes)
        return (outcome.network, outcome.losses)
    }

    /// Writes the network, if it then reads back as the same.
    private func write(_ merged: Network) throws {
        let files = FolderWriter(merged).files
        let check = try NetworkReader(files.map { InputTable(name: $0.name, bytes: $0.bytes) }).read()
        guard check.network == merged else {
            let report = IssueReport(check.issues.filter(\.isError), errorCount: check.errorCount, most: 20)
            throw NetworkOptions.refused(report, check.errorCount, in: source)
        }
        try FolderTarget(path: network.place()).write(files, isReplacing: true)
    }
}
