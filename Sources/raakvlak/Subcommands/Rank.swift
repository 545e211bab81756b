public import ArgumentParser
public import RaakvlakAnalysis
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Ranks nodes by a measure.
struct Rank: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.rank(.chosen),
            usage: Texts.usage("rank"),
            discussion: Texts.rankDiscussion(.chosen)
        )
    }

    @Option(help: ArgumentHelp(Texts.measureHelp(.chosen), valueName: Texts.measureValue(.chosen)))
    var by = Measure.degree

    @OptionGroup var lens: LensOptions

    @Flag(help: ArgumentHelp(Texts.normalizedHelp(.chosen)))
    var normalized = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.listLimitHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var limit: Int?

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
    }

    func run() async throws {
        let (graph, kinds) = (try network.graph(), try lens.kinds())
        let projection = lens.lens.projection(of: graph, kinds: kinds)
        let ranking = await Progress.during(Texts.measuring) {
            await Ranking(
                of: projection,
                by: by,
                isNormalized: normalized,
                threads: network.threadCount,
                where: { (kinds ?? .all).contains(graph.kind(of: $0)) }
            )
        }
        try output.print(RankDocument(ranking, via: lens.lens, projection, in: graph, limit: limit))
    }
}

extension Measure: ExpressibleByArgument {}
