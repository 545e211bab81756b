internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakMatching
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakSpreadsheets
internal import RaakvlakStore

/// Which network a command reads that only tells something.
struct NetworkOptions: NetworkChoice {
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

    func validate() throws { try check() }

    /// Where the network is where no option says so; nil where nothing does.
    static var usualPlace: String? {
        if let place = Surroundings.variable("RAAKVLAK_NETWORK") { return place }
        return SystemFile.size(of: NetworkPlace.usualStore) == nil ? nil : NetworkPlace.usualStore
    }

    /// Checks that a folder that is written is not called like a workbook, since it would be read as one.
    static func checkFolder(_ path: String) throws {
        if WorkbookReader.isWorkbook(path) { throw ValidationError(Texts.folderLikeWorkbook(path)(.chosen)) }
        if NetworkPlace(path).isStore { throw ValidationError(Texts.folderLikeStore(path)(.chosen)) }
    }

    /// What stands, or stood, at a location.
    static func read(_ place: String, pupils: PupilPolicy = .ignore, knownAt moment: Moment? = nil) throws -> Import {
        try Progress.during(Texts.reading(NetworkPlace.shown(place))) {
            try NetworkPlace(place).read(pupils: pupils, knownAt: moment)
        }
    }

    /// The network at a location.
    /// - Throws: `Failure.badData`, after the issues are printed; `LocationError`.
    static func sound(at place: String, shownIssues: Int, pupils: PupilPolicy = .ignore) throws -> Network {
        try sound(read(place, pupils: pupils), at: place, shownIssues: shownIssues)
    }

    /// The network that was read from a location.
    /// - Throws: `Failure.badData`, after the issues are printed.
    static func sound(_ outcome: Import, at place: String, shownIssues: Int) throws -> Network {
        if let network = outcome.network { return network }
        throw refused(Self.errors(of: outcome, shownIssues), outcome.errorCount, in: place)
    }

    /// The report of what can't be held.
    static func errors(of outcome: Import, _ shownIssues: Int) -> IssueReport {
        IssueReport(outcome.issues.filter(\.isError), errorCount: outcome.errorCount, most: shownIssues)
    }

    /// Prints issues; what is to be thrown then.
    static func refused(_ report: IssueReport, _ errorCount: Int, in place: String) -> Failure {
        var output = StandardError()
        report.write(in: .chosen, to: &output)
        return .badData(errors: errorCount, place: NetworkPlace.shown(place))
    }
}
