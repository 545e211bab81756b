internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakMatching
internal import RaakvlakNetwork

/// Suggests whom a person could meet, or several, or everyone.
struct Suggest: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.suggest(.chosen),
            usage: Texts.suggestUsage(.chosen),
            discussion: Texts.suggestDiscussion(.chosen)
        )
    }

    @Argument(
        help: ArgumentHelp(Texts.personsHelp(.chosen), valueName: Texts.personValue(.chosen)),
        completion: .ids(NodeKindSet(.person))
    )
    var persons: [String] = []

    @Flag(help: ArgumentHelp(Texts.allHelp(.chosen)))
    var all = false

    @Option(help: ArgumentHelp(Texts.limitHelp(.chosen), valueName: Texts.countValue(.chosen)))
    var limit = 10

    @OptionGroup var constraints: ConstraintOption
    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if all != persons.isEmpty { throw ValidationError(Texts.personOrAll(.chosen)) }
        if limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
    }

    func run() async throws {
        let graph = try network.graph()
        let lookup = Lookup(in: graph)
        guard !all else { return try await suggestForEveryone(lookup, Matcher(graph)) }
        let asked = try IDArguments(persons)
        let (numbers, allowed) = (try asked.ids.map(lookup.person), try constraints.allowed())
        let matcher = Matcher(graph)
        let documents = numbers.map { number in
            let suggestions = matcher.suggestions(for: number, limit: limit, allowing: allowed)
            return SuggestionsDocument(for: number, suggestions, in: graph)
        }
        try output.print(documents, isSingle: asked.isSingle)
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
