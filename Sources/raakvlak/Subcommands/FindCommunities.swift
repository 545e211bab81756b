internal import ArgumentParser
internal import RaakvlakAnalysis
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Finds groups that are joined more among themselves than with others.
struct FindCommunities: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "communities",
            abstract: Texts.communities(.chosen),
            usage: Texts.usage("communities"),
            discussion: Texts.communitiesDiscussion(.chosen)
        )
    }

    @OptionGroup var lens: LensOptions

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.resolutionHelp(.chosen), valueName: Texts.numberValue(.chosen))
    )
    var resolution = DecimalNumber(1)

    @Flag(help: ArgumentHelp(Texts.stableHelp(.chosen)))
    var stable = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.communitySeedHelp(.chosen), valueName: Texts.numberValue(.chosen))
    )
    var seed = 1

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.listLimitHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var limit: Int?

    @OptionGroup var counts: CountOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
        if stable, resolution.value != 1 { throw ValidationError(Texts.stableOrResolution(.chosen)) }
        if lens.lens.sharing == nil, !lens.kind.isEmpty { throw ValidationError(Texts.kindOfShared(.chosen)) }
        guard resolution.value > 0 else { throw ValidationError(Texts.badResolution(.chosen)) }
    }

    func run() async throws {
        let graph = try network.graph()
        let projection = lens.lens.projection(of: graph, kinds: try lens.kinds())
        let found = await Progress.during(Texts.measuring) {
            stable
                ? await Communities.mostStable(of: projection.pairs, seed: seed, threads: network.threadCount)
                : await Communities(
                    of: projection.pairs,
                    resolution: resolution.value,
                    seed: seed,
                    threads: network.threadCount
                )
        }
        let document = CommunitiesDocument(
            found,
            via: lens.lens,
            projection,
            in: graph,
            hiding: counts.minimumCell,
            limit: limit
        )
        try output.print(document)
    }
}
