internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakInterchange
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakSpreadsheets
internal import RaakvlakStore

/// Writes a network as a folder of CSV files, as a workbook, or in a format of other programs.
struct Export: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.export(.chosen),
            usage: Texts.exportUsage(.chosen),
            discussion: Texts.exportDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.exportTargetHelp(.chosen), valueName: Texts.targetValue(.chosen)))
    var target: String?

    @Option(help: ArgumentHelp(Texts.exportFormatHelp(.chosen), valueName: Texts.formatValue(.chosen)))
    var format: ExportFormat?

    @Flag(help: ArgumentHelp(Texts.onlyCurrentHelp(.chosen)))
    var onlyCurrent = false

    @Option(help: ArgumentHelp(Texts.audienceHelp(.chosen), valueName: Texts.audienceValue(.chosen)))
    var audience: String?

    @Flag(help: ArgumentHelp(Texts.pseudonymsHelp(.chosen)))
    var pseudonyms = false

    @Option(help: ArgumentHelp(Texts.seedHelp(.chosen), valueName: Texts.seedValue(.chosen)))
    var seed: UInt64?

    @Flag(help: ArgumentHelp(Texts.replaceHelp(.chosen)))
    var replace = false

    @Flag(help: ArgumentHelp(Texts.excelHelp(.chosen)))
    var excel = false

    @OptionGroup var pupils: PupilOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var speaking: SpeakingOptions

    private var isWorkbook: Bool { target.map(WorkbookReader.isWorkbook) ?? false }

    private var isStream: Bool { target == nil || target == "-" }

    private var chosenFormat: ExportFormat { format ?? target.flatMap(ExportFormat.init(target:)) ?? .csv }

    func validate() throws {
        if isStream, !chosenFormat.isOneFile { throw ValidationError(Texts.exportNeedsTarget(.chosen)) }
        if excel, chosenFormat != .csv || isWorkbook { throw ValidationError(Texts.excelIsForFolders(.chosen)) }
        if let target, !isStream { try checkName(of: target) }
        if audience != nil, network.knownAt != nil { throw ValidationError(Texts.audienceOfPresent(.chosen)) }
        if seed != nil, !pseudonyms, audience == nil { throw ValidationError(Texts.seedNeedsPseudonyms(.chosen)) }
    }

    /// Checks that a folder is not called like a file: someone who writes `netwerk.pdf` wants no folder of that name.
    private func checkName(of target: String) throws {
        guard !chosenFormat.isOneFile, format != nil || !isWorkbook else { return }
        try NetworkOptions.checkFolder(target)
        let isKnown = format != nil || target.hasSuffix("/") || SystemFile.isFolder(target)
        if !isKnown, SystemFile.suffix(of: target) != nil {
            throw ValidationError(Texts.badExportFormat(target)(.chosen))
        }
    }

    func run() throws {
        // A wrong word is told before a large network is read.
        _ = try audience.map { try Lookup.audience($0, option: "--audience") }
        let network = try exported()
        if format == nil, let target, isWorkbook { return try writeWorkbook(network, to: target) }
        guard let format = chosenFormat.interchange else { return try writeFolder(network) }
        let writer = InterchangeWriter(network, in: .chosen)
        guard format.isOneFile else { return _ = try write(writer.kumuFiles) }
        guard let target, !isStream else {
            var output = StandardOutput()
            writer.write(as: format, to: &output)
            return try output.finish()
        }
        try FileTarget(path: target).write(isReplacing: replace) { writer.write(as: format, to: &$0) }
        StandardError.tell(Texts.exportedFile(target))
    }

    /// What is written of the network.
    private func exported() throws -> Network {
        let whole = try network.whole(pupils: pupils.policy(otherwise: .ignore))
        let everything = try whole.hidingFormerContacts(on: network.day())
        let hidden = zip(whole.nodes, everything.nodes).count { $0 != $1 }
        if hidden > 0, !pseudonyms || audience != nil { StandardError.tell(Texts.contactsLeftOut(hidden)) }
        var chance = Chance(seed: seed)
        // Who is left out because they are of the past is masked in what stays.
        let seen = try shown(everything, of: whole, using: &chance)
        return try onlyCurrent ? seen.holding(on: network.day()) : seen
    }

    /// What may be seen of it: by the audience, all of it where there is none; and with pseudonyms.
    private func shown(_ network: Network, of whole: Network, using chance: inout Chance) throws -> Network {
        guard let audience else { return pseudonyms ? Pseudonyms(network, using: &chance).network : network }
        let (asked, day) = (try Lookup.audience(audience, option: "--audience"), try self.network.day())
        let shown = ShownNetwork(network, of: whole, to: asked, on: day, isPseudonymous: pseudonyms, using: &chance)
        StandardError.tell(
            Texts.leftOut(
                for: asked,
                on: day,
                persons: shown.personCount,
                texts: shown.textCount,
                shown.fieldCounts
            )
        )
        StandardError.tell(Texts.readOver)
        return shown.network
    }

    private func write(_ files: [FolderWriter.File]) throws -> [String] {
        guard let target else { return [] }
        let names = try FolderTarget(path: target).write(files, isReplacing: replace)
        StandardError.tell(Texts.exported(files.count, target))
        return names
    }

    private func writeFolder(_ network: Network) throws {
        guard excel else { return _ = try write(FolderWriter(network).files) }
        let folder = SpreadsheetFolder(network)
        let names = try write(folder.files)
        let unicode = zip(names, folder.files).filter { folder.unicodeFiles.contains($1.name) }.map(\.0)
        if !unicode.isEmpty { StandardError.tell(Texts.writtenAsUnicode(unicode)) }
    }

    private func writeWorkbook(_ network: Network, to target: String) throws {
        guard target.lowercased().hasSuffix(".xlsx") else { throw WorkbookError.notWritable(target) }
        if !replace, SystemFile.size(of: target) != nil { throw LocationError.fileExists(target) }
        let others = WorkbookReader.otherSheets(of: target)
        guard others.isEmpty else { throw WorkbookError.otherSheets(target, others) }
        // A folder may be called by somebody's name.
        let title = try pseudonyms || audience != nil ? "Raakvlak" : self.network.title()
        let bytes = try WorkbookWriter(network, title: title, in: .chosen).bytes()
        try FileTarget(path: target).write(bytes)
        StandardError.tell(Texts.exportedWorkbook(target))
    }
}
