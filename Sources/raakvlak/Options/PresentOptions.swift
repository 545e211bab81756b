internal import ArgumentParser
internal import RaakvlakNetwork

/// Which network a command reads that changes it, or tells all that there is of it now: the past is no choice then.
struct PresentOptions: NetworkChoice {
    @Option(help: ArgumentHelp(Texts.networkHelp(.chosen), valueName: Texts.networkValue(.chosen)))
    var network: String?

    @OptionGroup var when: DayOption

    /// Read, so that it can be said why it is refused.
    @Option(help: .hidden)
    var knownAt: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.threadsHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var threads: Int?

    @Flag(help: ArgumentHelp(Texts.allIssuesHelp(.chosen)))
    var allIssues = false

    func validate() throws {
        if knownAt != nil { throw ValidationError(Texts.pastIsPast(.chosen)) }
        try check()
    }
}
