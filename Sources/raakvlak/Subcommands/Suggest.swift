internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakMatching
internal import RaakvlakNetwork

/// Suggests whom a person could meet, or everyone.
struct Suggest: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.suggest(.chosen),
            usage: Texts.suggestUsage(.chosen),
            discussion: Texts.suggestDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.personHelp(.chosen), valueName: Texts.personValue(.chosen)))
    var person: String?

    @Flag(help: ArgumentHelp(Texts.allHelp(.chosen)))
    var all = false

    @Option(help: ArgumentHelp(Texts.limitHelp(.chosen), valueName: Texts.countValue(.chosen)))
    var limit = 10

    @OptionGroup var constraints: ConstraintOption
    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if all == (person != nil) { throw ValidationError(Texts.personOrAll(.chosen)) }
        if limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
    }

    func run() async throws {
        let graph = try network.graph()
        let lookup = Lookup(in: graph)
        guard let person else { return try await suggestForEveryone(lookup, Matcher(graph)) }
        let number = try lookup.person(person)
        let suggestions = Matcher(graph).suggestions(for: number, limit: limit, allowing: try constraints.allowed())
        try output.print(SuggestionsDocument(for: number, suggestions, in: graph))
    }

    private func suggestForEveryone(_ lookup: Lookup, _ matcher: Matcher) async throws {
        try lookup.requirePersons()
        let lists = await matcher.candidatesForEveryone(
            limit: limit,
            allowing: try constraints.allowed(),
            threads: network.threadCount
        )
        try output.print(EveryoneDocument(lists, limit: limit, of: matcher))
    }
}
