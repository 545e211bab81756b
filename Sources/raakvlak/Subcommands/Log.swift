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
        let isMeant = { (note: Change.Note) in
            (by.map { $0 == note.author } ?? true) && (first.map { note.moment >= $0 } ?? true)
        }
        let isAll = by == nil && first == nil
        var (found, last): ([Change], Int) = ([], try store.lastChange())
        var total = isAll ? last : 0
        // No more are read than are told: one may be a whole network.
        let stretch = isAll ? min(limit, 1_000) : 1_000
        while last > 0, found.count < limit || !isAll {
            let numbers = max(1, last - stretch + 1)...last
            // Of those that are only counted, nobody needs to know what they changed.
            let changes = found.count < limit ? try store.changes(numbers) : []
            let notes = changes.isEmpty ? try store.notes(numbers) : changes.map(\.note)
            found += changes.reversed().filter { isMeant($0.note) }.prefix(limit - found.count)
            if !isAll { total += notes.count(where: isMeant) }
            // Later ones bear later times.
            if let first, let earliest = notes.first, earliest.moment < first { break }
            last = numbers.lowerBound - 1
        }
        let told = try store.hidingFormerContacts(in: found, on: DayOption.today())
        try output.print(LogDocument(told, outOf: total))
    }
}
