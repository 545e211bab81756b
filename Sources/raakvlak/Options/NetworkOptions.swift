internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakMatching
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakSpreadsheets
internal import RaakvlakStore

/// Which network a command reads, and as of which day; the same words in every command.
struct NetworkOptions: ParsableArguments {
    static let mostIssues = 20

    @Option(help: ArgumentHelp(Texts.networkHelp(.chosen), valueName: Texts.networkValue(.chosen)))
    var network: String?

    @OptionGroup var when: DayOption

    @Option(help: ArgumentHelp(Texts.knownAtHelp(.chosen), valueName: Texts.momentValue(.chosen)))
    var knownAt: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.threadsHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var threads: Int?

    @Flag(help: ArgumentHelp(Texts.allIssuesHelp(.chosen)))
    var allIssues = false

    func validate() throws {
        _ = try place()
        _ = try moment()
        if let threads, threads < 1 { throw ValidationError(Texts.atLeastOne("--threads", threads)(.chosen)) }
    }

    /// How many searches may run at once.
    var threadCount: Int { threads ?? Surroundings.coreCount }

    /// How many issues are shown.
    var shownIssues: Int { allIssues ? .max : Self.mostIssues }

    /// Where the network is.
    func place() throws -> String {
        guard let place = network ?? Self.usualPlace else { throw ValidationError(Texts.noLocation(.chosen)) }
        return place
    }

    /// Where the network is where no option says so; nil where nothing does.
    static var usualPlace: String? {
        if let place = Surroundings.variable("RAAKVLAK_NETWORK") { return place }
        return SystemFile.size(of: NetworkPlace.usualStore) == nil ? nil : NetworkPlace.usualStore
    }

    /// Checks that the present is meant: the past can't be changed.
    func checkPresent() throws {
        if knownAt != nil { throw ValidationError(Texts.pastIsPast(.chosen)) }
    }

    /// The moment at which what is told was recorded so; nil for the present.
    private func moment() throws -> Moment? {
        guard let knownAt else { return nil }
        guard let moment = Moment(knownAt) else {
            throw ValidationError(Texts.badMoment("--known-at", knownAt)(.chosen))
        }
        return moment
    }

    /// Checks that a folder that is written is not called like a workbook, since it would be read as one.
    static func checkFolder(_ path: String) throws {
        if WorkbookReader.isWorkbook(path) { throw ValidationError(Texts.folderLikeWorkbook(path)(.chosen)) }
        if NetworkPlace(path).isStore { throw ValidationError(Texts.folderLikeStore(path)(.chosen)) }
    }

    /// The day as of which everything is told.
    func day() throws -> CalendarDate { try when.day() }

    /// What people call the network.
    func title() throws -> String { try NetworkPlace.title(of: place()) }

    /// What stands at the location.
    func read(pupils: PupilPolicy = .ignore) throws -> Import {
        try Self.read(place(), pupils: pupils, knownAt: moment())
    }

    /// What stands, or stood, at a location.
    static func read(_ place: String, pupils: PupilPolicy = .ignore, knownAt moment: Moment? = nil) throws -> Import {
        try Progress.during(Texts.reading(NetworkPlace.shown(place))) {
            try NetworkPlace(place).read(pupils: pupils, knownAt: moment)
        }
    }

    /// The network at the location, without contact details of persons whose posts have ended.
    /// - Throws: `Failure.badData`, after the issues are printed; `LocationError`.
    func sound(pupils: PupilPolicy = .ignore) throws -> Network {
        try whole(pupils: pupils).hidingFormerContacts(on: day())
    }

    /// The network at the location, with all that is stated: to change it.
    /// - Throws: `Failure.badData`, after the issues are printed; `LocationError`.
    func whole(pupils: PupilPolicy = .ignore) throws -> Network {
        try Self.sound(read(pupils: pupils), at: place(), shownIssues: shownIssues)
    }

    /// The network at a location.
    /// - Throws: `Failure.badData`, after the issues are printed; `LocationError`.
    static func sound(at place: String, shownIssues: Int, pupils: PupilPolicy = .ignore) throws -> Network {
        try sound(read(place, pupils: pupils), at: place, shownIssues: shownIssues)
    }

    private static func sound(_ outcome: Import, at place: String, shownIssues: Int) throws -> Network {
        if let network = outcome.network { return network }
        throw refused(Self.errors(of: outcome, shownIssues), outcome.errorCount, in: place)
    }

    /// The report of what can't be held.
    static func errors(of outcome: Import, _ shownIssues: Int) -> IssueReport {
        IssueReport(outcome.issues.filter(\.isError), errorCount: outcome.errorCount, most: shownIssues)
    }

    /// The network at the location, with all that is stated; nil where there is none yet.
    /// - Throws: `Failure.badData`, after the issues are printed; `LocationError`.
    func wholeIfThere() throws -> Network? {
        do { return try whole() } catch LocationError.noSuchFolder, LocationError.noNetworkFiles,
            StoreError.noSuchStore
        { return nil }
    }

    /// The database at the location; nil where there is none yet, or something else.
    /// - Throws: `StoreError`.
    func storeIfThere() throws -> (any Store)? {
        guard case .store(let path) = NetworkPlace(try place()) else { return nil }
        do { return try NetworkPlace.store(at: path, .reading) } catch StoreError.noSuchStore { return nil }
    }

    /// The state of the network by which its index is kept; nil where none is, or what is the matter with the location will
    /// show when it is read.
    func cachedState() -> IndexCache.State? {
        guard knownAt == nil, let store = try? storeIfThere() else { return nil }
        return try? IndexCache.state(of: store)
    }

    /// The index of what holds on the day.
    func graph() throws -> Graph { Graph(try sound(), asOf: try day(), by: Threads()) }

    /// Prints issues; what is to be thrown then.
    static func refused(_ report: IssueReport, _ errorCount: Int, in place: String) -> Failure {
        var output = StandardError()
        report.write(in: .chosen, to: &output)
        return .badData(errors: errorCount, place: NetworkPlace.shown(place))
    }
}
