internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakMatching
internal import RaakvlakNetwork
internal import RaakvlakRecords

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

    @Flag(help: ArgumentHelp(Texts.confidentialHelp(.chosen)))
    var confidential = false

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        let isPair = person != nil && other != nil
        if isPair == (pairs != nil) || (person != nil) != isPair { throw ValidationError(Texts.twoOrPairs(.chosen)) }
    }

    func run() throws {
        let graph = try network.graph()
        let lookup = Lookup(in: graph)
        try lookup.requirePersons()
        if let pairs { return try explainPairs(in: pairs, graph) }
        let (person, other) = (try lookup.person(person ?? ""), try lookup.person(other ?? ""))
        guard let suggestion = Matcher(graph).suggestion(for: person, of: other) else { return }
        try output.print(WhyDocument(suggestion, in: graph, isConfidential: confidential))
    }

    private func explainPairs(in path: String, _ graph: Graph) throws {
        let outcome = try PairsReader(path: path).read(in: graph.network)
        if outcome.errorCount > 0 {
            let errors = outcome.issues.filter(\.isError)
            let report = IssueReport(errors, errorCount: outcome.errorCount, most: network.shownIssues)
            throw NetworkOptions.refused(report, outcome.errorCount, in: path)
        }
        let pairs = outcome.pairs.compactMap { pair in
            graph.number(of: pair.person).flatMap { person in
                graph.number(of: pair.suggested).map { (person: person, suggested: $0) }
            }
        }
        try output.print(PairsDocument(pairs, of: Matcher(graph), isConfidential: confidential))
    }
}
