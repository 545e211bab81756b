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
        let given =
            asOf.map { ("--as-of", $0) } ?? Surroundings.variable("RAAKVLAK_TODAY").map { ("RAAKVLAK_TODAY", $0) }
        guard let (name, text) = given else {
            guard let today = Surroundings.today else { throw ValidationError(Texts.noClock(.chosen)) }
            return today
        }
        guard let date = PartialDate(written: text), date.precision == .day else {
            throw ValidationError(Texts.badDate(name, text)(.chosen))
        }
        return date.earliest
    }
}
