internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakInterchange
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakSpreadsheets
internal import RaakvlakStore

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

    @Flag(help: ArgumentHelp(Texts.importReplaceHelp(.chosen)))
    var replace = false

    @Flag(help: ArgumentHelp(Texts.importSkipInvalidHelp(.chosen)))
    var skipInvalid = false

    @Flag(help: ArgumentHelp(Texts.importDryRunHelp(.chosen)))
    var dryRun = false

    @OptionGroup var pupils: PupilOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var network: PresentOptions
    @OptionGroup var output: OutputOptions

    private var format: ImportFormat { from ?? ImportFormat(source: source) ?? .csv }

    func validate() throws {
        if source == "-", from?.interchange == nil { throw ValidationError(Texts.importNeedsFormat(.chosen)) }
        if format.interchange == nil, kinds.areGiven { throw ValidationError(Texts.kindsAreForGraphs(.chosen)) }
        if replace, prefer != nil { throw ValidationError(Texts.replaceNeedsNoPreference(.chosen)) }
        let target = try network.place()
        if WorkbookReader.isWorkbook(target) { throw ValidationError(Texts.workbookIsNoTarget(target)(.chosen)) }
    }

    func run() throws {
        var read = try readSource()
        read.network = try withoutErased(read.network)
        let known = try network.wholeIfThere()
        let target = known ?? NetworkBuilder().build().network
        let erasures = format.interchange == nil ? try SourceErasures(of: source, into: target) : nil
        let merge =
            replace
            ? Merge(read.network, replacing: target) : Merge(read.network, into: target, preferring: prefer)
        let lost = read.losses.lazy.filter(\.kind.isFact).reduce(0) { $0 + $1.count }
        let isRefused = lost > 0 && !skipInvalid
        let isWritten = !isRefused && !dryRun && merge.network != nil
        if isWritten, let merged = merge.network {
            try write(merged, replacing: target, erasures)
        } else if dryRun {
            erasures?.tellPlan()
        }
        if isWritten || dryRun, let merged = merge.network {
            let revived = try merged.revivingConsents(of: target, on: network.day())
            if !revived.isEmpty { StandardError.tell(Texts.consentsRevived(revived, isPlan: !isWritten)) }
        }
        let document = try ImportDocument(
            from: NetworkPlace.shown(source),
            to: NetworkPlace.shown(network.place()),
            isNew: known == nil,
            merge,
            losses: read.losses,
            isWritten: isWritten
        )
        try output.print(document)
        if isRefused { throw Failure.lossyImport(lost) }
        if merge.network == nil {
            let conflicts = prefer == nil ? merge.conflicts.count : 0
            throw Failure.conflictingImport(conflicts: conflicts, faults: merge.faults.count)
        }
    }

    private func write(_ merged: Network, replacing known: Network, _ erasures: SourceErasures?) throws {
        let place = NetworkPlace(try network.place())
        let left = try erasures?.left(of: merged, at: place) ?? merged
        let made = try Progress.during(Texts.writing(NetworkPlace.shown(network.place()))) {
            try place.write(left, replacing: known, change)
        }
        if let made { StandardError.tell(made.summary) }
        try erasures?.apply(to: place, isChanged: made != nil, on: network.day(), change)
    }

    /// The source without those who were erased from the target.
    private func withoutErased(_ source: Network) throws -> Network {
        guard let store = try network.storeIfThere() else { return source }
        let (rest, leftOut, masked) = try store.withoutErased(source)
        if !leftOut.isEmpty { StandardError.tell(Texts.erasedLeftOut(leftOut.map(\.text))) }
        if masked > 0 { StandardError.tell(Texts.erasedAddressesMasked(masked)) }
        return rest
    }

    private func readSource() throws -> (network: Network, losses: [Loss]) {
        guard let format = format.interchange else {
            do { return try readTables() } catch LocationError.notAFolder(let path) {
                throw Failure.notImportable(path)
            }
        }
        let bytes = try FileBytes.read(source == "-" ? "/dev/stdin" : source, most: ForeignReader.mostBytes)
        let name = source.split(separator: "/").last.map(String.init) ?? source
        let outcome = try ForeignReader(name: name, format: format, kinds: kinds.mapping()).read(bytes)
        if pupils.refusePupils { try refusePupils(in: outcome.network) }
        return (outcome.network, outcome.losses)
    }

    /// Reads a folder or a workbook; without the rows that can't be held, where that is asked.
    private func readTables() throws -> (network: Network, losses: [Loss]) {
        let policy = pupils.policy(otherwise: .ignore)
        guard skipInvalid else {
            return (try NetworkOptions.sound(at: source, shownIssues: network.shownIssues, pupils: policy), [])
        }
        let outcome = try NetworkOptions.read(source, pupils: policy)
        guard outcome.errorCount > 0 else { return (outcome.sound, []) }
        let report = NetworkOptions.errors(of: outcome, network.shownIssues)
        let errors = outcome.issues.filter(\.isError)
        // Rows that could not even be read, and what is not to be held at all, are not bad rows.
        if errors.contains(where: { $0.problem.losesRows || $0.problem.isOfPupil }) {
            throw NetworkOptions.refused(report, outcome.errorCount, in: source)
        }
        var output = StandardError()
        report.write(in: .chosen, to: &output)
        var rows: Set<String> = []
        let first = errors.filter { rows.insert("\($0.file):\($0.line)").inserted }
        let examples = first.lazy.map { Loss.Example(place: $0.place, text: $0.problem.found) }
        return (outcome.sound, [Loss(.rowLeftOut, count: first.count, examples)])
    }

    /// Refuses a network in which texts seem to be about pupils, as the folder would be that it becomes.
    private func refusePupils(in network: Network) throws {
        let tables = FolderWriter(network).files.map { InputTable(name: $0.name, bytes: $0.bytes) }
        let outcome = try NetworkReader(tables).read(pupils: .refuse)
        guard outcome.errorCount > 0 else { return }
        let report = NetworkOptions.errors(of: outcome, self.network.shownIssues)
        throw NetworkOptions.refused(report, outcome.errorCount, in: source)
    }
}
