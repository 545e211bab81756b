internal import ArgumentParser
internal import RaakvlakAnalysis
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// Between which days; the same words in every command.
struct DayRangeOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.changesFromHelp(.chosen), valueName: Texts.dateValue(.chosen)))
    var from: String

    @Option(help: ArgumentHelp(Texts.changesToHelp(.chosen), valueName: Texts.dateValue(.chosen)))
    var to: String?

    func validate() throws {
        _ = try Self.date(from, of: "--from")
        _ = try to.map { try Self.date($0, of: "--to") }
    }

    /// The days, to the one on which `network` is told of where no other is given.
    func days(_ network: NetworkOptions) throws -> DayRange {
        let first = try Self.date(from, of: "--from").earliest
        let last = try to.map { try Self.date($0, of: "--to").latest } ?? network.day()
        guard let days = DayRange(from: first, through: last) else {
            throw ValidationError((to == nil ? Texts.daysToCome : Texts.daysReversed)(first, last)(.chosen))
        }
        return days
    }

    private static func date(_ text: String, of option: String) throws -> PartialDate {
        guard let date = PartialDate(written: text) else {
            throw ValidationError(Texts.badPartialDate(option, text)(.chosen))
        }
        return date
    }
}
