internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Takes contact details out that were kept long enough.
struct Retention: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.retention(.chosen),
            usage: Texts.usage("retention"),
            discussion: Texts.retentionDiscussion(.chosen)
        )
    }

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.retentionAfterHelp(.chosen), valueName: Texts.periodValue(.chosen))
    )
    var after = "1y"

    @Flag(help: ArgumentHelp(Texts.retentionApplyHelp(.chosen)))
    var apply = false

    @OptionGroup var change: ChangeOptions
    @OptionGroup var network: PresentOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        _ = try days()
    }

    /// How many days the period is: a number of days, or of weeks, months of 30 days or years of 365.
    private func days() throws -> Int {
        let units: [Character: Int] = ["d": 1, "w": 7, "m": 30, "y": 365, "j": 365]
        let number = after.prefix { $0.isASCII && $0.isNumber }
        let unit = after.dropFirst(number.count)
        guard let count = Int(number), count <= 36_500, let days = unit.isEmpty ? 1 : unit.first.flatMap({ units[$0] }),
            unit.count <= 1
        else { throw ValidationError(Texts.badPeriod(after)(.chosen)) }
        return count * days
    }

    func run() throws {
        let (day, days) = (try network.day(), try days())
        let place = try PersonPlace(network, apply ? .changing : .reading)
        let plan =
            try place.store.map { try $0.retentionPlan(on: day, after: days) }
            ?? RetentionPlan(place.network, on: day, after: days)
        try output.print(RetentionDocument(plan, asOf: day, days: days))
        guard apply else { return }
        guard !plan.erasure.isEmpty else {
            try place.store?.wipe()
            return StandardError.tell(Texts.nothingChanged)
        }
        try apply(plan, place)
        IndexCache.remove(try network.place())
        StandardError.tell(Texts.eraseByHand)
    }

    private func apply(_ plan: RetentionPlan, _ place: PersonPlace) throws {
        if let store = place.store {
            return StandardError.tell(Texts.contactsErased(try store.erase(plan.erasure, change.note()).number))
        }
        let target = NetworkPlace(try network.place())
        if case .workbook(let path) = target { throw Failure.workbookIsNoTarget(path) }
        _ = try target.write(plan.erasure.network(after: place.network), replacing: place.network, change)
        StandardError.tell(Texts.folderChanged(try network.place(), plan.due.count))
    }
}
