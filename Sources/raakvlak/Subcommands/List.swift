public import ArgumentParser
public import RaakvlakDocuments
internal import RaakvlakNetwork

extension NodeFilter.Lack: ExpressibleByArgument {}

/// Lists nodes of one kind.
struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.list(.chosen),
            usage: Texts.listUsage(.chosen),
            discussion: Texts.listDiscussion(.chosen)
        )
    }

    @Argument(
        help: ArgumentHelp(Texts.kindHelp(.chosen), valueName: Texts.kindValue(.chosen)),
        completion: .list(NodeKind.codes)
    )
    var kind: String

    @Argument(help: ArgumentHelp(Texts.listIDsHelp(.chosen), valueName: "id"), completion: .ids())
    var ids: [String] = []

    @Option(
        help: ArgumentHelp(Texts.listThemeHelp(.chosen), valueName: Texts.themeValue(.chosen)),
        completion: .ids(NodeKindSet(.theme))
    )
    var theme: [String] = []

    @Option(help: ArgumentHelp(Texts.listRelationHelp(.chosen), valueName: Texts.relationValue(.chosen)))
    var relation: RelationOption?

    @Option(
        help: ArgumentHelp(Texts.listRegionHelp(.chosen), valueName: Texts.regionValue(.chosen)),
        completion: .ids(NodeKindSet(.region, .gemeente, .samenwerkingsverband))
    )
    var region: [String] = []

    @Option(
        help: ArgumentHelp(Texts.listSectorHelp(.chosen), valueName: Texts.sectorValue(.chosen)),
        completion: .list(NodeFilter.sectors)
    )
    var sector: [String] = []

    @Option(
        help: ArgumentHelp(Texts.listPhaseHelp(.chosen), valueName: Texts.phaseValue(.chosen)),
        completion: .list(NodeFilter.phases)
    )
    var phase: [String] = []

    @Option(help: ArgumentHelp(Texts.listWithoutHelp(.chosen), valueName: Texts.lackValue(.chosen)))
    var without: [NodeFilter.Lack] = []

    @Option(help: ArgumentHelp(Texts.listColumnsHelp(.chosen), valueName: Texts.columnsValue(.chosen)))
    var columns: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.nodesLimitHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var limit: Int?

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
        if relation != nil, theme.isEmpty { throw ValidationError(Texts.relationOfThemes(.chosen)) }
    }

    func run() throws {
        let kind = try Lookup.kind(kind)
        var filter = NodeFilter()
        (filter.themes, filter.regions, filter.sectors) = (theme, region, sector)
        (filter.phases, filter.lacks) = (phase, without)
        filter.relation = relation?.relation
        if !ids.isEmpty { filter.ids = try IDArguments(ids).ids }
        let names = columns?.split(separator: ",").map { $0.trimmingBlanks() }
        try output.print(NodesDocument(kind, passing: filter, columns: names, limit: limit, in: network.graph()))
    }
}
