internal import ArgumentParser
internal import RaakvlakAnalysis
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Tells what began, ended and happened between two days.
struct Changes: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.changes(.chosen),
            usage: Texts.changesUsage(.chosen),
            discussion: Texts.changesDiscussion(.chosen)
        )
    }

    @Option(help: ArgumentHelp(Texts.changesFromHelp(.chosen), valueName: Texts.dateValue(.chosen)))
    var from: String

    @Option(help: ArgumentHelp(Texts.changesToHelp(.chosen), valueName: Texts.dateValue(.chosen)))
    var to: String?

    @Option(help: ArgumentHelp(Texts.changesKindHelp(.chosen), valueName: Texts.kindValue(.chosen)))
    var kind: String?

    @Option(help: ArgumentHelp(Texts.rowLimitHelp(.chosen), valueName: Texts.countValue(.chosen)))
    var limit = 40

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
        _ = try days()
    }

    func run() throws {
        let kind = try kind.map(Lookup.kind)
        let document = ChangesDocument(
            in: try network.sound(),
            during: try days(),
            about: { node in kind.map { $0 == node.kind } ?? true },
            most: limit
        )
        try output.print(document)
    }

    private func days() throws -> DayRange {
        let first = try Self.date(from, of: "--from").earliest
        let last = try to.map { try Self.date($0, of: "--to").latest } ?? network.day()
        guard let days = DayRange(from: first, through: last) else {
            throw ValidationError(Texts.daysReversed(first, last)(.chosen))
        }
        return days
    }

    private static func date(_ text: String, of option: String) throws -> PartialDate {
        guard let date = PartialDate(text) else { throw ValidationError(Texts.badPartialDate(option, text)(.chosen)) }
        return date
    }
}
