internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Tells what was changed in a database, by whom, when and why.
struct Log: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.log(.chosen),
            usage: Texts.usage("log"),
            discussion: Texts.logDiscussion(.chosen)
        )
    }

    @Option(help: ArgumentHelp(Texts.logSinceHelp(.chosen), valueName: Texts.momentValue(.chosen)))
    var since: String?

    @Option(help: ArgumentHelp(Texts.logByHelp(.chosen), valueName: Texts.authorValue(.chosen)))
    var by: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.logLimitHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var limit = 20

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
        _ = try first()
    }

    /// The first moment that is told of.
    private func first() throws -> Moment? {
        guard let since else { return nil }
        guard let moment = Moment(first: since) else {
            throw ValidationError(Texts.badMoment("--since", since)(.chosen))
        }
        return moment
    }

    func run() throws {
        let (store, first) = (try store.store(), try first())
        var (found, last): ([Change], Int) = ([], try store.lastChange())
        while last > 0, found.count < limit {
            let numbers = max(1, last - 999)...last
            let changes = try store.changes(numbers)
            let matching = changes.reversed().filter { change in
                (by.map { $0 == change.note.author } ?? true) && (first.map { change.note.moment >= $0 } ?? true)
            }
            found += matching.prefix(limit - found.count)
            // Later ones bear later times.
            if let first, let earliest = changes.first, earliest.note.moment < first { break }
            last = numbers.lowerBound - 1
        }
        try output.print(LogDocument(store.hidingFormerContacts(in: found, on: DayOption.today())))
    }
}
