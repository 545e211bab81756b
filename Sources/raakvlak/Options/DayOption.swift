internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// As of which day a command tells everything; the same words in every command.
struct DayOption: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.asOfHelp(.chosen), valueName: Texts.asOfValue(.chosen)))
    var asOf: String?

    func validate() throws { _ = try day() }

    /// The day: that of the option, else of the environment, else today.
    func day() throws -> CalendarDate {
        guard let asOf else { return try Self.today() }
        return try Self.day(asOf, named: "--as-of")
    }

    /// The day where no option says so: that of the environment, else today.
    static func today() throws -> CalendarDate {
        if let text = Surroundings.variable("RAAKVLAK_TODAY") { return try day(text, named: "RAAKVLAK_TODAY") }
        guard let today = Surroundings.today else { throw ValidationError(Texts.noClock(.chosen)) }
        return today
    }

    /// The day that the text of an option, or of a variable, writes.
    static func day(_ text: String, named name: String) throws -> CalendarDate {
        guard let date = PartialDate(written: text), date.precision == .day else {
            throw ValidationError(Texts.badDate(name, text)(.chosen))
        }
        return date.earliest
    }
}
