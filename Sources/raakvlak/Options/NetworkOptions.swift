internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakMatching
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakSpreadsheets
internal import RaakvlakTagging

/// Which network a command reads, and as of which day; the same words in every command.
struct NetworkOptions: ParsableArguments {
    static let mostIssues = 20

    @Option(help: ArgumentHelp(Texts.networkHelp(.chosen), valueName: Texts.networkValue(.chosen)))
    var network: String?

    @OptionGroup var when: DayOption

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.threadsHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var threads: Int?

    @Flag(help: ArgumentHelp(Texts.allIssuesHelp(.chosen)))
    var allIssues = false

    func validate() throws {
        _ = try place()
        if let threads, threads < 1 { throw ValidationError(Texts.atLeastOne("--threads", threads)(.chosen)) }
    }

    /// How many searches may run at once.
    var threadCount: Int { threads ?? Surroundings.coreCount }

    /// How many issues are shown.
    var shownIssues: Int { allIssues ? .max : Self.mostIssues }

    /// Where the network is.
    func place() throws -> String {
        guard let place = network ?? Surroundings.variable("RAAKVLAK_NETWORK") else {
            throw ValidationError(Texts.noLocation(.chosen))
        }
        return place
    }

    /// Checks that a folder that is written is not called like a workbook, since it would be read as one.
    static func checkFolder(_ path: String) throws {
        if WorkbookReader.isWorkbook(path) { throw ValidationError(Texts.folderLikeWorkbook(path)(.chosen)) }
    }

    /// The day as of which everything is told.
    func day() throws -> CalendarDate { try when.day() }

    /// The location's last part, as people call the network.
    func title() throws -> String { try place().split(separator: "/").last.map(String.init) ?? place() }

    /// What stands at the location.
    func read(pupils: PupilPolicy = .ignore) throws -> Import {
        try Self.read(place(), pupils: pupils)
    }

    /// What stands at a location: a folder, or a workbook.
    static func read(_ place: String, pupils: PupilPolicy = .ignore) throws -> Import {
        try Progress.during(Texts.reading(place)) {
            WorkbookReader.isWorkbook(place)
                ? try WorkbookReader(path: place).read(pupils: pupils)
                : try FolderReader(path: place).read(pupils: pupils)
        }
    }

    /// The network at the location.
    /// - Throws: `Failure.badData`, after the issues are printed; `LocationError`.
    func sound(pupils: PupilPolicy = .ignore) throws -> Network {
        try Self.sound(at: place(), shownIssues: shownIssues, pupils: pupils)
    }

    /// The network at a location.
    /// - Throws: `Failure.badData`, after the issues are printed; `LocationError`.
    static func sound(at place: String, shownIssues: Int, pupils: PupilPolicy = .ignore) throws -> Network {
        let outcome = try read(place, pupils: pupils)
        if let network = outcome.network { return network }
        throw refused(Self.errors(of: outcome, shownIssues), outcome.errorCount, in: place)
    }

    /// The report of what can't be held.
    static func errors(of outcome: Import, _ shownIssues: Int) -> IssueReport {
        IssueReport(outcome.issues.filter(\.isError), errorCount: outcome.errorCount, most: shownIssues)
    }

    /// The network at the location; nil where there is none yet.
    /// - Throws: `Failure.badData`, after the issues are printed; `LocationError`.
    func soundIfThere() throws -> Network? {
        do { return try sound() } catch LocationError.noSuchFolder, LocationError.noNetworkFiles { return nil }
    }

    /// The index of what holds on the day, for suggestions: what is about no theme is about those of its text.
    func matchingGraph() throws -> Graph { Graph(try Tagger.completing(try sound()), asOf: try day(), by: Threads()) }

    /// The index for suggestions.
    func matcher(of graph: Graph) -> Matcher { Matcher(graph, by: Threads(threadCount)) }

    /// The index of what holds on the day.
    func graph() throws -> Graph { Graph(try sound(), asOf: try day(), by: Threads()) }

    /// Prints issues; what is to be thrown then.
    static func refused(_ report: IssueReport, _ errorCount: Int, in place: String) -> Failure {
        var output = StandardError()
        report.write(in: .chosen, to: &output)
        return .badData(errors: errorCount, place: place)
    }
}
