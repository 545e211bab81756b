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

    @Flag(help: ArgumentHelp(Texts.initiativesHelp(.chosen)))
    var initiatives = false

    @Option(help: ArgumentHelp(Texts.partnersHelp(.chosen), valueName: Texts.kindValue(.chosen)))
    var partners: String?

    @Option(
        help: ArgumentHelp(Texts.partnerRegionHelp(.chosen), valueName: Texts.regionValue(.chosen)),
        completion: .ids(NodeKindSet(.region))
    )
    var region: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.limitHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var limit = 10

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.varietyHelp(.chosen), valueName: Texts.numberValue(.chosen))
    )
    var variety = DecimalNumber(0)

    @Flag(help: ArgumentHelp(Texts.bridgeHelp(.chosen)))
    var bridge = false

    @OptionGroup var constraints: ConstraintOption
    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if all != persons.isEmpty { throw ValidationError(Texts.personOrAll(.chosen)) }
        if initiatives, partners != nil { throw ValidationError(Texts.initiativesOrPartners(.chosen)) }
        if all, initiatives || partners != nil { throw ValidationError(Texts.notForEveryone(.chosen)) }
        if constraints.isGiven, initiatives || partners != nil {
            throw ValidationError(Texts.allowsPersons(.chosen))
        }
        if variety.value != 0 || bridge, all || initiatives || partners != nil {
            throw ValidationError(Texts.orderOfPersons(.chosen))
        }
        guard (0...1).contains(variety.value) else { throw ValidationError(Texts.badVariety(.chosen)) }
        if region != nil, partners == nil { throw ValidationError(Texts.regionOfPartners(.chosen)) }
        if limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
    }

    func run() async throws {
        let matching = try MatchingNetwork(network)
        let graph = matching.graph
        let lookup = Lookup(in: graph)
        guard !all else { return try await suggestForEveryone(lookup, matching.matcher()) }
        let asked = try IDArguments(persons)
        let (numbers, rule) = (try asked.ids.map(lookup.person), try constraints.rule())
        if initiatives { return try suggestExamples(for: numbers, in: graph, isSingle: asked.isSingle) }
        if let partners { return try suggest(partners, for: numbers, lookup, in: graph, isSingle: asked.isSingle) }
        let documents = documents(for: numbers, matching.matcher(for: .fewLists), rule)
        try output.print(documents, isSingle: asked.isSingle)
    }

    private func documents(for persons: [Int], _ matcher: Matcher, _ rule: ConstraintRule) -> [SuggestionsDocument] {
        let graph = matcher.graph
        let (objections, bridges) = (Objections(graph), bridge ? Bridges(graph) : nil)
        let order = SuggestionOrder(variety: variety.value, bridges: bridges)
        return persons.map { person in
            let suggestions = matcher.suggestions(for: person, limit: limit, under: rule, in: order)
            // Where nobody is left, it helps to know who was left out.
            let excluded =
                suggestions.isEmpty ? matcher.suggestions(for: person, limit: limit, under: .telling) : []
            return SuggestionsDocument(
                for: person,
                suggestions,
                excluded: excluded,
                held: matcher.constraints(of: person, under: rule).filter { !rule.lifted.contains($0) },
                lifting: rule.lifted,
                objections: objections,
                order: order,
                in: graph
            )
        }
    }

    private func suggestExamples(for persons: [Int], in graph: Graph, isSingle: Bool) throws {
        let search = PracticeExamples(graph)
        let documents = persons.map { PracticeDocument(for: $0, search.examples(for: $0, limit: limit), in: graph) }
        try output.print(documents, isSingle: isSingle)
    }

    private func suggest(
        _ kind: String,
        for persons: [Int],
        _ lookup: Lookup,
        in graph: Graph,
        isSingle: Bool
    ) throws {
        let search = PartnerSearch(graph)
        let region = try region.map { try lookup.node($0, of: NodeKindSet(.region)) }
        let isSought = Texts.soughtWords.contains(kind.lowercased())
        let documents = persons.map { person in
            let wishes =
                isSought
                ? search.wishes(of: person).map { .init(kind: $0.kind, region: region ?? $0.region, origin: $0.origin) }
                : [PartnerSearch.Wish(kind: PartnerKind(kind), region: region)]
            return PartnersDocument(for: person, wishes.map { search.answer($0, of: person) }, limit: limit, in: graph)
        }
        if let first = persons.first, documents.allSatisfy(\.isEmpty) {
            throw RequestError.seeksNothing(graph.node(first).id)
        }
        if !isSought, documents.allSatisfy(\.isOfUnknownKind) {
            throw RequestError.noSuchPartners(kind, nearest: PartnerKind.nearest(to: kind))
        }
        try output.print(documents, isSingle: isSingle)
    }

    private func suggestForEveryone(_ lookup: Lookup, _ matcher: Matcher) async throws {
        try lookup.requirePersons()
        let rule = try constraints.rule()
        let lists = await Progress.during(Texts.suggesting) {
            await matcher.candidatesForEveryone(limit: limit, under: rule, threads: network.threadCount)
        }
        try output.print(EveryoneDocument(lists, limit: limit, of: matcher))
    }
}
