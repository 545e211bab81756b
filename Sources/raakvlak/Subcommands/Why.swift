internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakMatching
internal import RaakvlakNetwork

/// Says why two persons could meet, or gives the numbers of many pairs.
struct Why: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.why(.chosen),
            usage: Texts.whyUsage(.chosen),
            discussion: Texts.whyDiscussion(.chosen)
        )
    }

    @Argument(
        help: ArgumentHelp(Texts.personHelp(.chosen), valueName: Texts.personValue(.chosen)),
        completion: .ids(NodeKindSet(.person))
    )
    var person: String?

    @Argument(
        help: ArgumentHelp(Texts.otherHelp(.chosen), valueName: Texts.otherValue(.chosen)),
        completion: .ids(NodeKindSet(.person))
    )
    var other: String?

    @Option(help: ArgumentHelp(Texts.pairsHelp(.chosen), valueName: Texts.fileValue(.chosen)))
    var pairs: String?

    @Flag(help: ArgumentHelp(Texts.changeHelp(.chosen)))
    var change = false

    @Flag(help: ArgumentHelp(Texts.confidentialHelp(.chosen)))
    var confidential = false

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    /// How many suggestions a list has where nobody says.
    private static let listLength = 10

    func validate() throws {
        if change, pairs != nil { throw ValidationError(Texts.changeOfTwo(.chosen)) }
        if change, output.format == .csv { throw ValidationError(Texts.changeInCSV(.chosen)) }
        let isPair = person != nil && other != nil
        if isPair == (pairs != nil) || (person != nil) != isPair { throw ValidationError(Texts.twoOrPairs(.chosen)) }
    }

    func run() throws {
        let matching = try MatchingNetwork(network)
        let graph = matching.graph
        let lookup = Lookup(in: graph)
        try lookup.requirePersons()
        if let pairs { return try explainPairs(in: pairs, matching) }
        let (person, other) = (try lookup.person(person ?? ""), try lookup.person(other ?? ""))
        let matcher = matching.matcher(for: .fewLists)
        guard let suggestion = matcher.suggestion(for: person, of: other) else { return }
        let change =
            change
            ? Progress.during(Texts.suggesting) {
                matcher.change(bringing: other, into: person, limit: Self.listLength)
            }
            : nil
        try output.print(WhyDocument(suggestion, change: change, in: graph, isConfidential: confidential))
    }

    private func explainPairs(in path: String, _ matching: MatchingNetwork) throws {
        let pairs = try PairsFile.read(path, in: matching.graph, shownIssues: network.shownIssues)
        try output.print(PairsDocument(pairs, of: matching.matcher(for: .fewLists), isConfidential: confidential))
    }
}
