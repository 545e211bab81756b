public import ArgumentParser
internal import RaakvlakDocuments
public import RaakvlakMatching
internal import RaakvlakNetwork

/// Proposes partners for everyone at once.
struct ComposeRound: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "round",
            abstract: Texts.round(.chosen),
            usage: Texts.roundUsage(.chosen),
            discussion: Texts.roundDiscussion(.chosen)
        )
    }

    @Argument(
        help: ArgumentHelp(Texts.roundPersonsHelp(.chosen), valueName: Texts.personValue(.chosen)),
        completion: .ids(NodeKindSet(.person))
    )
    var persons: [String] = []

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.meetingsHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var meetings = 1

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.capacityHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var capacity = 3

    @Option(help: ArgumentHelp(Texts.objectiveHelp(.chosen), valueName: "total|fair"))
    var objective = RoundRequest.Objective.total

    @Option(help: ArgumentHelp(Texts.togetherHelp(.chosen), valueName: Texts.fileValue(.chosen)), completion: .file())
    var together: String?

    @Option(help: ArgumentHelp(Texts.apartHelp(.chosen), valueName: Texts.fileValue(.chosen)), completion: .file())
    var apart: String?

    @OptionGroup var constraints: ConstraintOption
    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if meetings < 1 { throw ValidationError(Texts.atLeastOne("--meetings", meetings)(.chosen)) }
        if capacity < 1 { throw ValidationError(Texts.atLeastOne("--capacity", capacity)(.chosen)) }
        if [together, apart].filter({ $0 == "-" }).count + (persons.contains("-") ? 1 : 0) > 1 {
            throw ValidationError(Texts.oneStandardInput(.chosen))
        }
    }

    func run() async throws {
        let matching = try MatchingNetwork(network)
        let graph = matching.graph
        let lookup = Lookup(in: graph)
        try lookup.requirePersons()
        let pairs = { (path: String?) in
            try path.map { try PairsFile.read($0, in: graph, shownIssues: network.shownIssues) } ?? []
        }
        let request = RoundRequest(
            persons: persons.isEmpty ? nil : try IDArguments(persons).ids.map(lookup.person),
            meetings: meetings,
            objective: objective,
            rule: try constraints.rule(repeatsProposals: false, usualCapacity: capacity),
            together: try pairs(together),
            apart: try pairs(apart)
        )
        let matcher = matching.matcher()
        let round = try await Progress.during(Texts.suggesting) {
            try await Self.round(matcher, request, threads: network.threadCount)
        }
        try output.print(RoundDocument(round, request, of: matcher))
    }

    private static func round(_ matcher: Matcher, _ request: RoundRequest, threads: Int) async throws -> Round {
        do { return try await Round(matcher, request, threads: threads) } catch {
            throw RequestError(error, in: matcher.graph)
        }
    }
}

extension RoundRequest.Objective: ExpressibleByArgument {}
