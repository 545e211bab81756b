internal import ArgumentParser
internal import RaakvlakAnalysis
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Shows what is needed and not offered, and where the white spots are.
struct Gaps: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.gaps(.chosen),
            usage: Texts.usageOfSome("gaps"),
            discussion: Texts.gapsDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.gapsOfHelp(.chosen), valueName: "id"), completion: .ids())
    var ids: [String] = []

    @Option(
        help: ArgumentHelp(Texts.withinHelp(.chosen), valueName: Texts.withinValue(.chosen)),
        completion: .list(Vicinity.named.map(\.code))
    )
    var within = "neighboring"

    @Option(help: ArgumentHelp(Texts.byHelp(.chosen), valueName: Texts.byValue(.chosen)))
    var by = ThemeTable.Columns.region

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.rowLimitHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var limit = 40

    @OptionGroup var counts: CountOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
        _ = try vicinity()
    }

    func run() throws {
        let graph = try network.graph()
        let asked = try ids.isEmpty ? nil : asked(in: graph)
        let document = GapsDocument(
            in: graph,
            within: try vicinity(),
            by: by,
            about: { asked?.contains($0) ?? true },
            hiding: counts.minimumCell,
            most: limit
        )
        try output.print(document)
    }

    /// What is asked for, and of organizations also who works or speaks for them.
    private func asked(in graph: Graph) throws -> Set<Int> {
        let kinds = NodeKindSet(.theme, .region, .person, .group) | .organizations
        let nodes = try IDArguments(ids).ids.map { try Lookup(in: graph).node($0, of: kinds) }
        let people = nodes.filter { graph.kind(of: $0).isOrganization }.flatMap { organization in
            graph.incoming(.worksFor).neighbors(of: organization).map(Int.init)
                + graph.contactPersons(of: organization)
        }
        return Set(nodes + people)
    }

    private func vicinity() throws -> Vicinity {
        if let named = Vicinity.named.first(where: { $0.code == within }) { return named.vicinity }
        guard let steps = Int(within), steps > 0 else {
            throw ValidationError(Texts.badDistance(within)(.chosen))
        }
        return .steps(steps)
    }
}
