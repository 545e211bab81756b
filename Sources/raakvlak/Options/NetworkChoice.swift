internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakSpreadsheets
internal import RaakvlakStore

/// Which network a command reads, and as of which day; the same words in every command.
protocol NetworkChoice: ParsableArguments {
    var network: String? { get }
    var when: DayOption { get }
    /// The moment at which what is told was so recorded.
    var knownAt: String? { get }
    var threads: Int? { get }
    var allIssues: Bool { get }
}

extension NetworkChoice {
    /// Checks what was written.
    func check() throws {
        _ = try place()
        _ = try moment()
        if let threads, threads < 1 { throw ValidationError(Texts.atLeastOne("--threads", threads)(.chosen)) }
    }

    /// How many searches may run at once.
    var threadCount: Int { threads ?? Surroundings.coreCount }

    /// How many issues are shown.
    var shownIssues: Int { allIssues ? .max : NetworkOptions.mostIssues }

    /// Where the network is.
    func place() throws -> String {
        guard let place = network ?? NetworkOptions.usualPlace else { throw ValidationError(Texts.noLocation(.chosen)) }
        return place
    }

    /// The moment at which what is told was recorded so; nil for the present.
    fileprivate func moment() throws -> Moment? {
        guard let knownAt else { return nil }
        guard let moment = Moment(knownAt) else {
            throw ValidationError(Texts.badMoment("--known-at", knownAt)(.chosen))
        }
        return moment
    }

    /// The day as of which everything is told.
    func day() throws -> CalendarDate { try when.day() }

    /// What people call the network.
    func title() throws -> String { try NetworkPlace.title(of: place()) }

    /// What stands at the location.
    func read(pupils: PupilPolicy = .ignore) throws -> Import {
        try NetworkOptions.read(place(), pupils: pupils, knownAt: moment())
    }

    /// The network at the location, without contact details of persons whose posts have ended.
    /// - Throws: `Failure.badData`, after the issues are printed; `LocationError`.
    func sound(pupils: PupilPolicy = .ignore) throws -> Network {
        try whole(pupils: pupils).hidingFormerContacts(on: day())
    }

    /// The network at the location, with all that is stated: to change it.
    /// - Throws: `Failure.badData`, after the issues are printed; `LocationError`.
    func whole(pupils: PupilPolicy = .ignore) throws -> Network {
        try NetworkOptions.sound(read(pupils: pupils), at: place(), shownIssues: shownIssues)
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

    /// The index of what holds on the day.
    func graph() throws -> Graph { Graph(try sound(), asOf: try day(), by: Threads()) }
}
